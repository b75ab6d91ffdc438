// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of letters and groups of letters with what each is in Latin, in one or more traditions. {@code ^} and {@code $} bind a
 * line to a word's beginning and end, and a longer line goes before a shorter one.
 */
final class Letters {
    private static final int LONGEST = 3;

    private final Map<String, List<String>> lines = new HashMap<>();

    /** Reads a shipped table of a column of letters and {@code traditions} columns of Latin. */
    Letters(String table, int traditions) {
        for (List<String> row :
                Table.shipped(Letters.class, table, 1 + traditions).rows()) {
            lines.put(row.get(0), row.subList(1, row.size()));
        }
    }

    /** A word in Latin by one tradition, the first being 0; letters that the table lacks stay as they are. */
    String spell(String word, int tradition) {
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            at += spell(word, at, tradition, latin);
        }
        return latin.toString();
    }

    private int spell(String word, int at, int tradition, StringBuilder latin) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            List<String> line = line(word, at, at + length);
            if (line != null) {
                latin.append(line.get(tradition));
                return length;
            }
        }
        latin.append(word.charAt(at));
        return 1;
    }

    private @Nullable List<String> line(String word, int from, int to) {
        String letters = word.substring(from, to);
        List<String> line = from == 0 ? lines.get('^' + letters) : null;
        if (line == null && to == word.length()) {
            line = lines.get(letters + '$');
        }
        return line == null ? lines.get(letters) : line;
    }
}
