// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.Role;

/** The features of one alignment: what each takes off, and the evidence of what agrees. */
// An ordinal is a place in an array of this process here; none is kept.
@SuppressWarnings("EnumOrdinal")
final class Findings {
    private static final double NOTHING = 1e-9;
    /** What initials that stand for words say at most, however many. */
    static final double MOST_OF_INITIALS = 0.85;

    /** A word that is so unlike its counterpart is as loose as can be. */
    private static final double LOOSE = 0.25;

    private static final Feature[] FEATURES = Feature.values();

    /** By feature how much of it there is, in its own unit; 0 for what is not there. */
    private final double[] amounts = new double[FEATURES.length];

    final double evidence;
    final Alignment alignment;
    private final Features features;
    private final NameKind kind;
    private final double score;

    Findings(Alignment alignment, Features features) {
        this.alignment = alignment;
        this.features = features;
        this.kind = alignment.query.name.kind();
        this.evidence = agreement(alignment);
        coverage(alignment);
        if (alignment.query.syllabic) {
            koreanOrder(alignment);
        } else {
            order(alignment);
        }
        firstName(alignment);
        numbers(alignment);
        legalForms(alignment.query.name.legalForms(), alignment.list.name.legalForms());
        Reading query = alignment.query;
        Reading list = alignment.list;
        if (query.patronymic >= 0
                && list.patronymic >= 0
                && !alignment.matchedQuery(query.patronymic)
                && !alignment.matchedList(list.patronymic)) {
            take(Feature.PATRONYMIC_DIFFERS, 1);
        }
        if (Generation.contradict(alignment.query.name, alignment.list.name)) {
            take(Feature.SUFFIX_DIFFERS, 1);
        }
        score = sum();
    }

    /** The score of a pair of names by these findings, 0 to 1. */
    double score() {
        return score;
    }

    /** How much of each feature there is; what is not there is left out. */
    Map<Feature, Double> amounts() {
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        for (Feature feature : FEATURES) {
            if (amounts[feature.ordinal()] != 0) {
                found.put(feature, amounts[feature.ordinal()]);
            }
        }
        return found;
    }

    private double sum() {
        double sum = 0;
        for (int feature = 0; feature < amounts.length; feature++) {
            if (amounts[feature] != 0) {
                sum += taken(FEATURES[feature], amounts[feature]);
            }
        }
        return sum >= 1 ? 0 : (1 - sum) * Weighing.ceiling(evidence);
    }

    /** What so much of a feature takes off. */
    double taken(Feature feature, double amount) {
        return features.weight(feature, kind) * amount;
    }

    private void take(Feature feature, double amount) {
        if (amount > NOTHING) {
            amounts[feature.ordinal()] += amount;
        }
    }

    private double agreement(Alignment alignment) {
        double said = 0;
        double weight = 0;
        double unlike = 0;
        boolean words = false;
        for (Pair pair : alignment.pairs) {
            double ofQuery = 0;
            double ofList = 0;
            for (int i = pair.query(); i < pair.query() + pair.queryLength(); i++) {
                ofQuery += Weighing.evidence(alignment.query.word(i), kind);
                weight += alignment.query.weights[i];
                unlike += alignment.query.weights[i] * (1 - pair.likeness().value());
            }
            for (int j = pair.list(); j < pair.list() + pair.listLength(); j++) {
                ofList += Weighing.evidence(alignment.list.word(j), kind);
            }
            if (pair.likeness().rule() == Likeness.Rule.SLIP) {
                // One of the two is a known word and weighs less; which of them was asked for makes no difference.
                double more = Math.max(0, alignment.list.weights[pair.list()] - alignment.query.weights[pair.query()]);
                weight += more;
                unlike += more * (1 - pair.likeness().value());
            }
            said += Math.min(ofQuery, ofList) * Weighing.trust(pair.likeness(), kind);
            words |= pair.likeness().rule() != Likeness.Rule.INITIAL;
        }
        if (weight > 0) {
            take(Feature.SPELLING, unlike / weight);
        }
        // Initials alone say next to nothing, however many.
        return words ? said : Math.min(said, MOST_OF_INITIALS);
    }

    private void coverage(Alignment alignment) {
        Reading query = alignment.query;
        Reading list = alignment.list;
        double queryLeft = 0;
        double listLeft = 0;
        for (int i = 0; i < query.size(); i++) {
            queryLeft += alignment.matchedQuery(i) ? 0 : query.weights[i];
        }
        for (int j = 0; j < list.size(); j++) {
            listLeft += alignment.matchedList(j) ? 0 : list.weights[j];
        }
        for (Pair pair : alignment.pairs) {
            if (pair.likeness().rule() == Likeness.Rule.INITIAL) {
                // An initial says no more of a word than it weighs itself.
                double difference = query.weights[pair.query()] - list.weights[pair.list()];
                queryLeft += Math.max(0, difference);
                listLeft += Math.max(0, -difference);
            }
        }
        double contradicted = Coverage.contradicted(queryLeft, listLeft);
        if (contradicted > 0) {
            take(Feature.CONFLICT, 1);
            take(Feature.CONFLICT_SHARE, contradicted / Math.min(query.total, list.total));
        } else if (WholeNames.broken(alignment)) {
            take(Feature.SYLLABLE_LEFT, 1);
        }
        take(Feature.MISSING_SHARE, (listLeft - contradicted) / list.total);
        take(Feature.EXTRA_SHARE, (queryLeft - contradicted) / query.total);
        boolean more = queryLeft > NOTHING || listLeft > NOTHING;
        Pair only = only(alignment);
        if (more) {
            double share = leftApartFromPatronymics(alignment);
            // One word alone has features of its own.
            take(Feature.COMMON_LEFT, only == null ? share * Weighing.doubt(evidence) : 0);
            take(Feature.LOOSE_LEFT, share * looseness(alignment));
        }
        if (only != null && contradicted == 0 && more) {
            boolean family = list.family(only.list()) && query.family(only.query());
            take(family ? Feature.LONE_FAMILY : Feature.LONE_GIVEN, 1);
        } else if (only == null && contradicted == 0 && givenOnly(alignment)) {
            take(Feature.LONE_GIVEN, 1);
        }
    }

