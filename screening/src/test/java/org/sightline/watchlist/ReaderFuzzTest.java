// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.watchlist.eu.EuXmlReader;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.ofac.OfacCsvReader;
import org.sightline.watchlist.uk.UkXmlReader;
import org.sightline.watchlist.un.UnXmlReader;

/** Every reader, given a damaged list, reads it or says {@link ListFormatException}; nothing else may come out. */
final class ReaderFuzzTest {
    private static final int ROUNDS = Integer.getInteger("sightline.rounds", 300);

    @TempDir
    Path folder;

    static List<Arguments> readers() {
        return List.of(
                Arguments.of(new OfacCsvReader(), Fixtures.SDN),
                Arguments.of(new OfacCsvReader(), Fixtures.ALT),
                Arguments.of(new UnXmlReader(), Fixtures.UN),
                Arguments.of(new UnXmlReader(), XmlFixtures.UN),
                Arguments.of(new EuXmlReader(), XmlFixtures.EU),
                Arguments.of(new UkXmlReader(), XmlFixtures.UK),
                Arguments.of(new FtmReader(), Fixtures.FTM));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readsOrRefuses(ListReader reader, String list) throws Exception {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        Limits limits = new Limits(1 << 20, 1 << 14, 1000, 16);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = damaged(list.getBytes(StandardCharsets.UTF_8), random);
            Path file = Files.write(folder.resolve("fuzz"), bytes);
            try {
                SourceFile source = SourceFile.of(file, limits);
                reader.recognises(source);
                reader.read("us_ofac_sdn", List.of(source), limits);
            } catch (ListFormatException e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + " of -Dsightline.seed=" + seed, e);
            }
        }
        assertThat(refused).as("some damage must be noticed, seed %d", seed).isPositive();
    }

    private static byte[] damaged(byte[] list, Random random) {
        byte[] bytes = list.clone();
        int wounds = 1 + random.nextInt(6);
        for (int wound = 0; wound < wounds && bytes.length > 1; wound++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, 1 + at);
                case 2 -> bytes = spliced(bytes, at, random.nextInt(bytes.length));
                default -> bytes[at] = (byte) "\"<>&;,'{}[]\\\r\n".charAt(random.nextInt(14));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int to, int from) {
        byte[] spliced = new byte[to + bytes.length - from];
        System.arraycopy(bytes, 0, spliced, 0, to);
        System.arraycopy(bytes, from, spliced, to, bytes.length - from);
        return spliced;
    }
}
