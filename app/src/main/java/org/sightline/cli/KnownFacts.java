// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Identifiers;
import org.sightline.match.Query;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.Genders;
import org.sightline.screen.bulk.Identification;

/** What a user says of a party beside its name, as he wrote it. */
record KnownFacts(
        @Nullable String schema,
        List<String> birthDates,
        List<String> countries,
        List<String> genders,
        List<String> identifiers) {
    private static final int OF_YEAR = 4;
    private static final int OF_MONTH = 7;

    KnownFacts {
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        genders = List.copyOf(genders);
        identifiers = List.copyOf(identifiers);
    }

    /**
     * The query that they make, for a party without a name.
     *
     * @throws Failure of wrong usage, where one of them is none
     */
    Query query() {
        birthDates.forEach(KnownFacts::requireDate);
        countries.forEach(code ->
                require(code.matches("[A-Za-z]{2}"), "--country '" + code + "' is not a two-letter code such as kp"));
        List<String> codes =
                countries.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        List<String> sexes = genders.stream().map(KnownFacts::gender).toList();
        return new Query(schema, List.of(Asked.NAMELESS), birthDates, codes, sexes, numbers());
    }

    private static void requireDate(String text) {
        boolean date = text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        try {
            if (date && text.length() == OF_YEAR) {
                Year.parse(text);
            } else if (date && text.length() == OF_MONTH) {
                YearMonth.parse(text);
            } else if (date) {
                LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            date = false;
        }
        require(date, "--birth-date '" + text + "' is not like 1967, 1967-04 or 1967-04-01");
    }

    private static String gender(String text) {
        return Genders.named(text)
                .orElseThrow(() -> new Failure(Exit.USAGE, "--gender '" + text + "' is none of male, female, other"));
    }

    private Map<String, List<String>> numbers() {
        Map<String, List<String>> numbers = new TreeMap<>();
        for (String text : identifiers) {
            int sign = text.indexOf('=');
            require(sign > 0, "--identifier '" + text + "' is not like imoNumber=9187629");
            String kind = text.substring(0, sign);
            Optional<String> property = Identification.property(kind);
            require(
                    property.isPresent(),
                    "--identifier knows no '" + kind + "', but " + String.join(", ", Identification.properties()));
            String number = text.substring(sign + 1).strip();
            property.ifPresent(known -> {
                require(
                        Identifiers.normal(known, number).isPresent(),
                        "--identifier '" + number + "' cannot be a number of the kind " + known
                                + " (too short, too long, or its check digit is wrong)");
                numbers.computeIfAbsent(known, any -> new ArrayList<>()).add(number);
            });
        }
        return numbers;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(Exit.USAGE, otherwise);
        }
    }
}
