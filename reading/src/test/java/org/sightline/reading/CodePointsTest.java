// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointsTest {
    /** The pieces that random texts are made of: plain, combining, beyond the basic plane, and torn pairs. */
    private static final String[] PIECES = {"a", "é", "김", "🚀", "𝔸", "\uD83D", "\uDE80", " "};

    @Test
    void agreesWithCountingAnewEachTime() {
        long seed = 20240812;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            agrees(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void anOffsetOutsideTheTextIsRefusedWithAndWithoutATable() {
        for (String text : new String[] {"ab", "a🚀"}) {
            CodePoints points = new CodePoints(text);
            assertThatThrownBy(() -> points.of(text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> points.of(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private static void agrees(String text, String repeat) {
        CodePoints points = new CodePoints(text);
        int count = text.codePointCount(0, text.length());
        for (int unit = 0; unit <= text.length(); unit++) {
            boolean inPair = unit > 0
                    && unit < text.length()
                    && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))
                    && text.offsetByCodePoints(0, text.codePointCount(0, unit)) != unit;
            int naive = text.codePointCount(0, unit) - (inPair ? 1 : 0);
            assertThat(points.of(unit)).as(repeat + ", unit " + unit).isEqualTo(naive);
        }
        for (int point = 0; point <= count; point++) {
            assertThat(points.unit(point)).as(repeat + ", point " + point).isEqualTo(text.offsetByCodePoints(0, point));
        }
    }
}
