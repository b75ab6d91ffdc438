// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTest {
    private final Japanese japanese = new Japanese();

    @ParameterizedTest
    @CsvSource({
        "山田太郎, taro yamada",
        "佐々木 浩, hiroshi sasaki",
        "佐々木浩, hiroshi sasaki",
        "長谷川さくら, sakura hasegawa",
        "林めぐみ, megumi hayashi",
    })
    void readsNamesOfTheTable(String characters, String words) {
        assertThat(japanese.read(List.of(characters.split(" ")))).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void saysNothingOfOthers() {
        assertThat(japanese.read(List.of("金正植"))).isNull();
        assertThat(japanese.read(List.of("山田"))).isNull();
        assertThat(japanese.read(List.of("山", "田太郎"))).isNull();
    }
}
