// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Japanese name in characters where it is made of names that {@code japanese.tsv} has; kana as they are said. */
final class Japanese {
    private static final int LONGEST_FAMILY = 3;

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Letters kana = new Letters("kana.tsv", Romaniser.KANA_READINGS);

    Japanese() {
        for (List<String> row : Table.shipped(Japanese.class, "japanese.tsv", 3).rows()) {
            switch (row.get(0)) {
                case "family" -> families.put(row.get(1), row.get(2));
                case "given" -> given.put(row.get(1), row.get(2));
                default -> throw new IllegalStateException("japanese.tsv knows no part " + row.get(0));
            }
        }
    }

    /**
     * The given name and then the family name in Latin; null when the table lacks one of them.
     *
     * @param words the family name first, in one word with the given name or apart
     */
    @Nullable List<String> read(List<String> words) {
        String name = String.join("", words);
        int most = Math.min(LONGEST_FAMILY, name.length() - 1);
        for (int cut = words.size() > 1 ? words.get(0).length() : most; cut > 0 && cut <= most; cut--) {
            String family = families.get(name.substring(0, cut));
            String first = first(name.substring(cut));
            if (family != null && first != null) {
                return List.of(first, family);
            }
            if (words.size() > 1) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String first(String name) {
        String known = given.get(name);
        if (known != null || !name.codePoints().allMatch(Japanese::isKana)) {
            return known;
        }
        return kana.spell(Romaniser.katakana(name), 0);
    }

    private static boolean isKana(int letter) {
        return letter >= 'ぁ' && letter <= 'ヿ';
    }
}
