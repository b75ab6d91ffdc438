// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;

/**
 * Which date of a sentence belongs to which event. A date dates the word that it hangs on; it climbs the tree from there, is
 * stopped by another event on its way and by the border of what somebody reports, and may be shared downwards with verbs that
 * have no date of their own: coordinated ones, infinitives, "when" clauses.
 */
final class Times {
    /** Verbs in a relative clause that give a gathering its time: "the meeting, which ran from …". */
    private static final Set<String> LASTING = Set.of(
            "run", "last", "hold", "begin", "open", "start", "end", "take", "organize", "organise", "convene", "be");

    private static final int FAR = 1000;
    private final Sentence sentence;
    private final List<Integer> triggers;
    private final List<Dated> dates = new ArrayList<>();

    private record Dated(int token, DateInterval interval) {}

    Times(Sentence sentence, List<DateMention> mentions, List<Integer> triggers) {
        this.sentence = sentence;
        this.triggers = List.copyOf(triggers);
        for (DateMention mention : mentions) {
            DateInterval interval = mention.interval();
            if (interval != null && mention.span().overlaps(sentence.span())) {
                dates.add(new Dated(sentence.headOf(mention.span()), interval));
            }
        }
    }

    /**
     * The dates that belong to the trigger, in text order: none, one, or several where a coordination makes the one sentence tell
     * several happenings ("in March and in May").
     */
    List<DateInterval> of(int trigger) {
        Dated best = null;
        int least = FAR;
        for (Dated dated : dates) {
            int cost = cost(dated.token(), trigger);
            if (cost < least) {
                least = cost;
                best = dated;
            }
        }
        if (best == null) {
            Dated lone = lone(trigger);
            return lone == null ? List.of() : List.of(lone.interval());
        }
        List<DateInterval> found = new ArrayList<>(List.of(best.interval()));
        for (Dated dated : dates) {
            if (!dated.equals(best)
                    && cost(dated.token(), trigger) < FAR
                    && coordinated(best.token(), dated.token(), trigger)) {
                found.add(dated.interval());
            }
        }
        return found;
    }

    /**
     * The one date of the sentence that no other event has, where the parser has hung it elsewhere: not the time of what somebody
     * says, nor that of a clause with a subject of its own.
     */
    private @Nullable Dated lone(int trigger) {
        if (dates.size() != 1) {
            return null;
        }
        Dated dated = dates.get(0);
        if (triggers.stream().anyMatch(other -> other != trigger && cost(dated.token(), other) < FAR)) {
            return null;
        }
        int verb = sentence.tokens().get(dated.token()).head();
        while (verb >= 0 && !sentence.tokens().get(verb).tag().isVerb()) {
            verb = sentence.tokens().get(verb).head();
        }
        boolean opens = dated.token() < trigger
                && sentence.tokens().subList(0, dated.token()).stream()
                        .noneMatch(token -> token.tag().isVerb());
        boolean when = dated.token() < trigger
                && sentence.tokens().subList(dated.token(), Math.min(trigger, dated.token() + 3)).stream()
                        .anyMatch(token -> token.lemma().equals("when"));
        boolean modifies = verb >= 0
                && (sentence.tokens().get(verb).lemma().equals("date")
                        || sentence.tokens().get(verb).lemma().equals("take"))
                && sentence.tokens().get(verb).tag() == Tag.VERB_PARTICIPLE;
        return opens || when || modifies ? dated : null;
    }

    /** Whether a date hangs on the trigger itself, and is not one that it only shares with another verb. */
    boolean owns(int trigger) {
        return dates.stream().anyMatch(dated -> cost(dated.token(), trigger) < FAR && reaches(dated.token(), trigger));
    }

    private boolean reaches(int date, int trigger) {
        int node = date;
        while (node >= 0 && node != trigger) {
            node = sentence.tokens().get(node).head();
        }
        return node == trigger;
    }

    /** Whether the paths of two dates up to the trigger meet in a coordination. */
    private boolean coordinated(int first, int second, int trigger) {
        List<Integer> path = path(first, trigger);
        int node = second;
        while (node >= 0 && node != trigger && !path.contains(node)) {
            Token token = sentence.tokens().get(node);
            if (token.relation() == Relation.CONJUNCT && path.contains(token.head())) {
                return true;
            }
            node = token.head();
        }
        return false;
    }

    private List<Integer> path(int from, int trigger) {
        List<Integer> path = new ArrayList<>();
        for (int node = from;
                node >= 0 && node != trigger;
                node = sentence.tokens().get(node).head()) {
            path.add(node);
        }
        return path;
    }

    /** Whether the sentence has any date that can be counted. */
    boolean any() {
        return !dates.isEmpty();
    }

    /** The only date of the sentence, for captions and headlines without a tree to speak of. */
    @Nullable DateInterval only() {
        return dates.size() == 1 ? dates.get(0).interval() : null;
    }

    /** Steps from the date up to a common word and down to the trigger, {@link #FAR} where a border lies between. */
    private int cost(int date, int trigger) {
        int up = 0;
        int node = date;
        while (node >= 0) {
            int down = down(node, trigger);
            if (down >= 0) {
                return up + 3 * down;
            }
            Token token = sentence.tokens().get(node);
            if (node != date && triggers.contains(node) && !lightens(node, trigger)) {
                return FAR;
            }
            boolean border = token.relation() == Relation.COMPLEMENT
                    || (token.relation() == Relation.ADVERBIAL_CLAUSE && hasSubject(node))
                    || (token.relation() == Relation.RELATIVE_CLAUSE && !LASTING.contains(token.lemma()));
            if (border) {
                return FAR;
            }
            node = token.head();
            up++;
        }
        return FAR;
    }

    /** Steps down from a word to the trigger over relations that share a date, or -1. */
    private int down(int from, int trigger) {
        int steps = 0;
        int node = trigger;
        while (node != from) {
            Token token = sentence.tokens().get(node);
            boolean shares = switch (token.relation()) {
                case OPEN_COMPLEMENT, CONJUNCT, PREDICATE, OBJECT, SUBJECT, PASSIVE_SUBJECT -> true;
                case ADVERBIAL_CLAUSE -> !hasSubject(node) || opens(node, "when", "where", "as", "while");
                case RELATIVE_CLAUSE -> true;
                case PREPOSITION_OBJECT, PREPOSITION -> token.tag() != Tag.PUNCTUATION;
                default -> false;
            };
            if (!shares || token.head() < 0 || steps > 6) {
                return -1;
            }
            node = token.head();
            steps++;
        }
        return steps;
    }

    /** A trigger that only carries another: "was spotted attending". */
    private boolean lightens(int upper, int trigger) {
        return down(upper, trigger) >= 0;
    }

    private boolean hasSubject(int verb) {
        return !sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                .isEmpty();
    }

    private boolean opens(int verb, String... words) {
        List<String> wanted = List.of(words);
        return sentence.dependents(verb).stream()
                .anyMatch(i ->
                        i < verb && wanted.contains(sentence.tokens().get(i).lemma()));
    }
}
