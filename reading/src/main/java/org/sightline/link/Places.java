// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.annotate.Countries;
import org.sightline.annotate.Countries.Country;
import org.sightline.article.RuleRows;

/** Which countries a stretch of English speaks of. Codes are ISO 3166-1 alpha-2 in small letters. */
final class Places {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*");
    private static final int LONGEST = 6;
    private static final Pattern PROGRAM_TAIL = Pattern.compile("[-_ ].*");

    private final Countries countries;
    private final TreeMap<String, Set<String>> programs = new TreeMap<>();

    private Places(Countries countries, List<List<String>> programs) {
        this.countries = countries;
        programs.forEach(
                line -> this.programs.put(line.get(0), Set.of(line.get(1).split(";"))));
    }

    static Places load() {
        return new Places(Countries.english(), RuleRows.read("programmes.tsv", 3));
    }

    /** Countries by name, adjective or house of power ("Kremlin"); capitals too when {@code capitals}. */
    Set<String> in(String text, boolean capitals) {
        Set<String> found = new TreeSet<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(trim(matcher.group()));
        }
        for (int from = 0; from < words.size(); ) {
            from += Math.max(1, at(words, from, capitals, found));
        }
        return found;
    }

    /** The countries a list's property means: a code or a name. */
    Set<String> of(String value) {
        String trimmed = value.strip();
        if (trimmed.length() == 2) {
            return Set.of(trimmed.toLowerCase(Locale.ROOT));
        }
        return in(trimmed, false);
    }

    /** The countries that a sanctions programme is about, none where it is about a conduct ("SDGT", "GLOMAG"). */
    Set<String> ofProgram(String program) {
        String key = program.strip().toUpperCase(Locale.ROOT);
        while (!key.isEmpty()) {
            Set<String> known = programs.get(key);
            if (known != null) {
                return known;
            }
            int cut = Math.max(key.lastIndexOf('-'), key.lastIndexOf(' '));
            String shorter =
                    cut > 0 ? key.substring(0, cut) : PROGRAM_TAIL.matcher(key).replaceAll("");
            if (shorter.equals(key)) {
                break;
            }
            key = shorter.strip();
        }
        String letters = program.strip().toUpperCase(Locale.ROOT).replaceAll("\\d+$", "");
        return programs.getOrDefault(letters, Set.of());
    }

    private int at(List<String> words, int from, boolean capitals, Set<String> found) {
        if (!Character.isUpperCase(words.get(from).codePointAt(0))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            String phrase = String.join(" ", words.subList(from, from + length));
            Optional<Country> country = countries.named(phrase).or(() -> countries.adjective(phrase));
            if (country.isEmpty()) {
                country = countries.seat(phrase).filter(each -> capitals || isHouse(each, phrase));
            }
            if (country.isPresent()) {
                found.add(country.get().code().toLowerCase(Locale.ROOT));
                return length;
            }
        }
        return 0;
    }

    private static boolean isHouse(Country country, String phrase) {
        return country.houses().stream().anyMatch(phrase::equalsIgnoreCase);
    }

    private static String trim(String word) {
        String cut = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        boolean abbreviation = cut.indexOf('.') < cut.length() - 1;
        while (!cut.isEmpty()
                && ("'’-".indexOf(cut.charAt(cut.length() - 1)) >= 0 || (cut.endsWith(".") && !abbreviation))) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut;
    }
}
