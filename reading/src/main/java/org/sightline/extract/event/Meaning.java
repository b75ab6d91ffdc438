// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/**
 * Whether a noun phrase is of a kind that a frame asks for: one of some words, of a class of {@code classes.tsv}, or of a kind that
 * only its mention or its shape tells ({@code ~person}, {@code ~party}, {@code ~somewhere}, {@code ~thing}, …).
 */
final class Meaning {
    private final Frames frames;

    Meaning(Frames frames) {
        this.frames = frames;
    }

    /** Whether the phrase under {@code head} is of any of the kinds. */
    boolean fits(int head, List<String> words, Sentence sentence, Parties parties) {
        for (String word : words) {
            if (word.startsWith("~") && of(word, head, sentence, parties)) {
                return true;
            }
        }
        return says(head, words, sentence);
    }

    private boolean of(String kind, int head, Sentence sentence, Parties parties) {
        return switch (kind) {
            case "~placename" -> isPlace(parties.at(head));
            case "~somewhere" -> somewhere(head, sentence, parties);
            case "~vessel" -> names(MentionType.VESSEL, head, parties);
            case "~body" -> names(MentionType.ORGANIZATION, head, parties);
            case "~person" -> names(MentionType.PERSON, head, parties);
            case "~personname" ->
                parties.of(head).stream()
                        .anyMatch(
                                mention -> mention.type() == MentionType.PERSON && mention.form() == Mention.Form.NAME);
            case "~party" ->
                names(MentionType.PERSON, head, parties)
                        || names(MentionType.ORGANIZATION, head, parties)
                        || names(MentionType.VESSEL, head, parties)
                        || isPlace(parties.at(head));
            case "~arms", "~launched" -> {
                Mention mention = parties.at(head);
                yield mention != null && mention.type() == MentionType.EQUIPMENT;
            }
            case "~thing" -> thing(head, sentence, parties);
            case "~sanctionlist" -> sanctionList(head, sentence);
            default -> false;
        };
    }

    /** The words of the head itself, of its conjuncts and appositions, or of what it is a number of ("a batch of shells"). */
    private boolean says(int head, List<String> words, Sentence sentence) {
        if (frames.matches(sentence.tokens().get(head).lemma(), words)) {
            return true;
        }
        for (int conjunct : sentence.dependents(head, Relation.CONJUNCT, Relation.APPOSITION)) {
            if (frames.matches(sentence.tokens().get(conjunct).lemma(), words)) {
                return true;
            }
        }
        for (int part : new Clause(sentence, head).objectsOf(head, "of")) {
            if (frames.matches(sentence.tokens().get(part).lemma(), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(MentionType type, int head, Parties parties) {
        return parties.of(head).stream().anyMatch(mention -> mention.type() == type);
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null && mention.type() == MentionType.PLACE && mention.form() == Mention.Form.NAME;
    }

    /** A named place, also one that nobody marked as such, a building, a gathering. */
    private boolean somewhere(int head, Sentence sentence, Parties parties) {
        Mention mention = parties.at(head);
        Token token = sentence.tokens().get(head);
        if (isPlace(mention) || (token.tag() == Tag.PROPER_NOUN && mention == null)) {
            return true;
        }
        String lemma = token.lemma();
        return frames.isA(lemma, "site")
                || frames.isA(lemma, "venue")
                || frames.isA(lemma, "gathering")
                || frames.isA(lemma, "place");
    }

    /** A common noun for something that can be carried: nobody's name, and not on the list of what only sounds so. */
    private boolean thing(int head, Sentence sentence, Parties parties) {
        Token token = sentence.tokens().get(head);
        Mention mention = parties.at(head);
        boolean somebody = mention != null
                && (mention.type() == MentionType.PERSON
                        || mention.type() == MentionType.ORGANIZATION
                        || mention.type() == MentionType.PLACE);
        return token.tag() == Tag.NOUN && !somebody && !frames.isA(token.lemma(), "abstract");
    }

    /** "blacklist", "the EU's sanctions list", "the Entity List": not any list. */
    private boolean sanctionList(int head, Sentence sentence) {
        String lemma = sentence.tokens().get(head).lemma();
        if (!frames.isA(lemma, "list")) {
            return false;
        }
        return (!lemma.equals("list") && !lemma.equals("register") && !lemma.equals("roster"))
                || sentence.dependents(head).stream()
                        .anyMatch(i -> frames.isA(sentence.tokens().get(i).lemma(), "listing"));
    }
}
