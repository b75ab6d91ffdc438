// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Query;
import org.sightline.watchlist.format.Countries;

/**
 * Which column of a customer file holds what, by its headings, and what each row asks. Immutable.
 *
 * <p>The name is the column {@code name} or one of its synonyms; where there is none, the parts of a name in columns of their own. A
 * user may name the columns instead: several are joined by blanks, unless all are known parts of a person's name.
 */
public final class CsvQueries implements Queries {
    private final List<String> columns;
    private final List<@Nullable Heading> fields;
    private final List<Integer> joined;
    private final Query defaults;
    private final Countries countries = new Countries();

    private CsvQueries(List<String> columns, List<@Nullable Heading> fields, List<Integer> joined, Query defaults) {
        this.columns = columns;
        this.fields = Collections.unmodifiableList(fields);
        this.joined = List.copyOf(joined);
        this.defaults = defaults;
    }

    /**
     * Finds the columns.
     *
     * @param form the header
     * @param named columns that the user says the name is in, or none
     * @param defaults what holds where a row says nothing; its names do not count
     * @throws InputException when there is no column with names
     */
    public static CsvQueries of(CsvForm form, List<String> named, Query defaults) throws InputException {
        List<String> columns = form.columns();
        List<@Nullable Heading> fields = new ArrayList<>();
        for (String column : columns) {
            fields.add(Heading.of(column).orElse(null));
        }
        List<Integer> joined = new ArrayList<>();
        for (String name : named) {
            joined.add(form.required(name));
        }
        if (!joined.isEmpty()) {
            boolean parts = joined.size() > 1 && joined.stream().allMatch(at -> isPart(fields.get(at)));
            for (int at = 0; at < fields.size(); at++) {
                Heading field = fields.get(at);
                if (is(field, Field.NAME) || (isPart(field) && !(parts && joined.contains(at)))) {
                    fields.set(at, null);
                }
            }
            if (!parts) {
                joined.forEach(at -> fields.set(at, Heading.of(Field.NAME)));
            }
            return new CsvQueries(columns, fields, parts ? List.of() : joined, defaults);
        }
        boolean whole = keepFirst(fields, Field.NAME);
        if (whole) {
            fields.replaceAll(field -> isPart(field) ? null : field);
        } else if (fields.stream().noneMatch(CsvQueries::isPart)) {
            throw new InputException("no column is called 'name'; name one by --column: " + String.join(", ", columns));
        }
        keepFirst(fields, Field.SCHEMA);
        keepFirst(fields, Field.ID);
        return new CsvQueries(columns, fields, List.of(), defaults);
    }

    /** Which columns are read as what, for the person who runs this. */
    public String described() {
        List<String> used = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Heading field = fields.get(at);
            if (field != null) {
                boolean same = Field.folded(field.label()).equals(Field.folded(columns.get(at)));
                used.add(same ? columns.get(at) : columns.get(at) + " (" + field.label() + ")");
            }
        }
        return String.join(", ", used);
    }

    /** Whether a column tells that some rows are persons, though none says so in so many words. */
    public boolean tellsPersons() {
        boolean parts = fields.stream().anyMatch(heading -> is(heading, Field.FIRST_NAME))
                && fields.stream().anyMatch(heading -> is(heading, Field.LAST_NAME));
        return defaults.schema() == null && (parts || fields.stream().anyMatch(heading -> is(heading, Field.GENDER)));
    }

    @Override
    public Asked asked(InputRow row) {
        String fault = row.fault();
        if (fault != null) {
            return Asked.refused(null, fault);
        }
        Facts facts = new Facts(defaults, countries);
        StringBuilder name = new StringBuilder();
        for (int at : joined) {
            String cell = row.cells().get(at).strip();
            name.append(name.isEmpty() || cell.isEmpty() ? "" : " ").append(cell);
        }
        facts.add(Heading.of(Field.NAME), name.toString());
        for (int at = 0; at < fields.size(); at++) {
            Heading field = fields.get(at);
            if (field != null && !joined.contains(at)) {
                facts.add(field, row.cells().get(at));
            }
        }
        return facts.asked();
    }

    private static boolean is(@Nullable Heading heading, Field field) {
        return heading != null && heading.field() == field;
    }

    private static boolean isPart(@Nullable Heading heading) {
        return heading != null && heading.field().partOfName();
    }

    /** Of several columns of a field only the first counts; whether there is one. */
    private static boolean keepFirst(List<@Nullable Heading> fields, Field field) {
        boolean found = false;
        for (int at = 0; at < fields.size(); at++) {
            if (is(fields.get(at), field)) {
                fields.set(at, found ? null : fields.get(at));
                found = true;
            }
        }
        return found;
    }
}
