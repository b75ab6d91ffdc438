// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Span;

/**
 * Who stands behind the words of one sentence: from the head of a noun phrase to the mentions it names, with coordinations
 * opened ("Xi, Modi and Lula"), appositions followed ("two officials, Jang and Kim") and examples counted in ("including").
 */
final class Parties {
    private static final Set<MentionType> PARTY_TYPES = Set.of(
            MentionType.PERSON, MentionType.ORGANIZATION, MentionType.VESSEL, MentionType.PLACE, MentionType.EQUIPMENT);
    private static final Set<String> EXAMPLES = Set.of("including", "include", "like", "among");
    /** "a delegation led by X": who leads it is of it */
    private static final Set<String> LEADING = Set.of("lead", "head", "chair", "command");

    /** "those invited include X" */
    private static final Set<String> LISTING = Set.of("include", "comprise");

    /** those who act for a body */
    private static final Set<String> CREWS = Set.of(
            "crew",
            "executive",
            "representative",
            "manager",
            "unit",
            "team",
            "troop",
            "troops",
            "force",
            "engineer",
            "scientist",
            "specialist",
            "soldier",
            "fighter",
            "sailor",
            "serviceman",
            "negotiator",
            "staff",
            "official",
            "rocket",
            "brigade",
            "regiment",
            "division",
            "subsidiary",
            "arm",
            "branch");

    private static final int DEEPEST = 24;

    private final Sentence sentence;
    private final @Nullable Mention[] mentionOf;
    /** "the two men": several people, each by a mention of his own with the same span */
    private final Map<Span, List<Mention>> together = new HashMap<>();

    Parties(Annotation annotation, int sentence) {
        this.sentence = annotation.sentences().get(sentence);
        this.mentionOf = new Mention[this.sentence.tokens().size()];
        for (Mention mention : annotation.mentionsIn(this.sentence.span())) {
            together.computeIfAbsent(mention.span(), span -> new ArrayList<>()).add(mention);
            for (int i = 0; i < mentionOf.length; i++) {
                if (this.sentence.tokens().get(i).span().overlaps(mention.span())) {
                    mentionOf[i] = mention;
                }
            }
        }
    }

    /** The mention that covers a token, of any type. */
    @Nullable Mention at(int token) {
        return mentionOf[token];
    }

    /** The parties that a noun phrase names, by its head; distinct things, in text order of discovery. */
    List<Mention> of(int head) {
        Map<Object, Mention> found = new LinkedHashMap<>();
        collect(head, found, DEEPEST);
        return List.copyOf(found.values());
    }

    /** The parties of several phrases. */
    List<Mention> of(List<Integer> heads) {
        Map<Object, Mention> found = new LinkedHashMap<>();
        heads.forEach(head -> collect(head, found, DEEPEST));
        return List.copyOf(found.values());
    }

    private void collect(int head, Map<Object, Mention> found, int depth) {
        if (depth == 0) {
            return;
        }
        Mention mention = mentionOf[head];
        boolean party = mention != null && mention.thing() >= 0 && PARTY_TYPES.contains(mention.type());
        if (party && mention != null && mention.form() == Mention.Form.NAME) {
            put(found, mention);
            further(head, mention, found, depth);
        } else {
            int before = found.size();
            described(head, found, depth);
            if (found.size() == before && party && mention != null) {
                together.getOrDefault(mention.span(), List.of()).forEach(one -> put(found, one));
            }
            if (found.size() == before) {
                beside(head, found);
            }
        }
        for (int conjunct : sentence.dependents(head, Relation.CONJUNCT)) {
            if (!sentence.tokens().get(conjunct).tag().isVerb()) {
                collect(conjunct, found, depth - 1);
            }
        }
    }

    /** "X, the businessman Y and his company Z": the parser takes the next of a list for an apposition of the one before. */
    private void further(int name, Mention mention, Map<Object, Mention> found, int depth) {
        for (int apposition : sentence.dependents(name, Relation.APPOSITION)) {
            for (int next : sentence.dependents(apposition, Relation.APPOSITION)) {
                Mention other = mentionOf[next];
                if (other != null
                        && other.thing() != mention.thing()
                        && other.form() == Mention.Form.NAME
                        && other.type() == mention.type()
                        && mentionOf[apposition] == null
                        && sentence.dependents(apposition, Relation.PREPOSITION).isEmpty()) {
                    collect(next, found, depth - 1);
                }
            }
        }
    }

    /** "X, the company which London blacklisted": what is said of a description is said of the name that it stands beside. */
    private void beside(int head, Map<Object, Mention> found) {
        Token token = sentence.tokens().get(head);
        Mention name = token.relation() == Relation.APPOSITION && token.head() >= 0 ? mentionOf[token.head()] : null;
        boolean said = !sentence.dependents(head, Relation.RELATIVE_CLAUSE).isEmpty();
        if (said && name != null && name.form() == Mention.Form.NAME && name.thing() >= 0) {
            put(found, name);
        }
    }

