// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.BufferedReader;
import java.io.BufferedWriter;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.ftm.FtmWriter;

/**
 * The files of releases. Each release has two, named by its day and the digest of its sources: its entries as FollowTheMoney JSON
 * lines, and a small one with the entries' ids and dates, so that a long history is read without its entities. Both are gzip and
 * never change.
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

    void write(HeldRelease held, List<ListedEntity> entries) throws IOException {
        String dataset = held.release().dataset();
        Files.createDirectories(folder.resolve(dataset));
        AtomicFile.write(path(held, HeldRelease.STANDINGS), out -> {
            try (Writer lines = new BufferedWriter(text(out))) {
                for (ListedEntity entry : entries) {
                    Standing standing = Standing.of(entry.sanctions());
                    lines.write(entry(dataset, entry) + "\t" + shown(standing.listed()) + "\t" + shown(standing.ended())
                            + "\n");
                }
            }
        });
        AtomicFile.write(path(held, HeldRelease.ENTRIES), out -> {
            try (FtmWriter lines = new FtmWriter(dataset, new BufferedWriter(text(out), BUFFER))) {
                for (ListedEntity entry : entries) {
                    lines.write(entry);
                }
            }
        });
    }

    /** The entries of a release in the order of its list. */
    List<ListEntry> entries(HeldRelease held) throws ListFormatException, IOException {
        Path path = path(held, HeldRelease.ENTRIES);
        try (Reader text = reader(path)) {
            List<ListEntry> entries =
                    FtmReader.read(held.release().dataset(), path.toString(), text, limits, new Tally()).stream()
                            .map(Lists::entry)
                            .toList();
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

    /** Entry to how it stood in the release. */
    Map<String, Standing> standings(HeldRelease held) throws ListFormatException, IOException {
        Path path = path(held, HeldRelease.STANDINGS);
        Map<String, Standing> standings = new HashMap<>(held.release().entries() * 2);
        try (BufferedReader lines = new BufferedReader(reader(path))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", -1);
                if (parts.length != 3) {
                    throw new ListFormatException(
                            path.toString(), standings.size() + 1L, "is no line of an entry", null);
                }
                standings.put(parts[0], Standing.of(day(parts[1]), day(parts[2])));
            }
        }
        if (standings.size() != held.release().entries()) {
            throw new ListFormatException(path.toString(), "holds " + standings.size() + " entries, not all");
        }
        return standings;
    }

    private Path path(HeldRelease held, String ending) {
        return folder.resolve(held.release().dataset()).resolve(held.file() + ending);
    }

    private static Writer text(OutputStream out) throws IOException {
        return new OutputStreamWriter(new GZIPOutputStream(out, BUFFER), StandardCharsets.UTF_8);
    }

    private static Reader reader(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static String entry(String dataset, ListedEntity listed) {
        return listed.entity().id().substring(dataset.length() + 1);
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
