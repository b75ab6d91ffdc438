// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text has words within bounds and in a short time, and how it is written makes no other name of it. */
class AnyTextTest {
    private static final int ROUNDS = 3_000;
    private static final List<String> PIECES = List.of(
            "Timur",
            "ORLOVSKY",
            "Ким",
            "Чон Сик",
            "金正植",
            "김정식",
            "محمد",
            "الدين",
            "Νίκος",
            "דוד",
            "キム・",
            "สมชาย",
            "ञ",
            "No.",
            "IV",
            "7",
            "44th",
            "LLC",
            "ООО",
            "بن",
            "Abdul",
            "abdulrahman",
            "JC",
            "O'",
            "’",
            ",",
            "-",
            "/",
            ".",
            "&",
            "\u202e",
            "\u200b",
            "\ud83d",
            "\udc00",
            "\ud83d\udea2",
            "́̂̃",
            "ß",
            "ﷲ",
            "İ",
            "ﬁ",
            "㎏",
            "\u0000",
            "\t",
            " ",
            "  ",
            "ㅎ",
            "々",
            "ー",
            "'",
            "𝔗");

    private final NameParser parser = new NameParser();

    private static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "x",
                ".,;:!?-–—'\"()",
                "Kim Чон 植 سيك Νίκος",
                "T̷̡͉̗̥̰̫͌̔̓̈́́͘͝i̵̢̛̤̜̲̮͊m̶̧̛̹̥̱̩̑̊̓́u̴̜̪̎̓r̷̭̪̞̓̀",
                "\u202eKim\u202c \u2066Jong\u2069 Sik",
                "\ud83dKim\udc00",
                "ﷺ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasWordsWithinBounds(String text) {
        for (NameKind kind : NameKind.values()) {
            check(text, kind);
            check(text.repeat(1 + 10_000 / Math.max(1, text.length())), kind);
        }
    }

    @ParameterizedTest
    @EnumSource(NameKind.class)
    void tenThousandLettersAreReadInNoTime(NameKind kind) {
        for (String piece : PIECES) {
            String text = piece.repeat(1 + 10_000 / piece.length());
            parser.parse(text, kind);
            Assertions.assertThat(Duration.ofNanos(nanos(() -> parser.parse(text, kind))))
                    .as(piece)
                    .isLessThan(Duration.ofMillis(500));
        }
    }

    private static long nanos(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }

    @Test
    void anyMixtureHasWordsWithinBounds() {
        long seed = 20260227;
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            for (NameKind kind : NameKind.values()) {
                check(text.toString(), kind);
            }
        }
    }

    private void check(String text, NameKind kind) {
        Name name = parser.parse(text, kind);
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.words()).as(text).hasSizeLessThanOrEqualTo(NameParser.MAX_WORDS);
        for (List<Word> reading : name.syllables()) {
            assertThat(reading).as(text).hasSizeLessThanOrEqualTo(NameParser.MAX_WORDS);
        }
        name.words().forEach(word -> assertThat(word.form()).as(text).isNotEmpty());
    }

    private static Stream<String> names() {
        return Stream.of(
                "LUKASHENKA, Alyaksandr Ryhoravich",
                "Mu’tassim Yahya ‘Ali al-Rumaysh",
                "Ким Чон Сик",
                "Ёлкин Сергій Юрійович",
                "김정식",
                "محمد باقری",
                "Νικόλαος Παπαδόπουλος",
                "José Ñuñez Müller",
                "セルゲイ・ガガーリン",
                "व्लादिमीर पुतिन",
                "金正植");
    }

    @ParameterizedTest
    @MethodSource("names")
    void unicodeFormAndWhiteSpaceChangeNothing(String name) {
        for (NameKind kind : NameKind.values()) {
            List<Word> words = parser.parse(name, kind).words();
            for (Normalizer.Form form : Normalizer.Form.values()) {
                assertThat(parser.parse(Normalizer.normalize(name, form), kind).words())
                        .as("%s in %s", name, form)
                        .isEqualTo(words);
            }
            assertThat(parser.parse("  " + name.replace(" ", " \t\u00a0 ") + "\u2003\n", kind)
                            .words())
                    .as("%s with more white space", name)
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void caseChangesNothingOfTheWords(String name) {
        for (NameKind kind : NameKind.values()) {
            List<Word> words = parser.parse(name, kind).words();
            assertThat(parser.parse(name.toUpperCase(Locale.ROOT), kind).words())
                    .isEqualTo(words);
            assertThat(parser.parse(name.toLowerCase(Locale.ROOT), kind).words())
                    .isEqualTo(words);
        }
    }
}
