// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import org.sightline.name.NameKind;
import org.sightline.name.Table;

/**
 * Makes a score of an agreement: how often names that agree so much are one party's, by the table {@code calibration.tsv}. Rising
 * throughout, so that it changes no order, and the agreement itself from {@link #SURE} on. Immutable.
 *
 * <p>After the reliability diagrams of Niculescu-Mizil and Caruana (ICML 2005): isotonic regression over labelled pairs, drawn as few
 * straight lines.
 */
// An ordinal is a place in an array of this process here; none is kept.
@SuppressWarnings("EnumOrdinal")
public final class Calibration {
    /** From this on a score is the agreement. */
    static final double SURE = 0.7;

    private static final Calibration NONE =
            new Calibration(new Table(0, List.of(List.of("0", "0", "0", "0"), List.of("1", "1", "1", "1"))));

    private static final String TABLE = "calibration.tsv";

    private final int version;
    private final double[] agreements;
    /** By kind of name, the score for each of the agreements. */
    private final double[][] scores;

    /** The shipped table. */
    public Calibration() {
        this(Table.shipped(Calibration.class, TABLE, 1 + NameKind.values().length));
    }

    Calibration(Table table) {
        version = table.version();
        int size = table.rows().size();
        agreements = new double[size];
        scores = new double[NameKind.values().length][size];
        for (int i = 0; i < size; i++) {
            List<String> row = table.rows().get(i);
            agreements[i] = Double.parseDouble(row.get(0));
            scores[NameKind.PERSON.ordinal()][i] = Double.parseDouble(row.get(1));
            scores[NameKind.ORGANISATION.ordinal()][i] = Double.parseDouble(row.get(2));
            scores[NameKind.VESSEL.ordinal()][i] = Double.parseDouble(row.get(3));
        }
        check(agreements);
        for (double[] ofKind : scores) {
            check(ofKind);
        }
    }

    /** Each agreement as its own score. */
    public static Calibration none() {
        return NONE;
    }

    private static void check(double[] points) {
        boolean whole = points.length > 1 && points[0] == 0 && points[points.length - 1] == 1;
        for (int i = 1; i < points.length; i++) {
            whole &= points[i] > points[i - 1];
        }
        if (!whole) {
            throw new IllegalStateException("a column of " + TABLE + " does not rise from 0 to 1");
        }
    }

    public int version() {
        return version;
    }

    /** The score of an agreement of names of a kind; both from 0 to 1. */
    public double score(double agreement, NameKind kind) {
        return agreement >= SURE ? agreement : along(agreements, scores[kind.ordinal()], agreement);
    }

    /** The agreement that has a score. */
    public double agreement(double score, NameKind kind) {
        return score >= SURE ? score : along(scores[kind.ordinal()], agreements, score);
    }

    private static double along(double[] from, double[] to, double value) {
        int next = 1;
        while (next < from.length - 1 && from[next] < value) {
            next++;
        }
        double share = (value - from[next - 1]) / (from[next] - from[next - 1]);
        return Math.max(0, to[next - 1] + share * (to[next] - to[next - 1]));
    }

    /** The explanation of an agreement as that of its score; the same where both are equal. */
    public Explanation explained(Explanation agreement, NameKind kind) {
        double score = rounded(score(agreement.value(), kind));
        if (score == agreement.value()) {
            return agreement;
        }
        List<Explanation> details = new ArrayList<>(agreement.details());
        details.add(note(agreement.value()));
        return new Explanation(score, agreement.description(), details);
    }

    /** The reason why an agreement has another score. */
    public static Explanation note(double agreement) {
        return Explanation.of(
                agreement, "agreement; names that agree so much are one party's as often as the score says");
    }

    /** {@link #explained} in one line. */
    public Differences explained(Differences agreement, NameKind kind) {
        double score = rounded(score(agreement.value(), kind));
        return score == agreement.value()
                ? agreement
                : new Differences(score, agreement.words() + "; an agreement of " + agreement.value());
    }

    /** Scores as they are rounded. */
    public static double rounded(double score) {
        return Candidates.rounded(score);
    }
}
