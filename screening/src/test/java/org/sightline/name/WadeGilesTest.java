// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WadeGilesTest {
    /** What {@link WadeGiles#sign} asks for, as an expression. */
    private static final Pattern SIGN =
            Pattern.compile("hs.*|t[sz][eu].*|.*ieh|.*ueh|.*ien|.*erh|(?:ch|sh|j)ih|sz[eu]h?|ssu");

    @Test
    void signsAreThoseOfTheExpression() {
        Random random = new Random(3);
        String letters = "hstzeuirnjc";
        int signs = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            boolean sign = SIGN.matcher(word).matches();
            assertThat(WadeGiles.sign(word.toString())).as("%s", word).isEqualTo(sign);
            signs += sign ? 1 : 0;
        }
        assertThat(signs).isGreaterThan(1_000);
    }

    @Test
    void readsInPinyinOnlyWhereASignIs() {
        assertThat(WadeGiles.pinyin(List.of("teng", "hsiao", "ping"))).contains(List.of("deng", "xiao", "ping"));
        assertThat(WadeGiles.pinyin(List.of("deng", "xiao", "ping"))).isEmpty();
    }
}
