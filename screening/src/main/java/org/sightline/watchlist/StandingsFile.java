// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Standing.Pause;
import org.sightline.watchlist.format.ListFormatException;

/**
 * The small file beside a release's entries: one line an entry, by id, with its dates, the digest of its statements and the length of
 * its lines. Its first line names the format, its version and the number of lines. Not safe for use by several threads.
 */
final class StandingsFile {
    private static final String FORMAT = "sightline-standings 2 ";

    private final String name;
    private final BufferedReader lines;
    private final int size;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Standing, Standing> standings = new HashMap<>();
    private int read;
    private String last = "";

    private StandingsFile(String name, BufferedReader lines, int size) {
        this.name = name;
        this.lines = lines;
        this.size = size;
    }

    /**
     * Begins to read, or gives null for a file of the first version, which has neither this line nor digests.
     *
     * @param name of the file, for messages
     */
    static @Nullable StandingsFile open(String name, BufferedReader lines) throws ListFormatException, IOException {
        String first = lines.readLine();
        if (first == null || !first.startsWith(FORMAT)) {
            return null;
        }
        try {
            return new StandingsFile(name, lines, Integer.parseInt(first.substring(FORMAT.length())));
        } catch (NumberFormatException e) {
            throw new ListFormatException(name, 1, "does not say how many entries it holds", e);
        }
    }

    int size() {
        return size;
    }

    @Nullable StandingRow next() throws ListFormatException, IOException {
        String line = lines.readLine();
        if (line == null) {
            if (read < size) {
                throw new ListFormatException(name, "holds " + read + " entries, not all");
            }
            return null;
        }
        read++;
        StandingRow row = row(line);
        if (read > 1 && row.entry().compareTo(last) <= 0) {
            throw new ListFormatException(name, read + 1L, "is not in its order", null);
        }
        last = row.entry();
        return row;
    }

    /**
     * Writes rows.
     *
     * @param rows by number, in the order of their entries
     */
    static void write(Writer out, int size, IntFunction<StandingRow> rows) throws IOException {
        BufferedWriter lines = new BufferedWriter(out);
        lines.write(FORMAT + size + "\n");
        for (int at = 0; at < size; at++) {
            StandingRow row = rows.apply(at);
            lines.write(escaped(row.entry()) + "\t" + shown(row.standing().listed()) + "\t"
                    + shown(row.standing().ended()) + shown(row.standing().pauses()) + "\t"
                    + Long.toHexString(row.statements()) + "\t" + row.length()
                    + "\n");
        }
        lines.flush();
    }

    private StandingRow row(String line) throws ListFormatException {
        int listed = line.indexOf('\t');
        int ended = line.indexOf('\t', listed + 1);
        int statements = line.indexOf('\t', ended + 1);
        int length = line.indexOf('\t', statements + 1);
        if (listed < 0 || ended < 0 || statements < 0 || length < 0) {
            throw new ListFormatException(name, read + 1L, "is no line of an entry", null);
        }
        try {
            String[] ends = line.substring(ended + 1, statements).split(" ", -1);
            Standing standing = Standing.of(day(line.substring(listed + 1, ended)), day(ends[0]), pauses(ends));
            return new StandingRow(
                    plain(line.substring(0, listed)),
                    standings.computeIfAbsent(standing, same -> same),
                    Long.parseUnsignedLong(line, statements + 1, length, 16),
                    Integer.parseInt(line, length + 1, line.length(), 10));
        } catch (DateTimeException | NumberFormatException e) {
            throw new ListFormatException(name, read + 1L, "is no line of an entry", e);
        }
    }

    private @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : days.computeIfAbsent(text, LocalDate::parse);
    }

    /** What follows the end behind a blank: the days about each pause, parted by a stroke. */
    private static List<Pause> pauses(String[] ends) {
        List<Pause> pauses = new ArrayList<>(ends.length - 1);
        for (int at = 1; at < ends.length; at++) {
            String[] days = ends[at].split("/", -1);
            if (days.length != 2) {
                throw new DateTimeException(ends[at]);
            }
            pauses.add(new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        }
        return pauses;
    }

    private static String shown(List<Pause> pauses) {
        StringBuilder shown = new StringBuilder();
        pauses.forEach(
                pause -> shown.append(' ').append(pause.after()).append('/').append(pause.before()));
        return shown.toString();
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Lists of one's own may have any text for an id. */
    private static String escaped(String entry) {
        if (entry.indexOf('\\') < 0 && entry.chars().noneMatch(Character::isISOControl)) {
            return entry;
        }
        StringBuilder escaped = new StringBuilder();
        entry.chars()
                .forEach(c -> escaped.append(
                        c == '\\' || Character.isISOControl(c)
                                ? String.format(Locale.ROOT, "\\%04x", c)
                                : String.valueOf((char) c)));
        return escaped.toString();
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char c = escaped.charAt(at);
            if (c == '\\' && at + 4 < escaped.length()) {
                plain.append((char) Integer.parseInt(escaped, at + 1, at + 5, 16));
                at += 4;
                continue;
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