    /** Whether the list tells the family name, and no word agrees that stands in it, or stands there, too. */
    private static boolean givenOnly(Alignment alignment) {
        Reading list = alignment.list;
        if (list.name.family() == 0 || list.syllabic || alignment.pairs.isEmpty()) {
            return false;
        }
        for (Pair pair : alignment.pairs) {
            String form = list.word(pair.list()).form();
            int last = pair.list() + pair.listLength() - 1;
            for (int j = list.size() - list.name.family(); j < list.size(); j++) {
                if (last >= j || list.word(j).form().equals(form)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The larger share of a name that has no counterpart; that of a patronymic, which most writers leave out, says nothing. */
    private static double leftApartFromPatronymics(Alignment alignment) {
        double ofQuery = 0;
        double ofList = 0;
        for (int i = 0; i < alignment.query.size(); i++) {
            boolean left = !alignment.matchedQuery(i) && i != alignment.query.patronymic;
            ofQuery += left ? alignment.query.weights[i] : 0;
        }
        for (int j = 0; j < alignment.list.size(); j++) {
            boolean left = !alignment.matchedList(j) && j != alignment.list.patronymic;
            ofList += left ? alignment.list.weights[j] : 0;
        }
        return Math.max(ofQuery / alignment.query.total, ofList / alignment.list.total);
    }

    /** How little the two words that are least like each other are, 0 (spelled alike) to 1 (a quarter and more is another). */
    private static double looseness(Alignment alignment) {
        double least = 1;
        for (Pair pair : alignment.pairs) {
            if (pair.likeness().rule() == Likeness.Rule.LETTERS) {
                least = Math.min(least, pair.likeness().value());
            }
        }
        return Math.min(1, (1 - least) / LOOSE);
    }

    /** The one pair of words, "servant of" and its like being no word alone; null where there are more. */
    private static @Nullable Pair only(Alignment alignment) {
        Pair only = null;
        for (Pair pair : alignment.pairs) {
            if (alignment.list.word(pair.list()).role() == Role.SERVANT) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = pair;
        }
        return only;
    }

    private void order(Alignment alignment) {
        int last = -1;
        for (Pair pair : alignment.pairs) {
            if (pair.list() < last) {
                take(orderFeature(alignment), 1);
                return;
            }
            last = pair.list();
        }
    }

    private static Feature orderFeature(Alignment alignment) {
        Reading query = alignment.query;
        Reading list = alignment.list;
        if (query.name.chained() && list.name.chained()) {
            return Feature.CHAIN_ORDER;
        }
        boolean told = query.name.family() > 0 && list.name.family() > 0;
        for (Pair pair : alignment.pairs) {
            boolean crossed = query.family(pair.query()) != list.family(pair.list());
            boolean given = query.givenName(pair.query()) && list.givenName(pair.list());
            // Where each word is a given name, nothing but the order tells which of them is the family's.
            if (told ? !crossed : !given) {
                return Feature.ORDER;
            }
        }
        return Feature.SWAPPED;
    }

    private void firstName(Alignment alignment) {
        boolean both = alignment.query.size() > 1 && alignment.list.size() > 1;
        if (both
                && alignment.list.name.family() > 0
                && alignment.matchedQuery(0) != alignment.matchedList(0)
                && !alignment.query.syllabic) {
            take(Feature.FIRST_MISSING, 1);
        }
    }

    private void koreanOrder(Alignment alignment) {
        int last = -1;
        for (Pair pair : alignment.pairs) {
            if (pair.list() < last) {
                take(Feature.CHAIN_ORDER, 1);
                return;
            }
            last = pair.list();
        }
    }

    private void numbers(Alignment alignment) {
        boolean ofQuery = false;
        boolean ofList = false;
        for (int i = 0; i < alignment.query.size(); i++) {
            ofQuery |= !alignment.matchedQuery(i) && alignment.query.word(i).role() == Role.NUMBER;
        }
        for (int j = 0; j < alignment.list.size(); j++) {
            ofList |= !alignment.matchedList(j) && alignment.list.word(j).role() == Role.NUMBER;
        }
        if (ofQuery && ofList) {
            take(Feature.NUMBER_DIFFERS, 1);
        } else if (ofQuery || ofList) {
            take(Feature.NUMBER_MISSING, 1);
        }
    }

    private void legalForms(Set<String> ofQuery, Set<String> ofList) {
        if (ofQuery.equals(ofList)) {
            return;
        }
        boolean missing = ofQuery.isEmpty() || ofList.isEmpty();
        boolean shared = !missing && !Collections.disjoint(ofQuery, ofList);
        if (!shared) {
            take(missing ? Feature.FORM_MISSING : Feature.FORM_DIFFERS, 1);
        }
    }
}
