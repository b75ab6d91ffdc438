// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English country names, as lists write them, to ISO 3166 two-letter codes in lower case (and FollowTheMoney's additions, such as
 * {@code xk} and {@code suhh}). CLDR's names in {@code iso-countries.tsv}, other spellings in {@code countries.tsv}, and in {@code
 * demonyms.tsv} what the people of a country are called. Immutable.
 */
public final class Countries {
    /** Words of the longest name of a country. */
    private static final int MOST_WORDS = 10;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Made once, as they are the same for everybody. */
    private static final Map<String, String> CODES = codes();

    private static final Set<String> KNOWN = Set.copyOf(CODES.values());

    private static final Map<String, String> PEOPLES = table("demonyms.tsv");

    public Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        codes.putAll(table("iso-countries.tsv"));
        codes.putAll(table("countries.tsv"));
        return Map.copyOf(codes);
    }

    private static Map<String, String> table(String name) {
        Map<String, String> codes = new HashMap<>();
        for (List<String> row : Table.rows(Countries.class, name, 2)) {
            codes.put(folded(row.get(0)), row.get(1));
        }
        return codes;
    }

    /** The code where the text names a country, or says whose citizen one is ({@code Tunisian}). Empty for what may be two countries. */
    public Optional<String> nationality(String text) {
        Optional<String> code = code(text);
        return code.isPresent() ? code : Optional.ofNullable(PEOPLES.get(folded(text)));
    }

    /** The code, or empty where the text is no country that we know. {@code Korea, North} is understood. */
    public Optional<String> code(String name) {
        String folded = folded(name);
        String code = CODES.get(folded);
        if (code != null) {
            return Optional.of(code);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(CODES.get(folded(name.substring(comma + 1) + " " + name.substring(0, comma))));
    }

    /** Whether the text is a code that {@link #code} can give. */
    public boolean known(String code) {
        return KNOWN.contains(code);
    }

    /**
     * The code itself in lower case where it is one: ISO 3166 or FollowTheMoney's, or the European Union's own {@code EL} and
     * {@code UK}. Empty for {@code 00}, which means unknown, and for what is no code.
     */
    public Optional<String> iso(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "el" -> Optional.of("gr");
            case "uk" -> Optional.of("gb");
            default -> known(lower) ? Optional.of(lower) : Optional.empty();
        };
    }

    /** The code of the country with whose name the text begins, as {@code Syria. Issued in 2007} does; the longest name counts. */
    public Optional<String> startingWith(String text) {
        String[] words = text.strip().split("\\s+");
        for (int count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
            String name = String.join(" ", Arrays.copyOf(words, count));
            Optional<String> code = code(name);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        String plain = Normalizer2.getNFDInstance().normalize(name).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (String word :
                BETWEEN_WORDS.split(MARKS.matcher(plain).replaceAll("").replace("&", " and "), -1)) {
            if (word.isEmpty() || word.equals("the")) {
                continue;
            }
            folded.append(folded.length() == 0 ? "" : " ").append(word.equals("st") ? "saint" : word);
        }
        return folded.toString();
    }
}
