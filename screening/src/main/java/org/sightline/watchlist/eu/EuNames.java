// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/**
 * The names of one sanctionEntity. The name is the first strong one in Latin script, one in English before one of no language
 * before one of another; every other is an alias, a weak one where {@code strong} is false.
 */
final class EuNames {
    private static final List<String> PARTS = List.of("firstName", "middleName", "lastName");

    private final EntryDraft draft;
    private final Tally tally;

    EuNames(EntryDraft draft, Tally tally) {
        this.draft = draft;
        this.tally = tally;
    }

    /** Whether the record has any name at all. */
    static boolean named(XmlNode record) {
        return record.all("nameAlias").stream()
                .flatMap(name -> Stream.concat(Stream.of("wholeName"), PARTS.stream())
                        .flatMap(part -> name.attribute(part).stream()))
                .findAny()
                .isPresent();
    }

    void add(XmlNode record, boolean familyFirst) {
        List<Alias> names = new ArrayList<>();
        for (XmlNode node : record.all("nameAlias")) {
            Alias alias = alias(node, familyFirst);
            facts(node, alias);
            if (!alias.full().isEmpty()) {
                names.add(alias);
            }
        }
        Alias name = names.stream().min(Comparator.comparingInt(Alias::rank)).orElseThrow();
        draft.add("name", name.full());
        names.forEach(alias -> draft.add(alias.strong() ? "alias" : "weakAlias", alias.full()));
    }

    private Alias alias(XmlNode node, boolean familyFirst) {
        List<String> parts = new ArrayList<>();
        PARTS.forEach(part -> node.attribute(part).ifPresent(parts::add));
        String family = node.attribute("lastName").orElse("");
        if (familyFirst && parts.size() > 1 && !family.isEmpty()) {
            parts.remove(parts.size() - 1);
            parts.add(0, family);
        }
        String full = node.attribute("wholeName").orElseGet(() -> String.join(" ", parts));
        boolean strong = EuRest.flag(node, "strong", true, tally);
        String language = node.attribute("nameLanguage").orElse("").toUpperCase(Locale.ROOT);
        return new Alias(full, strong, language);
    }

    private void facts(XmlNode node, Alias alias) {
        boolean person = draft.schema().equals("Person");
        for (String part : PARTS) {
            if (person && alias.strong()) {
                draft.add(part, node.attribute(part).orElse(null));
            }
            // of a weak name and of an organisation the parts stand in the whole
            node.attribute(part)
                    .filter(value -> !person || !alias.strong())
                    .filter(value -> !alias.full().contains(value))
                    .ifPresent(value -> draft.add("notes", "Name " + alias.full() + ": " + part + " " + value));
        }
        if (!alias.language().isEmpty()) {
            tally.add("nameAlias@nameLanguage (chooses the name, and is not kept)");
        }
        for (String property : List.of("function", "title")) {
            String value = node.attribute(property).orElse(null);
            if (person) {
                draft.add(property.equals("function") ? "position" : "title", value);
            }
            if (!person && value != null) {
                draft.add("notes", "Name " + alias.full() + ": " + property + " " + value);
            }
        }
        gender(node);
        EuRest.note(draft, "Name " + alias.full(), node);
        EuRest.leave(node);
    }

    private void gender(XmlNode node) {
        String printed = node.attribute("gender").orElse("");
        switch (printed.toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "m", "male" -> draft.add("gender", "male");
            case "f", "female" -> draft.add("gender", "female");
            default -> tally.add("nameAlias@gender that we do not know: " + printed);
        }
    }

    /**
     * One name.
     *
     * @param language a code such as {@code EN}, or empty
     */
    private record Alias(String full, boolean strong, String language) {
        /** The lower, the better it serves as the name. */
        int rank() {
            int languages = language.equals("EN") ? 0 : language.isEmpty() ? 1 : 2;
            return (strong ? 0 : 8) + (latin() ? 0 : 4) + languages;
        }

        private boolean latin() {
            return full.codePoints()
                    .filter(Character::isLetter)
                    .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        }
    }
}
