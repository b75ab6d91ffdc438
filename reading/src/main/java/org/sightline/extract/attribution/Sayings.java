// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.extract.attribution.AttributionRule.Kind;
import org.sightline.extract.modality.Clause;

/** Everything in one sentence that attributes an event, the innermost first: one climb from the event's word to the root. */
final class Sayings {
    private static final int STEPS = 64;

    private final AttributionRules rules;
    private final Sentence sentence;
    private final Speakers speakers;
    private final Reports reports;
    private final List<Saying> found = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();

    Sayings(AttributionRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
        this.speakers = new Speakers(rules, sentence);
        this.reports = new Reports(rules, sentence);
    }

    List<Saying> of(int trigger) {
        int from = -1;
        int at = trigger;
        for (int i = 0; i < STEPS && at >= 0; i++) {
            if (from >= 0) {
                governing(at, from);
            }
            beside(at, from);
            misplaced(at);
            path.add(at);
            from = at;
            at = token(at).head();
        }
        return found;
    }

    /** A word that has the event, or the clause that the event stands in, for its content. */
    private void governing(int head, int from) {
        if (new Clause(sentence, head).aside(from)) {
            return;
        }
        int reporting = new Clause(sentence, from).reportedBy();
        if (reporting >= 0 && rules.is(Kind.VERB, sentence, reporting) && !reports.silent(reporting)) {
            report(reporting);
            return;
        }
        if (token(head).tag().isNoun()) {
            noun(head, from);
            return;
        }
        if (reports.content(head, from, path) && !reports.silent(head)) {
            report(head);
        }
    }

    /** Two more slips of a parser: a claim's content, or a final ", the channel X reported", hung on something else. */
    private void misplaced(int at) {
        int noun = new Clause(sentence, at).contentOf();
        if (noun >= 0) {
            claim(noun, at);
        }
        if (token(at).head() >= 0) {
            return;
        }
        for (int i = at + 1; i < sentence.tokens().size(); i++) {
            if (reports.apposed(i)) {
                report(i);
            } else if (reports.reduced(i)) {
                found.add(new Saying(speakers.people(token(i).head()), i, i));
            }
        }
    }

    private void report(int verb) {
        List<Integer> subject = speakers.of(verb);
        cited(verb, subject);
        found.add(new Saying(subject, verb, verb));
        subject.forEach(this::quotedBy);
        quoting(verb);
    }

    /** A claim, an announcement: its content is a clause or "of" something. */
    private void noun(int noun, int from) {
        boolean content = token(from).relation() == Relation.RELATIVE_CLAUSE
                || token(from).relation() == Relation.COMPLEMENT
                || token(from).relation() == Relation.PREPOSITION;
        if (content) {
            claim(noun, from);
        }
    }

    private void claim(int noun, int from) {
        if (!rules.is(Kind.NOUN, sentence, noun)) {
            return;
        }
        List<Integer> author = speakers.author(noun);
        if (!author.isEmpty() && !author.contains(from)) {
            found.add(new Saying(author, noun, noun));
        }
    }

    /** Who is cited by the report: he is the speaker, and who reports relays him. */
    private void cited(int verb, List<Integer> subject) {
        List<Integer> places = new ArrayList<>(List.of(verb));
        places.addAll(subject);
        for (int place : places) {
            for (int i : sentence.dependents(place)) {
                boolean citing = token(i).tag().isVerb() && rules.is(Kind.CITING, sentence, i);
                int object = citing ? new Clause(sentence, i).child(Relation.OBJECT) : -1;
                if (object >= 0) {
                    List<Integer> people = speakers.people(object).stream()
                            .filter(speakers::says)
                            .toList();
                    if (!people.isEmpty()) {
                        found.add(new Saying(people, i, i));
                    }
                }
            }
        }
    }

    /** "Officials quoted by X said". */
    private void quotedBy(int speaker) {
        for (int i : sentence.dependents(speaker, Relation.RELATIVE_CLAUSE)) {
            if (rules.is(Kind.CITING, sentence, i) && !speakers.agent(i).isEmpty()) {
                found.add(new Saying(speakers.agent(i), i, i));
            }
        }
    }

    /** "X quoted Y as saying": who quotes relays. */
    private void quoting(int verb) {
        int as = token(verb).head();
        int quote = as >= 0 && Clause.is(token(as), "as") ? token(as).head() : -1;
        if (quote >= 0 && rules.is(Kind.CITING, sentence, quote)) {
            Clause clause = new Clause(sentence, quote);
            List<Integer> relays = clause.passive() ? speakers.agent(quote) : speakers.of(quote);
            if (!relays.isEmpty()) {
                found.add(new Saying(relays, quote, quote));
            }
        }
    }

    /** What is set beside the clause: "according to X", "as X reported", ", X said". */
    private void beside(int head, int from) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (Clause.is(token(i), "according") && reaches(i, head, from)) {
                according(i);
            } else if (token(i).head() == head && i != from && (reports.inserted(i, head) || reports.helping(i))) {
                report(i);
            }
        }
    }

    private void according(int word) {
        int to = new Clause(sentence, word).child("to");
        int object = to < 0 ? -1 : new Clause(sentence, to).child(Relation.PREPOSITION_OBJECT);
        if (object < 0) {
            return;
        }
        List<Integer> people = speakers.people(object);
        cited(object, people);
        found.add(new Saying(people, word, to));
    }

    /** Whether "according to" stands for this clause: it hangs on it, on a noun in it, or on its end that shares the subject. */
    private boolean reaches(int according, int clause, int from) {
        int at = token(according).head();
        for (int i = 0; i < STEPS && at >= 0 && at != clause; i++) {
            boolean shared = token(at).relation() == Relation.CONJUNCT
                    && !new Clause(sentence, at).has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
            boolean verb = token(at).tag().isVerb();
            if (at == from || (verb && !shared)) {
                return false;
            }
            at = token(at).head();
        }
        if (at != clause) {
            return false;
        }
        boolean otherClause = from >= 0
                && token(from).relation() == Relation.CONJUNCT
                && new Clause(sentence, from).has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        return !otherClause || according > from || according < Math.min(clause, from);
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }
}
