// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/**
 * The names of one designation. {@code Name6} is the family name or the whole name, {@code Name1} to {@code Name5} are what goes
 * before it. The first primary name is the name, its variations and the other primary names are aliases.
 */
final class UkNames {
    private static final List<String> GIVEN = List.of("Name1", "Name2", "Name3", "Name4", "Name5");

    private final EntryDraft draft;
    private final Tally tally;

    UkNames(EntryDraft draft, Tally tally) {
        this.draft = draft;
        this.tally = tally;
    }

    /** Whether the record has any name at all. */
    static boolean named(XmlNode record) {
        boolean latin = record.all("Names", "Name").stream()
                .anyMatch(name -> name.text("Name6").isPresent()
                        || GIVEN.stream().anyMatch(part -> name.text(part).isPresent()));
        return latin
                || record.text("NonLatinNames", "NonLatinName", "NameNonLatinScript")
                        .isPresent();
    }

    void add(XmlNode record, boolean familyFirst) {
        List<String> first = new ArrayList<>();
        for (XmlNode name : record.all("Names", "Name")) {
            String full = full(name, familyFirst);
            if (full.isEmpty()) {
                name.text("NameType");
                continue;
            }
            String property = property(name);
            boolean primary = property.equals("name");
            if (primary) {
                first.add(full);
            }
            draft.add(primary && first.size() > 1 ? "alias" : property, full);
            if (draft.schema().equals("Person") && !property.equals("weakAlias")) {
                parts(name);
            }
        }
        record.all("NonLatinNames", "NonLatinName").forEach(this::otherScript);
        if (first.isEmpty()) {
            tally.add("Designation without a primary name (its first other name is taken)");
            List<String> others = new ArrayList<>(draft.values("alias"));
            others.addAll(draft.values("previousName"));
            others.addAll(draft.values("weakAlias"));
            draft.add("name", others.get(0));
        }
    }

    private String full(XmlNode name, boolean familyFirst) {
        boolean person = draft.schema().equals("Person");
        List<String> parts = new ArrayList<>();
        GIVEN.forEach(part -> name.text(part).map(text -> said(text, person)).ifPresent(parts::add));
        name.text("Name6")
                .map(text -> said(text, person))
                .ifPresent(text -> parts.add(person && familyFirst ? 0 : parts.size(), text));
        return String.join(" ", parts);
    }

    private void parts(XmlNode name) {
        draft.add("firstName", name.text("Name1").map(PersonName::spoken).orElse(null));
        draft.add("secondName", name.text("Name2").map(PersonName::spoken).orElse(null));
        for (String middle : GIVEN.subList(2, GIVEN.size())) {
            draft.add("middleName", name.text(middle).map(PersonName::spoken).orElse(null));
        }
        boolean given = GIVEN.stream().anyMatch(part -> name.text(part).isPresent());
        // alone, Name6 is the whole name
        draft.add("lastName", given ? name.text("Name6").map(PersonName::spoken).orElse(null) : null);
    }

    private static String said(String text, boolean person) {
        return person ? PersonName.spoken(text) : text;
    }

    private String property(XmlNode name) {
        String type = folded(name.text("NameType").orElse(""));
        String strength = folded(name.text("AliasStrength").orElse(""));
        String property = switch (type) {
            case "primary name" -> "name";
            case "primary name variation", "alias", "aka", "a.k.a", "a.k.a." -> "alias";
            case "fka", "f.k.a", "f.k.a." -> "previousName";
            default -> {
                tally.add("NameType that we do not know (read as an alias): " + type);
                yield "alias";
            }
        };
        if (strength.startsWith("low")) {
            return property.equals("name") ? property : "weakAlias";
        }
        if (!strength.isEmpty() && !strength.startsWith("good")) {
            tally.add("AliasStrength that we do not know (read as good): " + strength);
        }
        return property;
    }

    private void otherScript(XmlNode name) {
        name.texts("NameNonLatinScript").forEach(text -> draft.add("alias", PersonName.several(text)));
        for (String kept : List.of("NonLatinScriptType", "NonLatinScriptLanguage")) {
            name.texts(kept).forEach(text -> tally.add(kept + " (not kept)"));
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
