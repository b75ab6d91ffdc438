// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanTest {
    private final NameParser parser = new NameParser();

    private List<List<Word>> readings(String name) {
        return parser.parse(name, NameKind.PERSON).syllables();
    }

    private boolean meet(String one, String other) {
        return readings(one).stream().anyMatch(a -> readings(other).stream().anyMatch(b -> meet(a, b)));
    }

    private static boolean meet(List<Word> a, List<Word> b) {
        for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
            KoreanSyllable one = a.get(i).sound();
            KoreanSyllable other = b.get(i).sound();
            if (one == null || other == null || !one.meets(other)) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    @ParameterizedTest
    @CsvSource({
        "Ким Чон Сик, 김정식",
        "Ким Чен Сиком, 김정식",
        "Ким Чон Сику, 김정식",
        "Ким Чонсик, 김정식",
        "Чхве Рён Хэ, 최룡해",
        "Цой Рен Хэ, 최룡해",
        "Ли Бён Чхоля, 리병철",
        "Ким Ё Чжон, 김여정",
        "Чон Мён Гук, 전명국",
        "Пак Чжон Чхон, 박정천",
        "金正植, 김정식",
    })
    void isTheNameInHangul(String name, String hangul) {
        assertThat(meet(name, hangul)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ким Чон Сик, 김용식", "Ким Чен Ын, 김정일", "Ли Бён Чхоль, 리용철", "Пак Ён Сик, 김용식"})
    void isAnotherName(String name, String hangul) {
        assertThat(readings(name)).isNotEmpty();
        assertThat(meet(name, hangul)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иван Иванов", "Сергей Ким Петров", "Анна Ли Иванова", "Ким"})
    void isNotReadAsKorean(String name) {
        assertThat(readings(name)).isEmpty();
    }
}
