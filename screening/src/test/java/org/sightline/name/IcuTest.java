// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A text read word by word and character by character, and remembered, is what ICU makes of the whole. */
class IcuTest {
    private static final List<String> PIECES = List.of(
            "曾", "乐", "长孙", "单于", "重庆", "令狐", "万俟", "藏文", "秘鲁", "澹台", "正植", "任", "解", "翼", " ", " ", "Lee", "გია",
            "Արամ", "เจริญ");

    private final Icu icu = new Icu();

    @Test
    void wordsReadApartAreTheWhole() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                text.append(
                        random.nextInt(3) == 0
                                ? Character.toString(0x4E00 + random.nextInt(0x51A5))
                                : PIECES.get(random.nextInt(PIECES.size())));
            }
            String name = text.toString().strip();
            String latin = icu.latin(name);
            assertThat(Written.split(latin)).as(name).isEqualTo(Written.split(icu.transliterated(name)));
            assertThat(icu.latin(name)).as("once more: %s", name).isEqualTo(latin);
        }
    }

    @Test
    void hindiWordsReadApartAreTheWhole() {
        for (String name : List.of("सोनिया गांधी", "राम प्रसाद  शर्मा", "কবীর সুমন")) {
            assertThat(Written.split(icu.latin(name))).as(name).isEqualTo(Written.split(icu.transliterated(name)));
        }
    }

    /** Another release of ICU may have more of them. */
    @Test
    void noOtherCharacterIsReadByTheNext() {
        for (String id : List.of("Han-Latin/Names", "Han-Latin")) {
            Matcher rule = Pattern.compile("\\{(.)}' '\\?")
                    .matcher(Transliterator.getInstance(id).toRules(false));
            int rules = 0;
            while (rule.find()) {
                assertThat(Icu.BEFORE_OTHERS).contains(rule.group(1));
                rules++;
            }
            assertThat(rules).as(id).isPositive();
        }
    }

    @Test
    void aLatinWordBesideAHindiOneKeepsItsLastLetter() {
        assertThat(icu.latin("indira गांधी")).startsWith("indira ");
        assertThat(icu.latin("राम")).isEqualTo("ram");
    }
}
