// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;

/** Reads FollowTheMoney JSON lines. Immutable. */
public final class FtmReader implements ListReader {
    @Override
    public String name() {
        return "ftm-lines/1";
    }

    @Override
    public String format() {
        return "FollowTheMoney JSON lines";
    }

    @Override
    public boolean recognises(SourceFile file) {
        String head = file.head().stripLeading();
        return head.startsWith("{") && (head.contains("\"schema\"") || head.contains("\"properties\""));
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = files.get(0);
        if (files.size() > 1) {
            throw new ListFormatException(
                    files.get(1).name(), "FollowTheMoney data are one file, and this is a second one");
        }
        Tally tally = new Tally();
        try (Reader text = file.text()) {
            return new ReadList(read(dataset, file.name(), text, limits, tally), null, file, tally.counts());
        }
    }

    /**
     * Reads lines from text that is already open.
     *
     * @param name of the text, for messages
     */
    public static List<ListedEntity> read(String dataset, String name, Reader text, Limits limits, Tally tally)
            throws ListFormatException, IOException {
        FtmGathering gathering = new FtmGathering(dataset, tally);
        try (FtmLines lines = new FtmLines(name, text, limits)) {
            for (FtmLine line = lines.next(); line != null; line = lines.next()) {
                gathering.take(line);
                if (gathering.size() > limits.entries()) {
                    throw lines.refusal("more than " + limits.entries() + " entities");
                }
            }
        }
        return gathering.listed();
    }
}
