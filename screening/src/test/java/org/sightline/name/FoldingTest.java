// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that are folded in one step are as they are when each letter is looked at. */
class FoldingTest {
    private static final int[][] BLOCKS = {
        {0, 0x250},
        {0x1E00, 0x1F00},
        {0x2B0, 0x370},
        {0x400, 0x460},
        {0x620, 0x650},
        {0x670, 0x6D5},
        {0x4E00, 0x9FA6},
        {0xAC00, 0xD7A4}
    };

    @Test
    void theShortWayIsTheLongWay() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
            for (int i = random.nextInt(6); i >= 0; i--) {
                int[] of = random.nextInt(4) == 0 ? BLOCKS[random.nextInt(BLOCKS.length)] : block;
                text.append((char) (of[0] + random.nextInt(of[1] - of[0])));
            }
            assertThat(Folding.fold(text.toString())).as("'%s'", text).isEqualTo(Folding.taken(text.toString()));
        }
    }

    @Test
    void everyLetterOfTheseBlocksAlone() {
        for (int[] block : BLOCKS) {
            for (int letter = block[0]; letter < block[1]; letter++) {
                String text = Character.toString(letter);
                assertThat(Folding.fold(text)).isEqualTo(Folding.taken(text));
            }
        }
    }
}
