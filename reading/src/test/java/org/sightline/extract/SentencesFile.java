// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sentences of our own that are read apart from the rules' examples. */
public final class SentencesFile {
    /**
     * One of them.
     *
     * @param truth polarity and modality, with {@code ?} where it is only supposed
     * @param marked with {@code *the event's word*}, {@code [each source]} and {@code {who relays it}}
     */
    public record Line(String truth, String marked) {}

    private SentencesFile() {}

    public static List<Line> read() {
        try (InputStream in = SentencesFile.class.getResourceAsStream("/trees/sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("no sentences");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .map(columns -> new Line(columns[0], columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
