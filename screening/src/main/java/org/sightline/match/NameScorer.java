// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.Script;
import org.sightline.name.Table;
import org.sightline.name.Word;

/**
 * Scores a name that somebody wrote against a name on a list.
 *
 * <p>The words are aligned so that they agree most; then each {@link Feature} takes off what the table {@code features.tsv}
 * says, and the rest is limited by how much the agreeing words say. Immutable, so safe to share between threads.
 */
public final class NameScorer {
    private final Features features = new Features();

    /** How well a name agrees with a list's name of the same kind. */
    public NameScore score(ReadName query, ReadName list) {
        Findings best = best(query, list);
        return best == null
                ? new NameScore(0, 0)
                : new NameScore(Math.round(best.score() * 10_000) / 10_000.0, Weighing.rarity(best.evidence));
    }

    /** The version of the table of features. */
    public int version() {
        return features.version();
    }

    /** What the score is made of, for those who fit the weights; none where there are no words to compare. */
    public Optional<NameFeatures> features(ReadName query, ReadName list) {
        Findings best = best(query, list);
        if (best == null) {
            return Optional.empty();
        }
        Map<String, Double> amounts = new TreeMap<>();
        best.amounts().forEach((feature, amount) -> amounts.put(feature.name().toLowerCase(Locale.ROOT), amount));
        return Optional.of(new NameFeatures(amounts, Weighing.ceiling(best.evidence)));
    }

