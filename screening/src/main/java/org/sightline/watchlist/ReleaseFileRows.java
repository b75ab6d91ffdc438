// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ftm.FtmReader;

/**
 * The rows of a release's files. The file of the entities is opened with the first entity that is asked for, and those that are not
 * asked for are skipped as bytes.
 */
final class ReleaseFileRows implements ReleaseRows {
    private final String dataset;
    private final Path path;
    private final Closeable lines;
    private final StandingsFile standings;
    private final Source source;
    private final Limits limits;
    private @Nullable InputStream entities;
    private @Nullable StandingRow row;
    private @Nullable ListedEntity entity;
    private long at;
    private long next;

    ReleaseFileRows(String dataset, Path path, Closeable lines, StandingsFile standings, Source source, Limits limits) {
        this.dataset = dataset;
        this.path = path;
        this.lines = lines;
        this.standings = standings;
        this.source = source;
        this.limits = limits;
    }

    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public @Nullable StandingRow next() throws ListFormatException, IOException {
        next += row == null ? 0 : row.length();
        row = standings.next();
        entity = null;
        return row;
    }

    @Override
    public ListedEntity entity() throws ListFormatException, IOException {
        StandingRow asked = Objects.requireNonNull(row, "no row was read");
        ListedEntity known = entity;
        if (known == null) {
            known = read(asked);
            entity = known;
        }
        return known;
    }

    private ListedEntity read(StandingRow asked) throws ListFormatException, IOException {
        InputStream in = entities;
        if (in == null) {
            in = source.open();
            entities = in;
        }
        try {
            in.skipNBytes(next - at);
        } catch (EOFException e) {
            throw new ListFormatException(path.toString(), 0, "ends early", e);
        }
        byte[] bytes = in.readNBytes(asked.length());
        at = next + bytes.length;
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<ListedEntity> entries =
                FtmReader.read(dataset, path.toString(), new StringReader(text), limits, new Tally());
        boolean itself = entries.size() == 1 && entries.get(0).entity().id().equals(dataset + ":" + asked.entry());
        if (!itself) {
            throw new ListFormatException(path.toString(), "has other lines than the file beside it says");
        }
        return entries.get(0);
    }

    @Override
    public void close() throws IOException {
        try {
            if (entities != null) {
                entities.close();
            }
        } finally {
            lines.close();
        }
    }
}
