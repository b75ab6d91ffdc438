// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.name.Table;

/**
 * Sanctions programmes of all publishers, brought to common regimes by the table {@code regimes.tsv}: {@code DPRK2} of the US and
 * {@code DPRK} of the UN are both {@code dprk}. A code may mean several regimes, and two codes agree when they share one. Safe for use by
 * several threads; what was asked is remembered.
 */
final class Regimes {
    /** Lists have some hundred programmes; more is no list's doing. */
    private static final int MOST_ASKED = 10_000;

    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    Regimes() {
        for (List<String> row : Table.shipped(Regimes.class, "regimes.tsv", 3).rows()) {
            Map<String, Set<String>> rows = switch (row.get(0)) {
                case "is" -> exact;
                case "begins" -> beginnings;
                case "says" -> words;
                default -> throw new IllegalStateException("regimes.tsv knows no kind of row " + row.get(0));
            };
            Set<String> regimes = row.get(2).equals("-")
                    ? Set.of()
                    : Collections.unmodifiableSet(
                            new LinkedHashSet<>(List.of(row.get(2).split(" "))));
            if (rows.put(folded(row.get(1)), regimes) != null) {
                throw new IllegalStateException("regimes.tsv has two rows for " + row.get(1));
            }
        }
    }

    /** The regimes of a programme as its publisher writes it, the one that it is made for first; empty where none is known. */
    Set<String> of(String programme) {
        Set<String> known = asked.get(programme);
        if (known == null) {
            known = look(folded(programme));
            if (asked.size() < MOST_ASKED) {
                asked.put(programme, known);
            }
        }
        return known;
    }

    private Set<String> look(String code) {
        Set<String> known = exact.get(code);
        if (known != null) {
            return known;
        }
        String best = "";
        for (String beginning : beginnings.keySet()) {
            boolean whole = code.length() == beginning.length() || code.startsWith(beginning + " ");
            if (code.startsWith(beginning)
                    && (whole || numbered(code, beginning))
                    && beginning.length() > best.length()) {
                best = beginning;
            }
        }
        if (!best.isEmpty()) {
            return beginnings.getOrDefault(best, Set.of());
        }
        String padded = " " + code + " ";
        List<String> fitting = words.keySet().stream()
                .filter(phrase -> padded.contains(" " + phrase + " "))
                .toList();
        Set<String> said = new LinkedHashSet<>();
        for (String phrase : fitting) {
            // South Sudan is not Sudan
            boolean within =
                    fitting.stream().anyMatch(longer -> longer.length() > phrase.length() && longer.contains(phrase));
            said.addAll(within ? Set.of() : words.getOrDefault(phrase, Set.of()));
        }
        return said;
    }

    /** Whether the table has a row for the programme, be it one without a regime. */
    boolean knows(String programme) {
        String code = folded(programme);
        return exact.containsKey(code) || !of(programme).isEmpty();
    }

    /** {@code DPRK2} begins with {@code DPRK}. */
    private static boolean numbered(String code, String beginning) {
        return Character.isDigit(code.charAt(beginning.length()));
    }

    private static String folded(String programme) {
        return programme
                .toUpperCase(Locale.ROOT)
                .replaceAll("[’'`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
