// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.watchlist.eu.EuXmlReader;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.uk.UkXmlReader;
import org.sightline.watchlist.un.UnXmlReader;

/** What an XML reader does with a file that means harm, or came to harm. */
final class HostileXmlTest {
    private static final Limits TIGHT = new Limits(8L << 20, 1 << 14, 1000, 16);

    @TempDir
    Path folder;

    enum Format {
        EU(new EuXmlReader(), XmlFixtures.EU, "sanctionEntity", 4),
        UK(new UkXmlReader(), XmlFixtures.UK, "Designation", 5),
        UN(new UnXmlReader(), XmlFixtures.UN, "INDIVIDUAL", 3);

        private final ListReader reader;
        private final String fixture;
        private final String record;
        private final int entries;

        Format(ListReader reader, String fixture, String record, int entries) {
            this.reader = reader;
            this.fixture = fixture;
            this.record = record;
            this.entries = entries;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFixtureIsRecognisedAndRead(Format format) throws Exception {
        assertThat(format.reader.recognises(source(format.fixture, TIGHT))).isTrue();
        assertThat(read(format, format.fixture, TIGHT).entries()).hasSize(format.entries);
        assertThat(read(format, "\uFEFF" + format.fixture, TIGHT).entries())
                .as("with a byte order mark")
                .hasSize(format.entries);
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutAnywhereIsRefused(Format format) {
        String whole = format.fixture.stripTrailing();
        for (int end = 130; end < whole.length(); end += 31) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> read(format, cut, TIGHT))
                    .as("cut at %d", end)
                    .isInstanceOf(ListFormatException.class)
                    .hasMessageContaining("cut short");
        }
    }

    @ParameterizedTest
    @EnumSource
    void entitiesAreNeitherExpandedNorFetched(Format format) {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
        for (String type : List.of(bomb, outside)) {
            String hostile = format.fixture.replaceFirst("\\?>", "?>" + type).replaceFirst("Орловск", "&b;");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> read(format, hostile, TIGHT))
                            .isInstanceOf(ListFormatException.class)
                            .hasMessageContaining("document type declarations"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWrongEncodingIsRefused(Format format) throws Exception {
        Path file = Files.write(folder.resolve("latin.xml"), "ø".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(file, latin(format.fixture));
        SourceFile source = SourceFile.of(file, TIGHT);
        assertThatThrownBy(() -> format.reader.read("x", List.of(source), TIGHT))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("broken or cut short");
        String declared = format.fixture.replaceFirst("(?i)encoding=\"utf-8\"", "encoding=\"ISO-8859-1\"");
        Files.write(file, latin(declared));
        assertThat(format.reader
                        .read("x", List.of(SourceFile.of(file, TIGHT)), TIGHT)
                        .entries())
                .as("the same bytes under their own name")
                .hasSize(format.entries);
    }

    @ParameterizedTest
    @EnumSource
    void depthTextAttributesAndEntriesAreBounded(Format format) {
        String end = "</" + format.record + ">";
        String deep = "<A>".repeat(100) + "</A>".repeat(100);
        String longText = "<A>" + "x".repeat(1 << 15) + "</A>";
        String longAttribute = "<A b=\"" + "x".repeat(1 << 15) + "\"/>";
        String muchText = ("<A>" + "x".repeat(1 << 13) + "</A>").repeat(40);
        String attributes = "<A" + attributes(1000) + "/>";
        for (String hostile : List.of(deep, longText, longAttribute, muchText, attributes)) {
            assertThatThrownBy(() -> read(format, format.fixture.replaceFirst(end, hostile + end), TIGHT))
                    .isInstanceOf(ListFormatException.class);
        }
        assertThatThrownBy(() -> read(format, format.fixture, new Limits(1 << 20, 1 << 14, 2, 16)))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("more than 2 entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<A>", "<A b=\"", "<!--", "<?x ", "<?", "<A><![CDATA[", "<", "</", "<A ", "&", "<!DOCTYPE "})
    void aLineWithoutEndIsRefusedInLittleMemory(String opening) throws Exception {
        Path file = folder.resolve("line.xml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<CONSOLIDATED_LIST><INDIVIDUAL>" + opening);
            String some = "x".repeat(1 << 16);
            for (int at = 0; at < 1 << 9; at++) {
                out.write(some);
            }
        }
        Limits limits = new Limits(1L << 30, 1 << 16, 10, 16);
        SourceFile source = SourceFile.of(file, limits);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> new UnXmlReader().read("x", List.of(source), limits))
                .isInstanceOf(ListFormatException.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .as("bytes asked for, for a line of 32 MB")
                .isLessThan(16L << 20);
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithoutAnyUsableRecordIsRefused(Format format) {
        String nameless =
                format.fixture.replaceAll("(?i)(uniqueid|reference_number|euReferenceNumber|logicalId)", "$1x");
        assertThatThrownBy(() -> read(format, nameless, TIGHT))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("no record of it can be read as an entry")
                .hasMessageContaining("without a");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsBetweenTheRecordsIsCounted(Format format) throws Exception {
        String more =
                format.fixture.replaceFirst("<" + format.record + "[ >]", "<Notice kind=\"new\">Hear this</Notice>$0");
        assertThat(read(format, more, TIGHT).notRead())
                .containsEntry("between the records: Notice", 1)
                .containsEntry("between the records: Notice@kind", 1);
    }

    @Test
    void oneListIsNotTakenForAnother() throws Exception {
        for (Format format : Format.values()) {
            for (Format other : Format.values()) {
                assertThat(format.reader.recognises(source(other.fixture, TIGHT)))
                        .as("%s of %s", format, other)
                        .isEqualTo(format == other);
            }
        }
    }

    private static byte[] latin(String text) {
        return text.replaceAll("[^\\x00-\\xFF]", "ø").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < count; at++) {
            attributes.append(" a").append(at).append("=\"1\"");
        }
        return attributes.toString();
    }

    private SourceFile source(String text, Limits limits) throws Exception {
        return SourceFile.of(Fixtures.file(folder, "list.xml", text), limits);
    }

    private ReadList read(Format format, String text, Limits limits) throws Exception {
        return format.reader.read("x", List.of(source(text, limits)), limits);
    }
}