    /** Names that a description leads to: its appositions, examples, or the person after "chairman of the board". */
    private void described(int head, Map<Object, Mention> found, int depth) {
        for (int apposition : sentence.dependents(head, Relation.APPOSITION)) {
            collect(apposition, found, depth - 1);
        }
        for (int preposition : sentence.dependents(head, Relation.PREPOSITION)) {
            if (EXAMPLES.contains(sentence.tokens().get(preposition).lemma())) {
                for (int example : sentence.dependents(preposition, Relation.PREPOSITION_OBJECT)) {
                    collect(example, found, depth - 1);
                }
            }
        }
        for (int leading : sentence.dependents(head, Relation.RELATIVE_CLAUSE)) {
            if (LEADING.contains(sentence.tokens().get(leading).lemma())) {
                new Clause(sentence, leading).agents().forEach(leader -> collect(leader, found, depth - 1));
            }
        }
        listed(head, found, depth);
        crew(head, found, depth);
        Mention next = head + 1 < mentionOf.length ? mentionOf[head + 1] : null;
        if (next != null && next.type() == MentionType.VESSEL && next.thing() >= 0) {
            put(found, next);
        }
        for (int part : sentence.dependents(head, Relation.COMPOUND, Relation.ADJECTIVE_MODIFIER)) {
            Mention machine = mentionOf[part];
            if (machine != null && machine.type() == MentionType.EQUIPMENT && machine.thing() >= 0) {
                put(found, machine);
            }
        }
        for (int object : new Clause(sentence, head).objectsOf(head, "of")) {
            Mention mention = mentionOf[object];
            if (mention != null && mention.type() == MentionType.PERSON && adjoins(head, object)) {
                collect(object, found, depth - 1);
            }
            // "the head of the watchdog, Rafael Grossi": the parser hangs the name on the nearer noun
            for (int apposition : sentence.dependents(object, Relation.APPOSITION)) {
                Mention name = mentionOf[apposition];
                if (name != null && name.type() == MentionType.PERSON && name.form() == Mention.Form.NAME) {
                    collect(apposition, found, depth - 1);
                }
            }
        }
    }

    /** "a Strategic Force crew", "executives of the bank", "a rocket of the Navy": the people and things of a body stand for it. */
    private void crew(int head, Map<Object, Mention> found, int depth) {
        Token token = sentence.tokens().get(head);
        if (!CREWS.contains(token.lemma())) {
            return;
        }
        for (int part : sentence.dependents(head, Relation.COMPOUND, Relation.POSSESSOR)) {
            Mention body = mentionOf[part];
            if (body != null && body.type() == MentionType.ORGANIZATION && body.form() == Mention.Form.NAME) {
                put(found, body);
            }
        }
        for (int object : new Clause(sentence, head).objectsOf(head, "of")) {
            Mention body = mentionOf[object];
            if (body != null && body.type() == MentionType.ORGANIZATION) {
                collect(object, found, depth - 1);
            }
        }
    }

    /** "Those who attended include X and Y", "the visitors were X and Y": the verb says who they are. */
    private void listed(int head, Map<Object, Mention> found, int depth) {
        Token token = sentence.tokens().get(head);
        if (token.relation() != Relation.SUBJECT || token.head() < 0 || token.tag() == Tag.PROPER_NOUN) {
            return;
        }
        if (LISTING.contains(sentence.tokens().get(token.head()).lemma())) {
            for (int member : sentence.dependents(token.head(), Relation.OBJECT, Relation.PREDICATE)) {
                collect(member, found, depth - 1);
            }
        }
    }

    /** A title whose "of" swallowed the name after it: "Vice Chairman of the Commission Ri Pyong-chol". */
    private boolean adjoins(int title, int name) {
        for (int i = title + 1; i < name; i++) {
            Token token = sentence.tokens().get(i);
            if (token.tag() != Tag.PROPER_NOUN
                    && token.tag() != Tag.PREPOSITION
                    && token.tag() != Tag.DETERMINER
                    && token.tag() != Tag.ADJECTIVE
                    && token.tag() != Tag.PUNCTUATION) {
                return false;
            }
        }
        return sentence.tokens().get(title).tag() == Tag.PROPER_NOUN || isOfNamedBody(name);
    }

    /** "vice governor of Gansu Province Hu Weiguo": the body or place stands right before the name. */
    private boolean isOfNamedBody(int name) {
        Mention person = mentionOf[name];
        int first = name;
        while (first > 0 && mentionOf[first - 1] != null && mentionOf[first - 1].equals(person)) {
            first--;
        }
        Mention before = first > 0 ? mentionOf[first - 1] : null;
        return before != null
                && before.form() == Mention.Form.NAME
                && (before.type() == MentionType.ORGANIZATION || before.type() == MentionType.PLACE);
    }

    private static void put(Map<Object, Mention> found, Mention mention) {
        found.putIfAbsent(mention.thing(), mention);
    }

    /** Every named person of the sentence, for captions without a verb. */
    List<Mention> people() {
        return named().stream()
                .filter(mention -> mention.type() == MentionType.PERSON)
                .toList();
    }

    /** Every named person, body and ship of the sentence. */
    List<Mention> named() {
        Map<Object, Mention> found = new LinkedHashMap<>();
        for (Mention mention : mentionOf) {
            boolean party = mention != null
                    && (mention.type() == MentionType.PERSON
                            || mention.type() == MentionType.ORGANIZATION
                            || mention.type() == MentionType.VESSEL);
            if (mention != null && party && mention.form() == Mention.Form.NAME && mention.thing() >= 0) {
                put(found, mention);
            }
        }
        return new ArrayList<>(found.values());
    }
}
