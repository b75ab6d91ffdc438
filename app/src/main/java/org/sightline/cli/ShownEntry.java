// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.report.Plain;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.ListStatus;
import org.sightline.watchlist.Seen;

/**
 * One entry on one day, for a person or a program to read.
 *
 * @param stood the entry as it stood
 * @param status its status on that day
 * @param seen between which releases it was seen, or null where no release but the starter holds it
 * @param same the entries of other lists that are the same party
 */
record ShownEntry(EntryOnDay stood, ListStatus status, @Nullable Seen seen, SameParty same) {
    String text() {
        ListEntry entry = stood.entry();
        StringBuilder text = new StringBuilder();
        text.append(Plain.line(entry.entity().caption())).append('\n');
        text.append(entry.id()).append(" · ").append(entry.entity().schema()).append('\n');
        text.append(statusLine()).append('\n');
        text.append(stoodLine()).append('\n');
        if (seen != null) {
            text.append("seen in releases from ").append(seen.firstSeen());
            text.append(" to ").append(seen.lastSeen());
            text.append(", last change ").append(seen.lastChange()).append('\n');
        }
        text.append(same.text());
        entry.sanctions().forEach(sanction -> text.append(sanction(sanction)));
        properties(text, entry.entity().properties());
        entry.adjacent().forEach(beside -> text.append(beside(beside, entry.entity().id())));
        entry.referents().forEach(other -> text.append(fact("referents", other)));
        return text.toString();
    }

    String json() {
        ListEntry entry = stood.entry();
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("list", entry.id().dataset())
                .put("entry", entry.id().entry())
                .put("on", stood.on().toString());
        line.putObject("status")
                .put("value", Words.of(status.value()))
                .put("since", Words.orNull(status.since()))
                .put("until", Words.orNull(status.until()))
                .put("basis", Words.of(status.basis()))
                .put("release", status.release());
        line.putObject("stood")
                .put("release", stood.release().label())
                .put("found", Words.of(stood.found()));
        ObjectNode entity = EntityJson.of(entry.entity());
        entity.putArray("datasets").add(entry.id().dataset());
        entry.referents().forEach(entity.putArray("referents")::add);
        if (seen != null) {
            entity.put("first_seen", seen.firstSeen().toString())
                    .put("last_seen", seen.lastSeen().toString())
                    .put("last_change", seen.lastChange().toString());
        }
        line.set("entity", entity);
        entry.sanctions().forEach(sanction -> line.withArray("sanctions").add(EntityJson.of(sanction)));
        entry.adjacent().forEach(beside -> line.withArray("adjacent").add(EntityJson.of(beside)));
        same.addTo(line);
        return line + "\n";
    }

    private String statusLine() {
        String release = status.release() == null ? "" : ", release " + status.release();
        String since = status.since() == null ? "" : ", since " + status.since();
        String until = status.until() == null ? "" : ", until " + status.until();
        return Words.of(status.value()) + " on " + stood.on() + " (" + Words.of(status.basis()) + release + ")" + since
                + until;
    }

    private String stoodLine() {
        String release = stood.release().label();
        return switch (stood.found()) {
            case IN_FORCE -> "as it stood in the release of " + release;
            case BEFORE_THE_OLDEST -> "no release of that day is held; as it stood in the first that has it, " + release;
            case NOT_YET -> "not in the release of that day; as it stood in the first that has it, " + release;
            case BETWEEN -> "not in the release of that day; as it last stood before, in " + release;
            case DELISTED -> "no longer on the list; as it last stood, in the release of " + release;
        };
    }

    private static String sanction(Sanction sanction) {
        StringBuilder text = new StringBuilder("  ").append(Plain.line(sanction.authority()));
        text.append(sanction.programs().isEmpty() ? "" : " · " + Plain.line(String.join(", ", sanction.programs())));
        text.append(sanction.listed() == null ? "" : " · listed " + sanction.listed());
        text.append(sanction.ended() == null ? "" : " · ended " + sanction.ended());
        text.append(sanction.source() == null ? "" : " · " + Plain.line(sanction.source()));
        text.append('\n');
        properties(text, sanction.details());
        return text.toString();
    }

    /** What stands beside an entry, without what only says that it belongs to it. */
    private static String beside(Entity beside, String owner) {
        StringBuilder facts = new StringBuilder();
        beside.properties().forEach((name, values) -> {
            List<String> others =
                    values.stream().filter(value -> !value.equals(owner)).toList();
            if (!others.isEmpty()) {
                facts.append(facts.isEmpty() ? "" : " · ").append(name).append(": ");
                facts.append(String.join(", ", others));
            }
        });
        return fact(beside.schema(), facts.toString());
    }

    private static void properties(StringBuilder text, Map<String, List<String>> properties) {
        properties.forEach((name, values) -> values.forEach(value -> text.append(fact(name, value))));
    }

    private static String fact(String name, String value) {
        return String.format(Locale.ROOT, "  %-16s %s\n", name, Plain.line(value));
    }
}
