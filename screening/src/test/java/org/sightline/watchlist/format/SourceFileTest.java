// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.Fixtures;

final class SourceFileTest {
    private static final Limits LIMITS = Limits.standard();

    @TempDir
    Path folder;

    @Test
    void aListAndItsGzipAreTheSame() throws Exception {
        SourceFile plain = SourceFile.of(Fixtures.file(folder, "a.csv", Fixtures.SDN), LIMITS);
        SourceFile zipped = SourceFile.of(Files.write(folder.resolve("b.bin"), Fixtures.gzip(Fixtures.SDN)), LIMITS);
        assertThat(zipped.digest()).isEqualTo(plain.digest());
        assertThat(text(zipped)).isEqualTo(Fixtures.SDN);
    }

    @Test
    void theDigestOfSeveralDoesNotDependOnTheirOrder() throws Exception {
        SourceFile one = SourceFile.of(Fixtures.file(folder, "1", "one"), LIMITS);
        SourceFile two = SourceFile.of(Fixtures.file(folder, "2", "two"), LIMITS);
        assertThat(SourceFile.digest(List.of(one, two))).isEqualTo(SourceFile.digest(List.of(two, one)));
        assertThat(SourceFile.digest(List.of(one, two))).isNotEqualTo(SourceFile.digest(List.of(one)));
    }

    @Test
    void knowsItsEncodingWhereverABufferEnds() throws Exception {
        for (int pad = 65_530; pad < 65_540; pad++) {
            String text = "x".repeat(pad) + "정식é";
            SourceFile file = SourceFile.of(Fixtures.file(folder, "u", text), LIMITS);
            assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(text(file)).isEqualTo(text);
        }
        Path latin = Files.write(folder.resolve("l"), "Jos\u00E9,1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text(SourceFile.of(latin, LIMITS))).isEqualTo("José,1");
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "bom", "\uFEFFabc"), LIMITS);
        assertThat(text(file)).isEqualTo("abc");
        assertThat(file.head()).isEqualTo("abc");
    }

    @Test
    void refusesAtTheDoor() throws Exception {
        assertRefused(Fixtures.file(folder, "empty", ""), "empty");
        assertRefused(Fixtures.file(folder, "binary", "ab\0cd"), "binary");
        byte[] zipped = Fixtures.gzip(Fixtures.SDN);
        assertRefused(Files.write(folder.resolve("cut.gz"), Arrays.copyOf(zipped, zipped.length / 2)), "gzip");
        Path large = Files.write(folder.resolve("bomb.gz"), Fixtures.gzip("a".repeat(10_000)));
        assertThatThrownBy(() -> SourceFile.of(large, new Limits(9_999, 100, 100, 10)))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("larger than 9999 bytes");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> SourceFile.of(file, LIMITS))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining(String.valueOf(file.getFileName()))
                .hasMessageContaining(reason);
    }

    private static String text(SourceFile file) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = file.text()) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
