// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;

/** Reads FollowTheMoney JSON lines. Immutable. */
public final class FtmReader implements ListReader {
    /** More lines than this share that are no entities, and the file is something else. */
    private static final double BAD_LINES = 0.01;

    @Override
    public String name() {
        return "ftm-lines/2";
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
        SourceFile file = SourceFile.only(files, "FollowTheMoney data");
        if (!file.charset().equals(StandardCharsets.UTF_8)) {
            throw new ListFormatException(file.name(), "JSON is UTF-8, and this file is not");
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
        Faults faults = new Faults();
        FtmGathering gathering = new FtmGathering(dataset, Model.shipped(), tally);
        try (FtmLines lines = new FtmLines(name, text, limits, faults)) {
            for (FtmLine line = lines.next(); line != null; line = lines.next()) {
                FtmLine.Following following = line.following();
                if (following == null) {
                    gathering.take(line);
                } else {
                    gathering.take(whole(line, following, lines, faults));
                }
                if (gathering.size() > limits.entries()) {
                    throw lines.refusal("more than " + limits.entries() + " entities");
                }
            }
            if (faults.count() > 0 && faults.count() == lines.count()) {
                throw faults.refusal(name, lines.count());
            }
            faults.settle(name, lines.count(), BAD_LINES, tally);
        }
        return gathering.listed();
    }

    /** An entry as {@link FtmWriter} wrote it: its lines follow its own and are not looked for anywhere else. */
    private static ListedEntity whole(FtmLine line, FtmLine.Following following, FtmLines lines, Faults faults)
            throws ListFormatException, IOException {
        long before = faults.count();
        List<Sanction> sanctions = new ArrayList<>(Math.min(following.sanctions(), 4));
        for (int at = 0; at < following.sanctions(); at++) {
            try {
                sanctions.add(SanctionLine.sanction(next(line, lines)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw lines.refusal("a sanction of " + line.id() + " cannot be read: " + e.getMessage());
            }
        }
        List<Entity> adjacent = new ArrayList<>(Math.min(following.adjacent(), 16));
        for (int at = 0; at < following.adjacent(); at++) {
            adjacent.add(next(line, lines).entity());
        }
        if (faults.count() > before) {
            throw lines.refusal("among the lines of " + line.id() + " is one that is no entity");
        }
        return new ListedEntity(line.entity(), sanctions, adjacent, line.referents());
    }

    private static FtmLine next(FtmLine entry, FtmLines lines) throws ListFormatException, IOException {
        FtmLine line = lines.next();
        if (line == null) {
            throw lines.refusal("ends before all lines of " + entry.id() + ": cut short");
        }
        return line;
    }
}
