// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.List;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.attribution.AttributionRule.Kind;
import org.sightline.extract.attribution.AttributionRule.Takes;
import org.sightline.extract.modality.Clause;
import org.sightline.extract.modality.ModalityReader;

/** Whether a reporting word reports what hangs on it or stands beside it. */
final class Reports {
    private static final int STEPS = 64;
    private static final Set<String> INSERTING = Set.of("as");

    private final AttributionRules rules;
    private final Sentence sentence;

    Reports(AttributionRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /**
     * Whether a reporting word has what hangs on it for its content.
     *
     * @param path the words that the climb came by, the event's first
     */
    boolean content(int head, int from, List<Integer> path) {
        return rules.find(Kind.VERB, sentence, head)
                .filter(rule -> content(rule, head, from) || passed(rule, from, path))
                .isPresent();
    }

    private boolean content(AttributionRule rule, int head, int from) {
        Token child = token(from);
        boolean clause = rule.takes() != Takes.NOUN;
        boolean noun = rule.takes() != Takes.CLAUSE;
        return switch (child.relation()) {
            case COMPLEMENT -> clause && (from > head || quotes(head));
            case OPEN_COMPLEMENT, PARENTHETICAL -> clause;
            case ADVERBIAL_CLAUSE -> clause && quotedBefore(head, from);
            case OBJECT, PASSIVE_SUBJECT -> noun && !child.tag().isVerb();
            case PREPOSITION -> rule.words().stream().skip(1).anyMatch(word -> Clause.is(child, word));
            default -> false;
        };
    }

    /** "Accused the captain of delivering", "accused by the firm of": the "of" that the rule wants hangs on the object or agent. */
    private boolean passed(AttributionRule rule, int from, List<Integer> path) {
        boolean argument =
                token(from).relation() == Relation.OBJECT || token(from).relation() == Relation.AGENT;
        return argument
                && path.stream()
                        .filter(i -> token(i).relation() == Relation.PREPOSITION)
                        .anyMatch(i -> rule.words().stream().skip(1).anyMatch(word -> Clause.is(token(i), word)));
    }

    /** A reporting verb whose content is elsewhere. */
    private boolean bare(int verb) {
        Clause said = new Clause(sentence, verb);
        return token(verb).tag().isVerb()
                && rules.is(Kind.VERB, sentence, verb)
                && said.has(Relation.SUBJECT)
                && !said.has(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT)
                && (!said.has(Relation.OBJECT) || rules.is(Kind.HEARER, sentence, verb));
    }

    /** Whether a comma or a quotation mark parts ", X said" from what comes before it. */
    private boolean quotes(int verb) {
        int subject = new Clause(sentence, verb).child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        for (int i = Math.min(verb, subject) - 1; i >= 0; i--) {
            if (token(i).tag() == Tag.PUNCTUATION) {
                return true;
            }
            if (token(i).tag() != Tag.ADVERB && !under(i, subject)) {
                return false;
            }
        }
        return true;
    }

    private boolean under(int word, int head) {
        int at = word;
        for (int i = 0; i < STEPS && at >= 0; i++) {
            if (at == head) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }

    /** A parser's slip: "S, X reported" with S called an adverbial clause. */
    private boolean quotedBefore(int head, int from) {
        Clause clause = new Clause(sentence, from);
        int subject = new Clause(sentence, head).child(Relation.SUBJECT);
        return from < subject
                && clause.has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                && !clause.has(Relation.MARKER)
                && sentence.dependents(from).stream().noneMatch(i -> token(i).tag() == Tag.WH_WORD);
    }

    /** "Did not say whether", "declined to confirm": nobody says it. Who does not deny, rule out or doubt says nothing either. */
    boolean silent(int verb) {
        boolean refused = token(verb).relation() == Relation.OPEN_COMPLEMENT
                && token(verb).head() >= 0
                && rules.is(Kind.SILENT, sentence, token(verb).head());
        return refused || (ModalityReader.denied(sentence, verb) && !rulesOut(verb));
    }

    private boolean rulesOut(int verb) {
        return rules.find(Kind.VERB, sentence, verb)
                .filter(rule -> rule.takes() == Takes.BOTH)
                .isPresent();
    }

    /** A parser's slip: ", the channel X reported" as a relative clause of the channel. */
    boolean apposed(int verb) {
        int noun = onApposition(verb);
        if (noun < 0 || !rules.is(Kind.OUTLET, sentence, noun)) {
            return false;
        }
        int subject = new Clause(sentence, verb).child(Relation.SUBJECT);
        return subject == verb - 1 && subject == noun + 1 && bare(verb);
    }

    /** A parser's slip: ", the ministry announced on Monday." as a participle of the ministry. */
    boolean reduced(int verb) {
        int noun = onApposition(verb);
        return noun == verb - 1
                && rules.is(Kind.VERB, sentence, verb)
                && (rules.is(Kind.PERSON, sentence, noun) || rules.is(Kind.OUTLET, sentence, noun))
                && token(verb).tag() == Tag.VERB_PARTICIPLE
                && !new Clause(sentence, verb).has(Relation.AGENT, Relation.PASSIVE_AUXILIARY, Relation.OBJECT);
    }

    /** The apposed noun that a relative clause hangs on, or -1. */
    private int onApposition(int verb) {
        int noun = token(verb).head();
        boolean relative = token(verb).relation() == Relation.RELATIVE_CLAUSE && noun >= 0;
        return relative && token(noun).relation() == Relation.APPOSITION ? noun : -1;
    }

    /** A parser's slip: "denies ever having met" with "denies" for an auxiliary. */
    boolean helping(int word) {
        return token(word).relation() == Relation.AUXILIARY
                && token(word).tag().isVerb()
                && rules.is(Kind.VERB, sentence, word);
    }

    /** A report set into its own content: "S, X said", "as X reported". */
    boolean inserted(int verb, int clause) {
        Token token = token(verb);
        boolean place = Set.of(
                        Relation.CONJUNCT,
                        Relation.PARENTHETICAL,
                        Relation.ADVERBIAL_CLAUSE,
                        Relation.OTHER,
                        Relation.COMPLEMENT)
                .contains(token.relation());
        return place
                && bare(verb)
                && sentence.dependents(verb, Relation.MARKER).stream()
                        .allMatch(i -> INSERTING.contains(token(i).lemma()))
                && apart(verb, clause);
    }

    /** A comma parts the report from the clause, and no "and" joins them. */
    private boolean apart(int verb, int clause) {
        boolean comma = false;
        for (int i = Math.min(verb, clause); i < Math.max(verb, clause); i++) {
            boolean joins = token(i).relation() == Relation.COORDINATOR && token(i).head() == clause;
            if (joins && i > new Clause(sentence, verb).child(Relation.SUBJECT) - 2 && i < verb) {
                return false;
            }
            comma |= token(i).text().equals(",");
        }
        return comma;
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }
}
