// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in a request's address, read with its bounds; whatever is wrong with it is named. */
final class Parameters {
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    static Parameters of(Context request) {
        return new Parameters(request.queryParamMap());
    }

    /** The values of one that may be repeated; empty ones don't count. */
    List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        for (String value : all) {
            if (value.length() > LONGEST) {
                throw refused(name, "is longer than " + LONGEST + " letters");
            }
        }
        return all.stream().filter(value -> !value.isBlank()).toList();
    }

    Optional<String> one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    String one(String name, String otherwise) {
        return one(name).orElse(otherwise);
    }

    int count(String name, int otherwise, int most) {
        String text = one(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        int count;
        try {
            count = Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw refused(name, "is no whole number: '" + RefusedException.shown(text) + "'");
        }
        if (count < 0 || count > most) {
            throw refused(name, "must be from 0 to " + most + ", not " + count);
        }
        return count;
    }

    double fraction(String name, double otherwise) {
        String text = one(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        double fraction;
        try {
            fraction = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw refused(name, "is no number: '" + RefusedException.shown(text) + "'");
        }
        if (!(fraction >= 0 && fraction <= 1)) {
            throw refused(name, "must be from 0 to 1, not " + fraction);
        }
        return fraction;
    }

    /** A day such as 2024-08-12. */
    Optional<LocalDate> day(String name) {
        return one(name).map(text -> {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                throw refused(name, "is no day such as 2024-08-12: '" + RefusedException.shown(text) + "'");
            }
        });
    }

    boolean flag(String name, boolean otherwise) {
        String text = one(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        return switch (text.strip()) {
            case "true", "True", "1", "yes", "on" -> true;
            case "false", "False", "0", "no", "off" -> false;
            default -> throw refused(name, "must be true or false, not '" + RefusedException.shown(text) + "'");
        };
    }

    /** One of some words. */
    String word(String name, String otherwise, Set<String> words) {
        String word = one(name, otherwise);
        if (!words.contains(word)) {
            throw refused(
                    name,
                    "must be one of "
                            + String.join(", ", words.stream().sorted().toList()) + ", not '"
                            + RefusedException.shown(word) + "'");
        }
        return word;
    }

    static RefusedException refused(String name, String why) {
        return new RefusedException(400, name + " " + why);
    }
}
