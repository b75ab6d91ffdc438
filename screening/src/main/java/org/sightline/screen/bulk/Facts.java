// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Identifiers;
import org.sightline.match.Query;
import org.sightline.screen.Schemas;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.PartialDates;

/** The facts that one row gives, gathered field by field, and the query that they make. What is not understood is remarked upon. */
final class Facts {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?([T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern DAY_OR_MONTH_FIRST = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](\\d{4})");
    private static final Pattern SEVERAL = Pattern.compile("[;|]");
    private static final int LONGEST_SHOWN = 60;

    private final Query defaults;
    private final Countries countries;
    private final Map<Field, List<String>> given = new EnumMap<>(Field.class);
    private final Map<String, List<String>> identifiers = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param defaults what holds where the row says nothing; its names do not count */
    Facts(Query defaults, Countries countries) {
        this.defaults = defaults;
        this.countries = countries;
    }

    void add(Heading heading, String value) {
        String cell = value.strip();
        if (cell.isEmpty()) {
            return;
        }
        String property = heading.property();
        if (property == null) {
            given.computeIfAbsent(heading.field(), any -> new ArrayList<>(1)).add(cell);
            return;
        }
        identifier(property, cell);
    }

    private void identifier(String property, String cell) {
        for (String number : SEVERAL.split(cell)) {
            if (Identifiers.normal(property, number).isPresent()) {
                identifiers.computeIfAbsent(property, any -> new ArrayList<>(1)).add(number.strip());
            } else if (!number.isBlank()) {
                remarks.add(property + " '" + shown(number) + "' cannot be such a number and is not used");
            }
        }
    }

    Asked asked() {
        String id = given.containsKey(Field.ID) ? given.get(Field.ID).get(0) : null;
        List<String> names = names();
        if (names.isEmpty() && identifiers.isEmpty()) {
            return Asked.refused(id, "no name");
        }
        for (String name : names) {
            if (name.length() > Asked.LONGEST_NAME) {
                return Asked.refused(id, "a name of " + name.length() + " letters, longer than " + Asked.LONGEST_NAME);
            }
        }
        List<String> genders = genders();
        String schema = schema(genders);
        List<String> born = born();
        List<String> from = countries();
        Query query = new Query(
                schema,
                names.isEmpty() ? List.of(Asked.NAMELESS) : names,
                born.isEmpty() ? defaults.birthDates() : born,
                from.isEmpty() ? defaults.countries() : from,
                genders.isEmpty() ? defaults.genders() : genders,
                identifiers.isEmpty() ? defaults.identifiers() : identifiers);
        return new Asked(query, id, null, remarks);
    }

    private List<String> values(Field field) {
        return given.getOrDefault(field, List.of());
    }

    /** Whole names; where there are only parts, "family, given" tells which is which. */
    private List<String> names() {
        List<String> whole = values(Field.NAME);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> given = new ArrayList<>(values(Field.FIRST_NAME));
        given.addAll(values(Field.MIDDLE_NAME));
        String first = String.join(" ", given);
        String last = String.join(" ", values(Field.LAST_NAME));
        if (first.isEmpty() || last.isEmpty()) {
            String one = first + last;
            return one.isEmpty() ? List.of() : List.of(one);
        }
        return List.of(last + ", " + first);
    }

    /** What is said, else what follows: only persons have a sex, or a family name beside a given one. */
    private @Nullable String schema(List<String> genders) {
        for (String text : values(Field.SCHEMA)) {
            Optional<String> schema = Schemas.named(text);
            if (schema.isPresent()) {
                return schema.get();
            }
            remarks.add("schema '" + shown(text) + "' is not known; looked up as anything");
            return null;
        }
        boolean parts = given.containsKey(Field.FIRST_NAME) && given.containsKey(Field.LAST_NAME);
        return defaults.schema() == null && (parts || !genders.isEmpty()) ? "Person" : defaults.schema();
    }

    private List<String> genders() {
        List<String> genders = new ArrayList<>();
        for (String text : values(Field.GENDER)) {
            Optional<String> gender = Genders.known(text);
            if (gender.isEmpty()) {
                remarks.add("gender '" + shown(text) + "' is not understood and not used");
            }
            gender.filter(value -> !value.equals(Genders.UNKNOWN)).ifPresent(genders::add);
        }
        return genders;
    }

    private List<String> born() {
        List<String> dates = new ArrayList<>();
        for (String text : values(Field.BIRTH_DATE)) {
            List<String> read = date(text);
            if (read.isEmpty()) {
                remarks.add("birth date '" + shown(text) + "' is not understood and not used");
            }
            dates.addAll(read);
        }
        return dates;
    }

    /** A date as FollowTheMoney writes it; of one with the day or the month first only the year, as nobody can tell which. */
    static List<String> date(String text) {
        if (ISO.matcher(text).matches()) {
            return List.of(text.length() > 10 ? text.substring(0, 10) : text);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return List.of(String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    compact.group(1),
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3))));
        }
        Matcher ambiguous = DAY_OR_MONTH_FIRST.matcher(text);
        return ambiguous.matches() ? List.of(ambiguous.group(1)) : PartialDates.written(text);
    }

    private List<String> countries() {
        List<String> codes = new ArrayList<>();
        for (String cell : values(Field.COUNTRY)) {
            for (String text : SEVERAL.split(cell)) {
                Optional<String> code = countries.iso(text).or(() -> countries.code(text));
                if (code.isEmpty() && !text.isBlank()) {
                    remarks.add("country '" + shown(text) + "' is not understood and not used");
                }
                code.ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
