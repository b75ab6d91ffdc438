// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.screen.bulk.Lines.Line;

/** The rows of a file with one JSON object a line. Empty lines are passed over. */
public final class NdjsonRows implements RowSource {
    private final Lines lines;

    private NdjsonRows(Lines lines) {
        this.lines = lines;
    }

    public static NdjsonRows open(InputFile file) throws IOException {
        return new NdjsonRows(new Lines(file.open()));
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        String fault = line.whole() ? null : "the line is longer than " + Lines.LONGEST + " letters";
        return new InputRow(line.number(), line.text(), List.of(), fault);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
