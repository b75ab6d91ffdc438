// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is wrong with single lines of a file that is otherwise whole. The lines are counted by reason and the first few of each named;
 * where too many are bad the file is refused. Not safe for use by several threads.
 */
public final class Faults {
    private static final int SHOWN = 5;
    private static final int REASONS = 50;

    private final Map<String, Reason> reasons = new TreeMap<>();
    private long count;

    /**
     * Counts one.
     *
     * @param line counted from 1
     * @param reason short, and one of a few: {@code row without a name (left out)}
     */
    public void add(long line, String reason) {
        String kept = reasons.containsKey(reason) || reasons.size() < REASONS ? reason : "other faults";
        reasons.computeIfAbsent(kept, text -> new Reason()).add(line);
        count++;
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /**
     * Puts them into the tally: one name for each reason, with the first lines.
     *
     * @param file its name, for the refusal
     * @param lines how many there are in all, the bad ones among them
     * @param share how many of them may be bad, 0.01 for one in a hundred; a single one always may
     * @throws ListFormatException when more are, with the first lines of each reason
     */
    public void settle(String file, long lines, double share, Tally tally) throws ListFormatException {
        if (count > 1 && count > share * lines) {
            throw refusal(file, lines);
        }
        tell(tally);
    }

    /** Puts them into the tally, however many they are: one name for each reason, with the first lines. */
    public void tell(Tally tally) {
        reasons.forEach((text, reason) -> tally.add(reason.shown(text), reason.count));
    }

    /** The refusal of a file because of them. */
    public ListFormatException refusal(String file, long lines) {
        long first = reasons.values().stream().mapToLong(Reason::first).min().orElse(0);
        String all = reasons.entrySet().stream()
                .map(reason -> reason.getValue().shown(reason.getKey()))
                .collect(Collectors.joining("; "));
        return new ListFormatException(
                file, first, "too much of it is bad (" + count + " in " + lines + " lines): " + all, null);
    }

    private static final class Reason {
        private final List<Long> lines = new ArrayList<>(SHOWN);
        private int count;

        void add(long line) {
            count++;
            if (lines.size() < SHOWN) {
                lines.add(line);
            }
        }

        long first() {
            return lines.get(0);
        }

        String shown(String reason) {
            String named = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String rest = count > lines.size() ? " …" : "";
            return reason + (lines.size() == 1 ? ": line " : ": lines ") + named + rest;
        }
    }
}
