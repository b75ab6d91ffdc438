// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
    private static final String[] WORDS = {
        "a", "missile", "김정식은", "朝鲜劳动党中央军事委员会副委员长李炳哲出席了活动", "é", "x".repeat(70), "🚀🚀🚀"
    };

    @Test
    void wordsStayWholeAndWithinTheWidth() {
        assertThat(new Columns(20).wrap("- ", "  ", "one two three four five six"))
                .containsExactly("- one two three four", "  five six");
    }

    @Test
    void aChineseSentenceIsCutAtTheEdgeCountingTwoColumnsEach() {
        assertThat(new Columns(20).wrap("", "", "朝鲜劳动党中央军事委员会副委员长")).containsExactly("朝鲜劳动党中央军事委", "员会副委员长");
    }

    @Test
    void noWordIsLostAndNoLineTooWideWhateverComes() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            int width = 20 + random.nextInt(60);
            List<String> lines =
                    new Columns(width).wrap("> ", "  ", words.toString().strip());
            String repeat = "seed " + seed + ", round " + round;
            assertThat(lines)
                    .as(repeat)
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replaceAll("[> ]", ""))
                    .as(repeat)
                    .isEqualTo(words.toString().replace(" ", ""));
        }
    }

    @Test
    void nothingToSayIsOneLine() {
        assertThat(new Columns(20).wrap("- ", "  ", "")).containsExactly("-");
    }
}
