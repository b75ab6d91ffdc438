// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * "They", "the two men", "the pair", "all three": several people at once, whom one mention each stands for; and "the latter". Only
 * where the story has just named exactly that many, or named them side by side: what may mean others stays unresolved.
 */
final class Groups {
    private static final Set<String> PLURALS = Set.of("they", "them", "their", "both", "themselves");
    private static final Set<String> PAIRS = Set.of("pair", "duo", "couple");
    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "both", 2, "three", 3, "trio", 3, "four", 4, "five", 5);
    private static final int SENTENCES_BACK = 3;

    private final StorySoFar story;
    private final Titles titles;
    private final Nominals nominals;
    private final List<Sentence> told = new ArrayList<>();

    Groups(StorySoFar story, Titles titles, Nominals nominals) {
        this.story = story;
        this.titles = titles;
        this.nominals = nominals;
    }

    /** Begins a sentence. */
    void begin(Sentence sentence) {
        told.add(sentence);
    }

    /** Resolves the plural at a token, if there is one and it is clear whom it means. */
    void resolve(int index, Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("latter") && after(sentence, t, "the")) {
            latter(index, sentence, t);
            return;
        }
        int count = count(sentence, t, word);
        if (count > 1) {
            add(index, sentence, t, counted(sentence, t, count));
            return;
        }
        if (PLURALS.contains(word) && !word.equals("both")) {
            add(index, sentence, t, sideBySide(sentence, t));
        }
    }

    private void add(int index, Sentence sentence, int t, Set<Integer> people) {
        for (int person : people) {
            story.add(new Mention(
                    sentence.tokens().get(t).span(),
                    MentionType.PERSON,
                    PLURALS.contains(sentence.tokens().get(t).lemma()) ? Mention.Form.PRONOUN : Mention.Form.NOMINAL,
                    person));
            story.salience().note(person, index, sentence, t);
        }
    }

    /** How many people the word at a token stands for: 2 for "men" in "the two men"; 0 where it is no such word. */
    private int count(Sentence sentence, int t, String word) {
        if (PAIRS.contains(word) && after(sentence, t, "the")) {
            return 2;
        }
        if (word.equals("trio") && after(sentence, t, "the")) {
            return COUNTS.getOrDefault(word, 0);
        }
        Token token = sentence.tokens().get(t);
        Token before = t > 0 ? sentence.tokens().get(t - 1) : null;
        Integer counted = before == null ? null : COUNTS.get(before.text().toLowerCase(Locale.ROOT));
        boolean people = token.tag() == Tag.NOUN && isPlural(token) && speaksOfPeople(token.lemma());
        if (counted != null && people) {
            boolean definite =
                    before != null && (before.text().equalsIgnoreCase("both") || after(sentence, t - 1, "the"));
            return definite ? counted : 0;
        }
        Integer own = COUNTS.get(word);
        boolean alone = own != null
                && (after(sentence, t, "the") || after(sentence, t, "all") || word.equals("both"))
                && token.head() >= 0
                && (token.relation() == Relation.SUBJECT || token.relation() == Relation.PASSIVE_SUBJECT);
        return own != null && alone ? own : 0;
    }

    private static boolean isSame(Sentence one, Sentence other) {
        return one.span().equals(other.span());
    }

    private static boolean isPlural(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return !text.equals(token.lemma()) && (text.endsWith("s") || text.endsWith("men") || text.equals("people"));
    }

    private boolean speaksOfPeople(String lemma) {
        return titles.kind(lemma).isPresent()
                || nominals.of(lemma)
                        .filter(noun -> noun.type() == MentionType.PERSON)
                        .isPresent();
    }

    private static boolean after(Sentence sentence, int t, String word) {
        return t > 0 && sentence.tokens().get(t - 1).text().equalsIgnoreCase(word);
    }

    /** The people of the nearest sentences, if there are exactly so many. */
    private Set<Integer> counted(Sentence sentence, int t, int count) {
        Set<Integer> people = new TreeSet<>();
        for (int back = 0; back <= SENTENCES_BACK && back < told.size(); back++) {
            people.addAll(peopleBefore(told.get(told.size() - 1 - back), sentence, t));
            if (people.size() >= count) {
                break;
            }
        }
        return people.size() == count ? people : Set.of();
    }

    /** The people of this or the last sentence who stand side by side in it, where no other plural could be meant. */
    private Set<Integer> sideBySide(Sentence sentence, int t) {
        for (int back = 0; back <= 1 && back < told.size(); back++) {
            Sentence searched = told.get(told.size() - 1 - back);
            Set<Integer> people = peopleBefore(searched, sentence, t);
            if (otherPlural(
                    searched, isSame(searched, sentence) ? t : searched.tokens().size())) {
                return Set.of();
            }
            if (people.size() > 1) {
                return people.size() == 2 || joined(searched, people) ? people : Set.of();
            }
        }
        return Set.of();
    }

    /** Whether a subject or an object before a token is a plural noun or a body that "they" may mean as well. */
    private boolean otherPlural(Sentence sentence, int before) {
        for (int i = 0; i < before; i++) {
            Token token = sentence.tokens().get(i);
            boolean argument = token.relation() == Relation.SUBJECT
                    || token.relation() == Relation.PASSIVE_SUBJECT
                    || token.relation() == Relation.OBJECT
                    || token.relation() == Relation.CONJUNCT;
            if (argument && token.tag() == Tag.NOUN && isPlural(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one coordination holds all of them. */
    private boolean joined(Sentence sentence, Set<Integer> people) {
        Set<Integer> together = new TreeSet<>();
        for (Mention mention : story.mentionsIn(sentence.span())) {
            int head = sentence.headOf(mention.span());
            boolean conjunct = sentence.tokens().get(head).relation() == Relation.CONJUNCT
                    || !sentence.dependents(head, Relation.CONJUNCT).isEmpty();
            if (conjunct && people.contains(mention.thing())) {
                together.add(mention.thing());
            }
        }
        return together.containsAll(people);
    }

    private Set<Integer> peopleBefore(Sentence searched, Sentence current, int t) {
        Set<Integer> people = new TreeSet<>();
        int end = isSame(searched, current) ? current.tokens().get(t).span().start() : Integer.MAX_VALUE;
        for (Mention mention : story.mentionsIn(searched.span())) {
            if (mention.type() == MentionType.PERSON && mention.span().end() <= end) {
                people.add(mention.thing());
            }
        }
        return people;
    }

    /** The last of the two or more whom the last sentence names. */
    private void latter(int index, Sentence sentence, int t) {
        for (int back = 0; back <= 1 && back < told.size(); back++) {
            Sentence searched = told.get(told.size() - 1 - back);
            Set<Integer> people = peopleBefore(searched, sentence, t);
            if (people.size() < 2) {
                continue;
            }
            int last = -1;
            for (Mention mention : story.mentionsIn(searched.span())) {
                boolean before = !isSame(searched, sentence)
                        || mention.span().end()
                                <= sentence.tokens().get(t).span().start();
                last = before && mention.type() == MentionType.PERSON && mention.form() == Mention.Form.NAME
                        ? mention.thing()
                        : last;
            }
            if (last >= 0) {
                add(index, sentence, t, Set.of(last));
            }
            return;
        }
    }
}
