// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Standing.Pause;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Keeps the histories of datasets beside their entries in force, so that a start need not read every release that there ever was. A
 * history follows from the releases' files, which never change, so it is known by their names. Immutable.
 */
final class HistoryKeeping {
    private static final String NAME = "history";
    private static final String FORMAT = "sightline-history";
    private static final int VERSION = 2;

    private final KeptFolder folder;

    HistoryKeeping(KeptFolder folder) {
        this.folder = folder;
    }

    /** The kept history of these releases, or null where it has to be read. */
    @Nullable HistoryLater read(List<HeldRelease> chain) {
        if (chain.isEmpty()) {
            return null;
        }
        List<Release> releases = chain.stream().map(HeldRelease::release).toList();
        return folder(chain)
                .read(NAME, FORMAT, VERSION, madeFrom(chain), file -> later(releases, file))
                .orElse(null);
    }

    /** Keeps a history where that can be done. */
    void keep(List<HeldRelease> chain, History history) {
        folder(chain).write(NAME, FORMAT, VERSION, madeFrom(chain), file -> write(history.table(), file));
    }

    private static HistoryLater later(List<Release> releases, KeptFile file) {
        // mapped and checked now, decoded when somebody asks: a screening never does
        ByteBuffer bytes = file.bytes();
        return new HistoryLater(() ->
                new History(releases, table(new ByteSource(bytes, 0, bytes.limit()), releases.size())));
    }

    private static void write(HistoryTable table, KeptOutput file) throws IOException {
        ByteSink out = new ByteSink();
        file.begin();
        out.number(table.kinds().size());
        for (Standing standing : table.kinds()) {
            day(standing.listed(), out);
            day(standing.ended(), out);
            out.number(standing.pauses().size());
            for (Pause pause : standing.pauses()) {
                day(pause.after(), out);
                day(pause.before(), out);
            }
        }
        for (int at = 0; at < table.size(); at++) {
            table.write(at, out);
            file.append(out);
            out.clear();
        }
        file.append(out);
        file.end();
    }

    private static HistoryTable table(ByteSource in, int releases) {
        List<Standing> kinds = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            kinds.add(Standing.of(day(in), day(in), pauses(in)));
        }
        HistoryTable table = new HistoryTable();
        while (!in.atEnd()) {
            table.entry(in.text());
            table.changed(position(in.number(), releases));
            for (int left = in.count(); left > 0; left--) {
                int first = position(in.number(), releases);
                int last = position(in.number(), releases);
                Standing standing = kinds.get(position(in.number(), kinds.size()));
                for (int at = first; at <= last; at++) {
                    table.held(at, standing);
                }
            }
        }
        return table.whole();
    }

    private static List<Pause> pauses(ByteSource in) {
        List<Pause> pauses = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            LocalDate after = day(in);
            LocalDate before = day(in);
            if (after == null || before == null) {
                throw new DamagedException("a pause without an end");
            }
            pauses.add(new Pause(after, before));
        }
        return pauses;
    }

    private static int position(int number, int end) {
        if (number < 0 || number >= end) {
            throw new DamagedException(number + " of " + end);
        }
        return number;
    }

    /** A day by its number since 1970, made positive, as small positive numbers are shortest; 0 for none. */
    private static void day(@Nullable LocalDate day, ByteSink out) {
        long number = day == null ? 0 : day.toEpochDay();
        out.number(day == null ? 0 : Math.toIntExact(number < 0 ? -2 * number : 2 * number + 1));
    }

    private static @Nullable LocalDate day(ByteSource in) {
        int number = in.number();
        if (number == 0) {
            return null;
        }
        return LocalDate.ofEpochDay(number % 2 == 0 ? -(number / 2) : number / 2);
    }

    private KeptFolder folder(List<HeldRelease> chain) {
        return folder.inside(chain.get(0).release().dataset());
    }

    private static String madeFrom(List<HeldRelease> chain) {
        return chain.stream().map(HeldRelease::file).collect(Collectors.joining(" "));
    }
}
