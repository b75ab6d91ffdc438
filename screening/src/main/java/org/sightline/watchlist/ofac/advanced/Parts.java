// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.OfacNames;

/**
 * Names out of their parts. {@code NamePartGroups} says of each part whether it is family name, given name, patronymic and so on. A
 * patronymic or matronymic in capitals belongs to the family name, as the list writes family names in capitals; so it is told too
 * where the kind of a part is not said. Not safe for use by several threads.
 */
final class Parts {
    private static final Map<String, Kind> KINDS = Map.of(
            "last name",
            Kind.FAMILY,
            "first name",
            Kind.GIVEN,
            "middle name",
            Kind.GIVEN,
            "patronymic",
            Kind.FATHER,
            "matronymic",
            Kind.MOTHER,
            "maiden name",
            Kind.FAMILY,
            "nickname",
            Kind.NICKNAME,
            "entity name",
            Kind.WHOLE,
            "vessel name",
            Kind.WHOLE,
            "aircraft name",
            Kind.WHOLE);

    private final References references;
    private final Tally tally;

    private enum Kind {
        FAMILY,
        GIVEN,
        FATHER,
        MOTHER,
        NICKNAME,
        WHOLE,
        UNSAID
    }

    private record Part(Kind kind, String text) {}

    /**
     * One name of a party.
     *
     * @param printed as the other forms print it: a person {@code SURNAME, Given} in Latin script, and in others as it is said
     * @param latin whether it is in Latin script
     * @param primary whether the party is listed under it
     * @param weak whether it is too weak to identify anybody alone
     * @param alias {@code A.K.A.}, {@code F.K.A.}, {@code N.K.A.} or {@code Name}
     * @param father the patronymic, or empty
     * @param mother the matronymic, or empty
     * @param nickname what it gives beside the name, or empty
     */
    record Name(
            String printed,
            boolean latin,
            boolean primary,
            boolean weak,
            String alias,
            String father,
            String mother,
            String nickname) {}

    Parts(References references, Tally tally) {
        this.references = references;
        this.tally = tally;
    }

    /** The names of a profile in the order of the file, each document of a name apart. */
    List<Name> names(XmlElement profile) {
        List<Name> names = new ArrayList<>();
        for (XmlElement identity : profile.all("Identity")) {
            if (isTrue(identity, "False")) {
                continue;
            }
            Map<String, String> kinds = kinds(identity);
            boolean main = !isFalse(identity, "Primary");
            for (XmlElement alias : identity.all("Alias")) {
                for (XmlElement documented : alias.all("DocumentedName")) {
                    Name name = name(alias, documented, kinds, main);
                    if (!name.printed().isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** What a profile seems to be by the kinds of its names' parts. */
    String type(XmlElement profile) {
        List<String> kinds = profile.all("Identity").stream()
                .flatMap(identity -> kinds(identity).values().stream())
                .toList();
        if (kinds.contains("vessel name")) {
            return "Vessel";
        }
        if (kinds.contains("aircraft name")) {
            return "Aircraft";
        }
        return kinds.contains("last name") || kinds.contains("first name") ? "Individual" : "Entity";
    }

    static boolean isTrue(XmlElement element, String attribute) {
        return element.attribute(attribute).filter("true"::equalsIgnoreCase).isPresent();
    }

    private static boolean isFalse(XmlElement element, String attribute) {
        return element.attribute(attribute).filter("false"::equalsIgnoreCase).isPresent();
    }

    private Map<String, String> kinds(XmlElement identity) {
        Map<String, String> kinds = new HashMap<>();
        for (XmlElement group : identity.path("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")) {
            references
                    .label("NamePartType", group, "NamePartTypeID")
                    .ifPresent(label -> kinds.put(group.attribute("ID").orElse(""), label.toLowerCase(Locale.ROOT)));
        }
        return kinds;
    }

    private Name name(XmlElement alias, XmlElement documented, Map<String, String> kinds, boolean main) {
        List<Part> parts = new ArrayList<>();
        for (XmlElement value : documented.path("DocumentedNamePart", "NamePartValue")) {
            if (!value.text().isEmpty()) {
                parts.add(new Part(kind(value, kinds), value.text()));
            }
        }
        String type = references.label("AliasType", alias, "AliasTypeID").orElse("");
        boolean latin = parts.stream().allMatch(part -> latin(part.text()));
        String printed = latin ? printed(parts) : said(parts);
        boolean onlyNickname = parts.stream().allMatch(part -> part.kind() == Kind.NICKNAME);
        return new Name(
                onlyNickname ? texts(parts.stream()) : printed,
                latin,
                main && isTrue(alias, "Primary"),
                isTrue(alias, "LowQuality"),
                type,
                of(parts, Kind.FATHER),
                of(parts, Kind.MOTHER),
                onlyNickname ? "" : of(parts, Kind.NICKNAME));
    }

    private Kind kind(XmlElement value, Map<String, String> kinds) {
        String label = kinds.get(value.attribute("NamePartGroupID").orElse(""));
        if (label == null) {
            tally.add("part of a name whose kind is not said (read by its capitals)");
            return Kind.UNSAID;
        }
        Kind kind = KINDS.get(label);
        if (kind == null) {
            tally.add("part of a name of a kind that we do not know: " + label + " (read by its capitals)");
            return Kind.UNSAID;
        }
        return kind;
    }

    private static String printed(List<Part> parts) {
        boolean mixed = parts.stream().anyMatch(part -> !capitals(part.text()));
        List<Part> family = parts.stream().filter(part -> family(part, mixed)).toList();
        String given = texts(parts.stream().filter(part -> !family.contains(part) && part.kind() != Kind.NICKNAME));
        return OfacNames.printed(texts(family.stream()), given);
    }

    private static boolean family(Part part, boolean mixed) {
        return switch (part.kind()) {
            case FAMILY, WHOLE -> true;
            case FATHER, MOTHER, UNSAID -> mixed && capitals(part.text());
            case GIVEN, NICKNAME -> false;
        };
    }

    /** In another script: as the parts are said, of Chinese, Japanese and Korean names the family name first and without a blank. */
    private static String said(List<Part> parts) {
        boolean eastern = parts.stream()
                .flatMapToInt(part -> part.text().codePoints())
                .filter(Character::isLetter)
                .allMatch(Parts::eastern);
        Stream<Part> family = parts.stream()
                .filter(part -> part.kind() == Kind.FAMILY)
                .map(part -> new Part(part.kind(), PersonName.spoken(part.text())));
        Stream<Part> given = parts.stream().filter(part -> part.kind() != Kind.FAMILY && part.kind() != Kind.NICKNAME);
        boolean whole = parts.stream().anyMatch(part -> part.kind() == Kind.WHOLE);
        if (whole || parts.stream().noneMatch(part -> part.kind() == Kind.FAMILY)) {
            return texts(parts.stream());
        }
        if (eastern) {
            return texts(Stream.concat(family, given)).replace(" ", "");
        }
        return texts(Stream.concat(given, family));
    }

    private static String of(List<Part> parts, Kind kind) {
        boolean mixed = parts.stream().anyMatch(part -> !capitals(part.text()));
        return texts(parts.stream().filter(part -> part.kind() == kind && !family(part, mixed)));
    }

    private static String texts(Stream<Part> parts) {
        return String.join(" ", parts.map(Part::text).toList());
    }

    private static boolean capitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean latin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
    }

    private static boolean eastern(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }
}
