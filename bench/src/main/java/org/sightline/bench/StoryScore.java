// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was counted while readings were held against gold. */
final class StoryScore {
    /** What is found, wrong and missed. */
    enum Measure {
        LINKS,
        CLAIMS,
        ROLES,
        EQUIPMENT
    }

    /** What is right, of how many. */
    enum Share {
        ENTRIES("entries on every list"),
        REVIEW("left to review"),
        TRUTH("polarity and modality of found claims"),
        SOURCE("source of found claims"),
        PARTICIPANT("participant role of found claims"),
        PLACE("place of found claims"),
        CHROME("chrome"),
        PUBLISHED("publication date");

        private final String words;

        Share(String words) {
            this.words = words;
        }
    }

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int MISSED = 2;

    private final Map<Measure, int[]> measures = new EnumMap<>(Measure.class);
    private final Map<Share, int[]> shares = new EnumMap<>(Share.class);
    private final List<String> remarks = new ArrayList<>();
    private int needless;
    private int lost;

    StoryScore() {
        for (Measure measure : Measure.values()) {
            measures.put(measure, new int[3]);
        }
        for (Share share : Share.values()) {
            shares.put(share, new int[2]);
        }
    }

    void right(Measure measure) {
        of(measure)[RIGHT]++;
    }

    void wrong(Measure measure) {
        of(measure)[WRONG]++;
    }

    void missed(Measure measure) {
        of(measure)[MISSED]++;
    }

    void share(Share share, boolean right) {
        share(share, right ? 1 : 0, 1);
    }

    void share(Share share, int right, int of) {
        int[] counts = of(share);
        counts[0] += right;
        counts[1] += of;
    }

    /** A link left to review that the gold does not ask for. */
    void needlessReview() {
        needless++;
    }

    /** Evidence of a gold claim that was taken for chrome. */
    void evidenceLost() {
        lost++;
    }

    /** What went wrong, for people who may see it. */
    void remark(String words) {
        remarks.add(words);
    }

    /** Puts the story's name before what was remarked since {@code first}. */
    void signFrom(int first, String story) {
        for (int i = first; i < remarks.size(); i++) {
            remarks.set(i, story + " " + remarks.get(i));
        }
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    double precision(Measure measure) {
        return rate(of(measure)[RIGHT], of(measure)[RIGHT] + of(measure)[WRONG]);
    }

    double recall(Measure measure) {
        return rate(of(measure)[RIGHT], of(measure)[RIGHT] + of(measure)[MISSED]);
    }

    double f1(Measure measure) {
        double sum = precision(measure) + recall(measure);
        return sum == 0 ? 0 : 2 * precision(measure) * recall(measure) / sum;
    }

    double rate(Share share) {
        return rate(of(share)[0], of(share)[1]);
    }

    int lostEvidence() {
        return lost;
    }

    /** A line a measure, in the words of {@code score-reading}. */
    List<String> lines() {
        return List.of(
                line(Measure.LINKS),
                line(Share.ENTRIES),
                line(Share.REVIEW),
                "needlessly left to review: " + needless,
                line(Measure.CLAIMS),
                line(Share.TRUTH),
                line(Share.SOURCE),
                line(Share.PARTICIPANT),
                line(Share.PLACE),
                line(Measure.ROLES),
                line(Measure.EQUIPMENT),
                line(Share.CHROME),
                "evidence lost to chrome: " + lost,
                line(Share.PUBLISHED));
    }

    private String line(Measure measure) {
        return String.format(
                Locale.ROOT,
                "%s: precision %.3f recall %.3f f1 %.3f (%d right, %d wrong, %d missed)",
                measure.name().toLowerCase(Locale.ROOT),
                precision(measure),
                recall(measure),
                f1(measure),
                of(measure)[RIGHT],
                of(measure)[WRONG],
                of(measure)[MISSED]);
    }

    private String line(Share share) {
        String counts = share.words + ": " + of(share)[0] + "/" + of(share)[1];
        return of(share)[1] == 0 ? counts : counts + String.format(Locale.ROOT, " = %.3f", rate(share));
    }

    private int[] of(Measure measure) {
        return measures.getOrDefault(measure, new int[3]);
    }

    private int[] of(Share share) {
        return shares.getOrDefault(share, new int[2]);
    }

    private static double rate(int right, int of) {
        return of == 0 ? 1 : (double) right / of;
    }
}
