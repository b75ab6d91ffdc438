// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;

/** Puts the lines together: listed entities, and the sanctions that point at them from anywhere in the file. */
final class FtmGathering {
    private static final Set<String> LISTABLE = Set.of(
            "Person",
            "Organization",
            "Company",
            "PublicBody",
            "LegalEntity",
            "Asset",
            "Vessel",
            "Airplane",
            "Vehicle",
            "CryptoWallet",
            "Security");

    private final String prefix;
    private final Tally tally;
    private final List<FtmLine> targets = new ArrayList<>();
    private final List<FtmLine> silent = new ArrayList<>();
    private final Map<String, List<Sanction>> sanctions = new HashMap<>();
    private final List<ListedEntity> whole = new ArrayList<>();
    private int size;

    FtmGathering(String dataset, Tally tally) {
        this.prefix = dataset + ":";
        this.tally = tally;
    }

    int size() {
        return size;
    }

    void take(FtmLine line) {
        size++;
        if (line.schema().equals("Sanction")) {
            sanction(line);
            return;
        }
        Boolean target = line.target();
        boolean listable = LISTABLE.contains(line.schema());
        if (!listable || Boolean.FALSE.equals(target)) {
            tally.add(line.schema() + (listable ? " that is not listed itself" : ""));
            return;
        }
        line.others().stream().filter(field -> !field.equals("datasets")).forEach(field -> tally.add("field " + field));
        (target == null ? silent : targets).add(line);
    }

    /** Takes an entry that is whole already. */
    void take(ListedEntity entry) {
        size += 1 + entry.sanctions().size() + entry.adjacent().size();
        whole.add(entry);
    }

    /** The listed entities in the order of the file, each with its sanctions; those that were whole already come first. */
    List<ListedEntity> listed() {
        List<FtmLine> lines = targets.isEmpty() ? silent : targets;
        if (!targets.isEmpty()) {
            silent.forEach(line -> tally.add(line.schema() + " that does not say whether it is listed"));
        }
        List<ListedEntity> listed = new ArrayList<>(whole.size() + lines.size());
        listed.addAll(whole);
        for (FtmLine line : lines) {
            List<Sanction> found = sanctions.remove(line.id());
            listed.add(new ListedEntity(entity(line), found == null ? List.of() : found, List.of(), line.referents()));
        }
        sanctions
                .values()
                .forEach(orphans -> orphans.forEach(orphan -> tally.add("Sanction of an entity that is not kept")));
        return listed;
    }

    private Entity entity(FtmLine line) {
        String id = line.id().startsWith(prefix) ? line.id() : prefix + line.id();
        Map<String, List<String>> properties = line.properties();
        String caption = line.caption();
        if (line.values("name").isEmpty() && caption != null && !caption.isBlank()) {
            properties = new HashMap<>(properties);
            properties.put("name", List.of(caption));
        }
        return new Entity(id, line.schema(), properties);
    }

    private void sanction(FtmLine line) {
        String authority = Optional.ofNullable(line.first("authority")).orElse("");
        List<String> programs = line.values(line.values("program").isEmpty() ? "programId" : "program");
        LocalDate listed = day(line, "listingDate");
        LocalDate ended = day(line, "endDate");
        if (listed == null) {
            listed = day(line, "startDate");
        }
        if (listed != null && ended != null && ended.isBefore(listed)) {
            tally.add("Sanction that ends before it begins (its end is left out)");
            ended = null;
        }
        Sanction sanction = new Sanction(authority, programs, listed, ended, line.first("sourceUrl"));
        line.values("entity")
                .forEach(target -> sanctions
                        .computeIfAbsent(target, id -> new ArrayList<>(1))
                        .add(sanction));
        Stream.of("reason", "status", "authorityId", "provisions", "summary")
                .filter(property -> !line.values(property).isEmpty())
                .forEach(property -> tally.add("Sanction: " + property));
    }

    private @Nullable LocalDate day(FtmLine line, String property) {
        String text = line.first(property);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = PartialDates.iso(text);
        if (day.isEmpty()) {
            tally.add("Sanction: " + property + " that is no day");
        }
        return day.orElse(null);
    }
}
