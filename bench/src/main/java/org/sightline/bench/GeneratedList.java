// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sightline.name.NameParser;
import org.sightline.name.Table;

/**
 * Writes a list of invented parties as FollowTheMoney lines: {@code GeneratedList FILE ENTRIES SEED}. Equal arguments give equal
 * bytes. Half of the words of a name are those of the shipped table of common words, the commoner the more often; the others are
 * made of syllables, and recur as the words of a language do (Zipf's law), so that a list twice as long has some 1.5 times the words.
 */
public final class GeneratedList {
    private static final String[] ONSETS = {
        "b", "ch", "d", "f", "g", "h", "k", "kh", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "y", "z", ""
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ou", "ya"};
    private static final String[] CODAS = {"", "", "", "n", "r", "l", "m", "s", "d", "v", "k", "ng"};
    private static final String[] COUNTRIES = {"ru", "ir", "kp", "sy", "by", "cu", "ve", "cn", "ae", "tr", "lb", "mm"};
    private static final String[] PROGRAMS = {"ALPHA-EO1", "BRAVO", "CHARLIE-ACT", "DELTA", "ECHO-EO2"};
    private static final String LATIN = "abdefgiklmnoprstuvz";
    private static final String CYRILLIC = "абдефгиклмнопрстувз";
    private static final int RARE = 1 << 22;

    private final Random random;
    private final Map<String, List<String>> common = new HashMap<>();

    GeneratedList(long seed) {
        random = new Random(seed);
        for (List<String> row :
                Table.shipped(NameParser.class, "commonness.tsv", 3).rows()) {
            common.computeIfAbsent(row.get(1) + " " + row.get(2), any -> new ArrayList<>())
                    .add(row.get(0));
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes the list. */
    static void write(Path file, int entries, long seed) throws IOException {
        GeneratedList list = new GeneratedList(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < entries; number++) {
                list.entry(out, "g" + number);
            }
        }
    }

    /** A name of a person, as it might stand on such a list. */
    String person() {
        String given = capital(word("name"));
        String middle = random.nextInt(3) == 0 ? " " + capital(word("name")) : "";
        return given + middle + " " + capital(word("name"));
    }

    private String organisation() {
        StringBuilder name = new StringBuilder(capital(rare()));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            name.append(' ').append(capital(word("word")));
        }
        return name + (random.nextInt(3) == 0 ? " LLC" : "");
    }

    private void entry(BufferedWriter out, String id) throws IOException {
        int kind = random.nextInt(20);
        String schema = kind < 13 ? "Person" : kind < 19 ? "Organization" : "Vessel";
        String name = kind < 13 ? person() : kind < 19 ? organisation() : capital(rare()) + " " + random.nextInt(90);
        List<String> aliases = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            aliases.add(alias(name));
        }
        StringBuilder line = new StringBuilder();
        line.append("{\"id\":\"%s\",\"schema\":\"%s\",\"target\":true,\"properties\":{\"name\":[\"%s\"]"
                .formatted(id, schema, name));
        values(line, "alias", aliases);
        values(line, "country", List.of(pick(COUNTRIES)));
        if (schema.equals("Person")) {
            values(line, "birthDate", List.of("%d-%02d".formatted(1930 + random.nextInt(75), 1 + random.nextInt(12))));
        }
        values(line, "notes", List.of("Said to have worked with %s of %s.".formatted(person(), capital(rare()))));
        out.append(line).append("}}\n");
        out.append(
                ("{\"id\":\"%s-s\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"%s\"],\"authority\":[\"Invented Office\"],"
                                + "\"program\":[\"%s\"],\"listingDate\":[\"%d-%02d-%02d\"]}}\n")
                        .formatted(
                                id,
                                id,
                                pick(PROGRAMS),
                                1995 + random.nextInt(30),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)));
    }

    /** The name as somebody else writes it: another letter, another order, or Cyrillic. */
    private String alias(String name) {
        int way = random.nextInt(4);
        if (way == 0) {
            int space = name.indexOf(' ');
            return name.substring(space + 1) + ", " + name.substring(0, space);
        }
        if (way == 1) {
            StringBuilder cyrillic = new StringBuilder();
            for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
                int at = LATIN.indexOf(letter);
                cyrillic.append(at < 0 ? letter : CYRILLIC.charAt(at));
            }
            return cyrillic.toString();
        }
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + pick(NUCLEI) + name.substring(at + random.nextInt(2));
    }

    private String word(String kind) {
        int chance = random.nextInt(100);
        if (chance < 30) {
            return common(kind + " very-common");
        }
        if (chance < 42) {
            return common(kind + " common");
        }
        return chance < 50 ? common(kind + " uncommon") : rare();
    }

    private String common(String which) {
        List<String> words = common.getOrDefault(which, List.of("orlov"));
        // Squared, so that the first come up more often than the last.
        double place = random.nextDouble();
        return words.get((int) (place * place * words.size()));
    }

    /** A word made of the syllables of its rank; of ranks up to n, each is drawn with a chance of about 1 / (rank · ln n). */
    private String rare() {
        int rank = (int) Math.pow(RARE, random.nextDouble());
        Random spelling = new Random(rank * 0x9E3779B97F4A7C15L);
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + spelling.nextInt(3); syllables > 0; syllables--) {
            word.append(ONSETS[spelling.nextInt(ONSETS.length)])
                    .append(NUCLEI[spelling.nextInt(NUCLEI.length)])
                    .append(CODAS[spelling.nextInt(CODAS.length)]);
        }
        return word.toString();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static void values(StringBuilder line, String property, List<String> values) {
        if (!values.isEmpty()) {
            line.append(",\"")
                    .append(property)
                    .append("\":[\"")
                    .append(String.join("\",\"", values))
                    .append("\"]");
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
