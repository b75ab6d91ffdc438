// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Lays words out on a terminal, where a Chinese or Korean character takes two columns and a combining mark none. */
public final class Columns {
    private final int width;

    /** @param width columns of the terminal */
    public Columns(int width) {
        this.width = width;
    }

    /** The columns that the words take. */
    static int of(String words) {
        return words.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    /**
     * Breaks words into lines.
     *
     * @param first what the first line begins with
     * @param rest what the others begin with
     */
    public List<String> wrap(String first, String rest, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int used = of(first);
        boolean fresh = true;
        for (String word : words.split(" ")) {
            String left = word;
            while (!left.isEmpty()) {
                int room = width - used - (fresh ? 0 : 1);
                if (of(left) <= room) {
                    line.append(fresh ? "" : " ").append(left);
                    used += of(left) + (fresh ? 0 : 1);
                    fresh = false;
                    break;
                }
                boolean tooLongForAnyLine = of(left) > width - of(rest);
                if (tooLongForAnyLine && room > 8) {
                    int cut = fitting(left, room);
                    line.append(fresh ? "" : " ").append(left, 0, cut);
                    left = left.substring(cut);
                }
                if (tooLongForAnyLine && fresh && room <= 8) {
                    line.append(left);
                    left = "";
                }
                lines.add(line.toString());
                line = new StringBuilder(rest);
                used = of(rest);
                fresh = true;
            }
        }
        if (!fresh || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int fitting(String word, int room) {
        int used = 0;
        int end = 0;
        while (end < word.length()) {
            int point = word.codePointAt(end);
            if (used + of(point) > room) {
                return end;
            }
            used += of(point);
            end += Character.charCount(point);
        }
        return end;
    }
}
