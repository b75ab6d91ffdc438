// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.article.Span;

/**
 * Whom "I" and "you" mean: in a turn of a transcript its speaker and the one who spoke before him, in a quotation the one who says
 * it. The reporter's own "I" means nobody whom a list could hold.
 */
final class FirstPerson {
    private static final Set<String> OWN = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> ADDRESSED = Set.of("you", "your", "yours", "yourself");
    private static final String MARKS = "\"“”„«»";
    /** words of the longest label: "PROFESSOR SAIRA MUMTAZ OF LAHORE:" */
    private static final int LONGEST_LABEL = 6;

    private final String text;
    private final StorySoFar story;
    private final Set<String> speech;
    private final List<Span> pending = new ArrayList<>();
    private boolean turn;
    private boolean open;
    private int speaker = -1;
    private int lastNamed = -1;
    private int namedBefore = -1;
    private int quoted = -1;

    FirstPerson(String text, StorySoFar story, Set<String> speech) {
        this.text = text;
        this.story = story;
        this.speech = speech;
    }

    /** Begins a sentence; a paragraph may begin a turn, and ends every quotation. */
    void begin(Sentence sentence) {
        int start = sentence.span().start();
        if (start > 0 && !startsLine(start)) {
            return;
        }
        turn = isTurn(sentence);
        speaker = -1;
        quoted = -1;
        open = false;
        pending.clear();
    }

    private boolean startsLine(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isTurn(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.tokens().size(), LONGEST_LABEL); i++) {
            Token token = sentence.tokens().get(i);
            if (token.text().equals(":")) {
                return i > 0;
            }
            if (token.tag() != Tag.PUNCTUATION
                    && !Character.isUpperCase(token.text().codePointAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name is the label of a turn: "WEBER: He came back." names who speaks, not whom the words are about. */
    boolean isLabel(NamedSpan name) {
        int start = name.span().start();
        int end = name.span().end();
        return (start == 0 || text.charAt(start - 1) == '\n') && end < text.length() && text.charAt(end) == ':';
    }

    /** Somebody's name was read as a label. */
    void speaks(int thing) {
        if (thing != lastNamed) {
            namedBefore = lastNamed;
            lastNamed = thing;
        }
        speaker = thing;
    }

    /** Resolves the word at a token of a turn, if it is of the first or second person. */
    void resolve(int index, Sentence sentence, int t) {
        if (!turn) {
            return;
        }
        Token token = sentence.tokens().get(t);
        String word = token.text().toLowerCase(Locale.ROOT);
        int addressed = speaker < 0 ? lastNamed : namedBefore;
        int thing = OWN.contains(word) ? speaker : ADDRESSED.contains(word) ? addressed : -1;
        if (thing >= 0 && story.cluster(thing).type() == MentionType.PERSON) {
            story.add(new Mention(token.span(), MentionType.PERSON, Mention.Form.PRONOUN, thing));
            story.salience().note(thing, index, sentence, t);
        }
    }

    /** Ends a sentence, whose quotations are now those of the one who says them. */
    void end(Sentence sentence) {
        if (turn) {
            return;
        }
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            String word = token.text();
            if (isMark(word)) {
                open = !open && !word.equals("”") && !word.equals("''");
            } else if (!open) {
                outside.add(i);
            } else if (OWN.contains(word.toLowerCase(Locale.ROOT))) {
                pending.add(token.span());
            }
        }
        for (int i : outside) {
            int says = speakerAt(sentence, i);
            quoted = says >= 0 ? says : quoted;
        }
        if (quoted >= 0) {
            pending.forEach(span -> story.insert(new Mention(span, MentionType.PERSON, Mention.Form.PRONOUN, quoted)));
            pending.clear();
        }
    }

    private static boolean isMark(String word) {
        return word.equals("``") || word.equals("''") || (word.length() == 1 && MARKS.contains(word));
    }

    /** The person whose words a verb of speech brings, or -1. */
    private int speakerAt(Sentence sentence, int verb) {
        Token token = sentence.tokens().get(verb);
        if (!token.tag().isVerb() || !speech.contains(token.lemma())) {
            return -1;
        }
        for (int doer : new Clause(sentence, verb).doers()) {
            Span span = sentence.tokens().get(doer).span();
            for (Mention mention : story.mentionsIn(sentence.span())) {
                if (mention.type() == MentionType.PERSON
                        && mention.thing() >= 0
                        && mention.span().overlaps(span)) {
                    return mention.thing();
                }
            }
        }
        return -1;
    }
}
