// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private final List<String> remarks = new ArrayList<>();

    /** @param defaults what holds where the row says nothing; its names do not count */
    Facts(Query defaults, Countries countries) {
        this.defaults = defaults;
        this.countries = countries;
    }

    void add(Field field, String value) {
        String cell = value.strip();
        if (!cell.isEmpty()) {
            given.computeIfAbsent(field, any -> new ArrayList<>()).add(cell);
        }
    }

    Asked asked() {
        String id = given.containsKey(Field.ID) ? given.get(Field.ID).get(0) : null;
        List<String> names = names();
        if (names.isEmpty()) {
            return Asked.refused(id, "no name");
        }
        for (String name : names) {
            if (name.length() > Asked.LONGEST_NAME) {
                return Asked.refused(id, "a name of " + name.length() + " letters, longer than " + Asked.LONGEST_NAME);
            }
        }
        String schema = schema();
        List<String> born = born();
        List<String> from = countries();
        Query query = new Query(
                schema,
                names,
                born.isEmpty() ? defaults.birthDates() : born,
                from.isEmpty() ? defaults.countries() : from);
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

    private @Nullable String schema() {
        for (String text : values(Field.SCHEMA)) {
            Optional<String> schema = Schemas.named(text);
            if (schema.isPresent()) {
                return schema.get();
            }
            remarks.add("schema '" + shown(text) + "' is not known; looked up as anything");
            return null;
        }
        return defaults.schema();
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
