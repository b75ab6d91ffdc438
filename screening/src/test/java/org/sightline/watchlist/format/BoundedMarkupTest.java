// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundedMarkupTest {
    private static final Limits SMALL = new Limits(1 << 20, 100, 100, 16);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<?p X?>", "<X/>", "<!--X-->", "<a b='X'/>", "<a>X</a>", "<![CDATA[X]]>", "<?p <>X<>?>"})
    void nothingIsWithoutEnd(String markup) {
        assertThatThrownBy(() -> read("<list>" + markup.replace("X", "x".repeat(1500)) + "</list>"))
                .isInstanceOf(ListFormatException.class);
        assertThatThrownBy(() -> read("<list>" + markup.replace("X", "<>x".repeat(50_000)) + "</list>"))
                .isInstanceOf(ListFormatException.class);
    }

    @Test
    void manyShortOnesAreRead() throws Exception {
        assertThat(read("<?xml version='1.0'?><list>" + "<?p x?><a b='c'>text</a>".repeat(1000) + "</list>"))
                .isEqualTo(1000);
    }

    private int read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("list.xml"), text);
        int count = 0;
        try (XmlRecords records = new XmlRecords(SourceFile.of(file, SMALL), SMALL)) {
            while (records.next(Set.of("a")) != null) {
                count++;
            }
        }
        return count;
    }
}