    /** The weights of the features of names of a kind, by the names that they have in {@code features.tsv}. */
    public Map<String, Double> weights(NameKind kind) {
        Map<String, Double> weights = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            weights.put(feature.name().toLowerCase(Locale.ROOT), features.weight(feature, kind));
        }
        return weights;
    }

    /** Names the tables that scores follow from: it changes when one of them does. */
    public static String tables() {
        return Table.checksum(NameScorer.class, List.of("features.tsv"));
    }

    /**
     * What takes something off a score, by its name in {@code features.tsv}. In an {@link Explanation} the line of a feature begins
     * with its name in words and the meaning, or with the meaning alone where it is no matter of the name.
     */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            meanings.put(feature.name().toLowerCase(Locale.ROOT), features.meaning(feature));
        }
        return meanings;
    }

    /** The same score with its reasons. */
    public Explanation explain(ReadName query, ReadName list) {
        Findings best = best(query, list);
        if (best == null) {
            return Explanation.of(0, "no words to compare");
        }
        return explain(best);
    }

    /** The same score with what is different, in one line; much faster than {@link #explain}. */
    public Differences differences(ReadName query, ReadName list) {
        return Differences.of(best(query, list), features);
    }

    /** What names of a kind score at most, for the candidate index. */
    UpperBound upperBound(NameKind kind) {
        double lone = Math.min(features.weight(Feature.LONE_FAMILY, kind), features.weight(Feature.LONE_GIVEN, kind));
        return new UpperBound(
                features.coverage(kind),
                features.weight(Feature.SPELLING, kind),
                // More than one word alone, what contradicts takes off more.
                Math.min(lone, features.weight(Feature.CONFLICT, kind)));
    }

    private @Nullable Findings best(ReadName query, ReadName list) {
        if (query.name.kind() != list.name.kind()) {
            throw new IllegalArgumentException(
                    "a " + query.name.kind() + " is not compared with a " + list.name.kind());
        }
        if (query.name.script() == Script.HAN && list.name.script() == Script.HAN) {
            // The first of the other readings are the characters themselves.
            return best(query.syllabic().subList(0, query.several() ? 1 : 0), list.syllabic());
        }
        if (query.name.kind() == NameKind.ORGANISATION && query.written.size() > 0 && list.written.size() > 0) {
            return organisation(query, list);
        }
        boolean open = query.open || list.open;
        if (!open && query.several() && list.several()) {
            return best(query.syllabic(), list.syllabic());
        }
        if (query.written.size() == 0 || list.written.size() == 0) {
            return null;
        }
        Findings written = found(query.written, list.written);
        // Nothing but the other name tells which reading of its letters is meant.
        return open
                ? better(better(written, best(query.syllabic(), list.all())), best(query.all(), list.syllabic()))
                : written;
    }

    /** What two readings have in common, one slip in a word being forgiven where all others agree and say enough. */
    private Findings found(Reading query, Reading list) {
        Alignment alignment = Alignment.of(query, list);
        Findings found = new Findings(alignment, features);
        if (found.evidence < Slip.enough(query.name.kind())) {
            return found;
        }
        Alignment slip = Slip.in(alignment);
        return slip == alignment ? found : new Findings(slip, features);
    }

    /** Word by word, or one of them written as the initial letters of the other. */
    private @Nullable Findings organisation(ReadName query, ReadName list) {
        Findings best = found(query.written, list.written);
        for (int i = 0; i < list.name.syllables().size(); i++) {
            if (has(query.written, list.name.syllables().get(i))) {
                best = better(
                        best,
                        new Findings(Alignment.of(query.written, list.syllabic().get(i)), features));
            }
        }
        for (int i = 0; i < query.name.syllables().size(); i++) {
            if (has(list.written, query.name.syllables().get(i))) {
                best = better(best, new Findings(Alignment.of(query.syllabic().get(i), list.written), features));
            }
        }
        return best;
    }

    private static boolean has(Reading written, List<Word> acronym) {
        Word letters = acronym.get(0);
        for (Word word : written.words) {
            if (word.sameText(letters)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Findings best(List<Reading> query, List<Reading> list) {
        Findings best = null;
        for (Reading ofQuery : query) {
            for (Reading ofList : list) {
                if (ofQuery.comparable(ofList)) {
                    best = better(best, new Findings(Alignment.of(ofQuery, ofList), features));
                }
            }
        }
        return best;
    }

    private static @Nullable Findings better(@Nullable Findings one, @Nullable Findings other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score() > one.score() ? other : one;
    }

    private Explanation explain(Findings findings) {
        List<Explanation> details = new ArrayList<>();
        Alignment alignment = findings.alignment;
        for (Pair pair : alignment.pairs) {
            String ofQuery = text(alignment.query.words, pair.query(), pair.queryLength());
            String ofList = text(alignment.list.words, pair.list(), pair.listLength());
            Likeness likeness = pair.likeness();
            details.add(Explanation.of(
                    likeness.value(),
                    ofQuery + " ~ " + ofList + ": " + likeness.rule().meaning()));
        }
        for (int i = 0; i < alignment.query.size(); i++) {
            if (!alignment.matchedQuery(i)) {
                details.add(Explanation.of(0, alignment.query.words.get(i).text() + " is not in the list's name"));
            }
        }
        for (int j = 0; j < alignment.list.size(); j++) {
            if (!alignment.matchedList(j)) {
                details.add(Explanation.of(
                        0, alignment.list.words.get(j).text() + " of the list's name is not in the query"));
            }
        }
        findings.amounts().forEach((feature, amount) -> {
            double taken = findings.taken(feature, amount);
            if (taken > 0) {
                details.add(Explanation.of(-taken, label(feature) + ": " + features.meaning(feature)));
            }
        });
        double ceiling = Weighing.ceiling(findings.evidence);
        details.add(Explanation.of(ceiling, "evidence: times this, for how much the agreeing words say"));
        String how = alignment.query.syllabic ? "compared syllable by syllable" : "compared word by word";
        NameKind kind = alignment.query.name.kind();
        reading(alignment.query, details);
        reading(alignment.list, details);
        return new Explanation(
                findings.score(),
                "'" + alignment.query.name.text() + "' and '" + alignment.list.name.text() + "' " + how + " ("
                        + kind.name().toLowerCase(Locale.ROOT) + ")",
                details);
    }

    /** Says how a name in other letters was read. */
    private static void reading(Reading reading, List<Explanation> details) {
        if (!reading.table().isEmpty()) {
            details.add(Explanation.of(
                    1,
                    "'" + reading.name.text() + "' is read as '" + text(reading.words, 0, reading.size()) + "' ("
                            + reading.table() + ")"));
        }
    }

    private static String label(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(List<Word> words, int start, int length) {
        return String.join(
                " ",
                words.subList(start, start + length).stream().map(Word::text).toList());
    }
}
