// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageWordsTest {
    private final PageWords words = PageWords.load();

    private static List<List<String>> rows() {
        return PageWords.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowMarksItsExample(List<String> row) {
        int least = row.get(0).equals("call") ? 1 : Integer.parseInt(row.get(0));
        assertThat(words.in(row.get(2))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour master opened the quay on Friday", "Oda Brightwater, chairman", "", "— —"})
    void aStorysLineHasNoSign(String line) {
        assertThat(words.in(line)).isZero();
    }

    @Test
    void anAddressToTheReaderCountsBesideTheWords() {
        assertThat(words.in("Get our newsletter in your inbox!")).isGreaterThan(words.in("A newsletter in an inbox"));
    }
}
