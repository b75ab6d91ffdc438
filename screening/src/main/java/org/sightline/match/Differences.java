// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Likeness;
import org.sightline.name.Word;

/**
 * How well two names agree and what is different about them, in one line: for files of pairs, where the whole {@link Explanation} of
 * each would take longer than its comparison.
 *
 * @param value what {@link NameScorer#explain} has
 * @param words what is not equal, and what each finding takes off
 */
public record Differences(double value, String words) {
    private static final double WHOLE = 0.995;
    private static final int ROOM = 160;

    static Differences of(@Nullable Findings findings, Features features) {
        if (findings == null) {
            return new Differences(0, "no words to compare");
        }
        StringBuilder line = new StringBuilder(ROOM);
        Reading query = findings.alignment.query;
        Reading list = findings.alignment.list;
        for (Pair pair : findings.alignment.pairs) {
            if (pair.likeness().rule() != Likeness.Rule.SAME) {
                next(line);
                words(line, query.words, pair.query(), pair.queryLength());
                line.append(" ~ ");
                words(line, list.words, pair.list(), pair.listLength());
                line.append(": ").append(pair.likeness().rule().meaning());
                decimals(line.append(" ("), pair.likeness().value()).append(')');
            }
        }
        left(line, findings.alignment, true);
        left(line, findings.alignment, false);
        for (Map.Entry<Feature, Double> part : findings.amounts().entrySet()) {
            double taken = findings.taken(part.getKey(), part.getValue());
            if (taken > 0) {
                next(line).append(features.meaning(part.getKey()));
                decimals(line.append(" (-"), taken).append(')');
            }
        }
        if (line.isEmpty()) {
            line.append("the same words");
        }
        double ceiling = Weighing.ceiling(findings.evidence);
        if (ceiling < WHOLE) {
            decimals(next(line).append("times "), ceiling).append(" for how much the agreeing words say");
        }
        reading(line, query);
        reading(line, list);
        return new Differences(Math.round(findings.score() * 10_000) / 10_000.0, line.toString());
    }

    private static void left(StringBuilder line, Alignment alignment, boolean ofQuery) {
        List<Word> words = ofQuery ? alignment.query.words : alignment.list.words;
        String before = ofQuery ? "only in the first: " : "only in the second: ";
        for (int at = 0; at < words.size(); at++) {
            if (!(ofQuery ? alignment.matchedQuery(at) : alignment.matchedList(at))) {
                (before.equals(" ") ? line : next(line))
                        .append(before)
                        .append(words.get(at).text());
                before = " ";
            }
        }
    }

    private static void reading(StringBuilder line, Reading reading) {
        if (!reading.table().isEmpty()) {
            next(line).append(reading.name.text()).append(" read as ");
            words(line, reading.words, 0, reading.size());
            line.append(" (").append(reading.table()).append(')');
        }
    }

    private static void words(StringBuilder line, List<Word> words, int start, int length) {
        for (int at = start; at < start + length; at++) {
            line.append(at == start ? "" : " ").append(words.get(at).text());
        }
    }

    private static StringBuilder next(StringBuilder line) {
        return line.isEmpty() ? line : line.append("; ");
    }

    /** Two decimals; a formatter takes longer than the comparison of two names. */
    private static StringBuilder decimals(StringBuilder line, double value) {
        long hundredths = Math.round(value * 100);
        line.append(hundredths / 100).append('.').append(hundredths % 100 < 10 ? "0" : "");
        return line.append(hundredths % 100);
    }
}
