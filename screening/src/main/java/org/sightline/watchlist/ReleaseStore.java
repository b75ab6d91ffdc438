// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.ftm.FtmWriter;

/**
 * The files of releases. Each release has two, named by its day, the digest of its sources and its reader: its entries by id as
 * FollowTheMoney JSON lines, and a small one with the entries' ids, dates and digests, so that a long history is read without its
 * entities. Both are gzip and never change.
 */
final class ReleaseStore {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Limits limits;

    ReleaseStore(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    boolean holds(HeldRelease held) {
        return Files.isReadable(path(held, HeldRelease.ENTRIES)) && Files.isReadable(path(held, HeldRelease.STANDINGS));
    }

    /** Whether the files are there, and all of both can be read. */
    boolean whole(HeldRelease held) {
        if (!holds(held)) {
            return false;
        }
        long bytes = 0;
        try (ReleaseRows rows = rows(held);
                InputStream entries = decompressed(path(held, HeldRelease.ENTRIES))) {
            for (StandingRow row = rows.next(); row != null; row = rows.next()) {
                bytes += row.length();
            }
            return entries.skip(Long.MAX_VALUE) >= bytes;
        } catch (ListFormatException | IOException e) {
            return false;
        }
    }

    /** Writes the files of a release whose entries are {@code measured}. */
    void write(HeldRelease held, Measured measured) throws IOException {
        String dataset = held.release().dataset();
        List<ListedEntity> entries = measured.entries();
        Files.createDirectories(folder.resolve(dataset));
        int[] lengths = new int[entries.size()];
        AtomicFile.write(path(held, HeldRelease.ENTRIES), out -> {
            Counting counting = new Counting(new GZIPOutputStream(out, BUFFER));
            Writer text = new BufferedWriter(new OutputStreamWriter(counting, StandardCharsets.UTF_8), BUFFER);
            try (FtmWriter lines = new FtmWriter(dataset, text)) {
                long before = 0;
                for (int at = 0; at < lengths.length; at++) {
                    lines.write(entries.get(at));
                    lines.flush();
                    lengths[at] = Math.toIntExact(counting.count - before);
                    before = counting.count;
                }
            }
        });
        AtomicFile.write(path(held, HeldRelease.STANDINGS), out -> {
            try (Writer text = new OutputStreamWriter(new GZIPOutputStream(out, BUFFER), StandardCharsets.UTF_8)) {
                StandingsFile.write(text, lengths.length, at -> measured.row(at, lengths[at]));
            }
        });
    }

    /** Removes the files of a release that the catalogue names no more. */
    void remove(HeldRelease held) throws IOException {
        Files.deleteIfExists(path(held, HeldRelease.STANDINGS));
        Files.deleteIfExists(path(held, HeldRelease.ENTRIES));
    }

    /** The entries of a release. */
    List<ListEntry> entries(HeldRelease held) throws ListFormatException, IOException {
        List<ListedEntity> listed = listed(held);
        List<ListEntry> entries = new ArrayList<>(listed.size());
        listed.forEach(entry -> entries.add(Lists.entry(entry)));
        return entries;
    }

    /** The entries of a release as its reader found them. */
    List<ListedEntity> listed(HeldRelease held) throws ListFormatException, IOException {
        Path path = path(held, HeldRelease.ENTRIES);
        try (Reader text = new InputStreamReader(decompressed(path), StandardCharsets.UTF_8)) {
            List<ListedEntity> entries =
                    FtmReader.read(held.release().dataset(), path.toString(), text, limits, new Tally());
            if (entries.size() != held.release().entries()) {
                String reason = "holds " + entries.size() + " entries, not "
                        + held.release().entries();
                throw new ListFormatException(path.toString(), reason);
            }
            return entries;
        }
    }

    /** Length and CRC-32C of the file with a release's entries. */
    String checksum(HeldRelease held) throws IOException {
        CRC32C sum = new CRC32C();
        long length = 0;
        try (InputStream in = Files.newInputStream(path(held, HeldRelease.ENTRIES))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                length += read;
            }
        }
        return length + " " + Long.toHexString(sum.getValue());
    }

    /** Goes through a release by id; its entities are only read where they are asked for. */
    ReleaseRows rows(HeldRelease held) throws ListFormatException, IOException {
        Path path = path(held, HeldRelease.STANDINGS);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(decompressed(path), StandardCharsets.UTF_8), BUFFER);
        try {
            StandingsFile standings = StandingsFile.open(path.toString(), lines);
            if (standings == null) {
                lines.close();
                return measuredAgain(held);
            }
            if (standings.size() != held.release().entries()) {
                throw new ListFormatException(path.toString(), "holds " + standings.size() + " entries, not all");
            }
            Path entries = path(held, HeldRelease.ENTRIES);
            return new ReleaseFileRows(
                    held.release().dataset(), entries, lines, standings, () -> decompressed(entries), limits);
        } catch (ListFormatException | IOException e) {
            lines.close();
            throw e;
        }
    }

    /** The rows of a release that a version of Sightline without digests took in. */
    private ReleaseRows measuredAgain(HeldRelease held) throws ListFormatException, IOException {
        List<ListedEntity> entries = new ArrayList<>(listed(held));
        entries.sort(BY_ID);
        Measured measured = Measured.of(entries, Map.of(), Cores.all());
        return ReleaseRows.of(measured);
    }

    /** The order of entries in a release's files. */
    static final Comparator<ListedEntity> BY_ID =
            Comparator.comparing(listed -> listed.entity().id());

    private Path path(HeldRelease held, String ending) {
        return folder.resolve(held.release().dataset()).resolve(held.file() + ending);
    }

    private static InputStream decompressed(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Counts what goes through; hands on a flush to nobody, as gzip packs better without. */
    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void flush() {}
    }
}
