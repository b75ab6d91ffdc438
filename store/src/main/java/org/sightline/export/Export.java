// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sightline.store.Holdings;
import org.sightline.store.Selection;
import org.sightline.store.Store;
import org.sightline.watchlist.Listings;

/** Writes what a store holds of listed parties. */
public final class Export {
    private final Listed listed;

    /** @param listings the lists in force, which tell what a party is called and what rests on it */
    public Export(Listings listings) {
        this.listed = new Listed(listings);
    }

    /** What it becomes. */
    public enum Format {
        /** FollowTheMoney entities, one a line. */
        FTM,
        /** A bundle of STIX 2.1. */
        STIX,
        /** A table with a row for each claim and party. */
        CSV,
        /** The network of listed parties. */
        GRAPHML
    }

    /**
     * Writes what is selected, as the store has it at one moment; the audit trail says who took it.
     *
     * @param out is flushed and not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Format format, Store store, Selection selection, String who, OutputStream out) {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        store.handOut(selection, format.name().toLowerCase(Locale.ROOT), who, holdings -> {
            try {
                write(format, holdings, selection, text);
                text.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(Format format, Holdings holdings, Selection selection, Writer text) throws IOException {
        switch (format) {
            case FTM -> new FtmExport(listed, selection, text).write(holdings);
            case STIX -> new StixExport(listed, selection, text).write(holdings);
            case CSV -> new CsvExport(listed, selection, text).write(holdings);
            case GRAPHML -> new GraphExport(listed, text).write(holdings);
        }
    }
}
