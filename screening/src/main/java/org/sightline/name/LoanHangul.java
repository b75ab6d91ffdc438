// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

/** Names of other languages as Koreans write them, back in Latin letters ({@code hangul-loans.tsv}). */
final class LoanHangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int R = 5;
    private static final int L = 8;

    private final List<String> onsets = new ArrayList<>();
    private final List<String> nuclei = new ArrayList<>();
    private final List<String> codas = new ArrayList<>();

    LoanHangul() {
        for (List<String> row :
                Table.shipped(LoanHangul.class, "hangul-loans.tsv", 3).rows()) {
            switch (row.get(0)) {
                case "onset" -> onsets.add(row.get(2));
                case "nucleus" -> nuclei.add(row.get(2));
                case "coda" -> codas.add(row.get(2));
                default -> throw new IllegalStateException("hangul-loans.tsv knows no part " + row.get(0));
            }
        }
    }

    /** The word in small Latin letters; what is no Hangul stays as it is. */
    String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() * 2);
        boolean liquid = false;
        for (int i = 0; i < word.length(); i++) {
            char syllable = word.charAt(i);
            if (syllable < FIRST || syllable > LAST) {
                latin.append(syllable);
                liquid = false;
                continue;
            }
            int index = syllable - FIRST;
            int coda = index % 28;
            // A liquid at the end of one syllable and at the start of the next is one l.
            latin.append(liquid && index / 588 == R ? "" : onsets.get(index / 588));
            latin.append(nuclei.get(index % 588 / 28)).append(codas.get(coda));
            liquid = coda == L;
        }
        return latin.toString();
    }
}
