// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;
import java.util.Set;
import org.sightline.annotate.NameClusters.Cluster;
import org.sightline.article.Region;

/**
 * Who is whom: names to things, then, in one walk through the story, surnames, pronouns and descriptions ("the general") to the
 * thing that is most salient there and agrees. What stays unclear stays unresolved: it becomes no mention.
 */
final class Coreference {
    private static final Set<String> BRACKETS = Set.of(" (", " (\"", " (“", " (the ", " ('", " (‘");
    private static final Set<String> OF = Set.of(" of the ", " of ");

    private final Titles titles;
    private final Nominals nominals;
    private final Countries countries;
    private final GivenNames given = GivenNames.load();
    /** verbs whose subject speaks */
    private final Set<String> speech;

    Coreference(Titles titles, Nominals nominals, Countries countries, Set<String> speech) {
        this.titles = titles;
        this.countries = countries;
        this.nominals = nominals;
        this.speech = Set.copyOf(speech);
    }

    /** Mentions and things of an article whose names are known. */
    Annotation resolve(String text, Parsed parsed, List<NamedSpan> names) {
        return new Walk(text, parsed, names).walk();
    }

    /** One article's walk; holds what is known so far. */
    private final class Walk {
        private final String text;
        private final Parsed parsed;
        private final List<NamedSpan> names;
        private final StorySoFar story = new StorySoFar(given);
        private final FirstPerson firstPerson;
        private final Pronouns pronouns = new Pronouns(story, speech);
        private final Descriptions descriptions = new Descriptions(story, titles, nominals, countries);
        private final Introductions introductions = new Introductions(titles, nominals, countries);
        private final Groups groups = new Groups(story, titles, nominals);

        Walk(String text, Parsed parsed, List<NamedSpan> names) {
            this.text = text;
            this.parsed = parsed;
            this.names = names;
            this.firstPerson = new FirstPerson(text, story, speech);
        }

        Annotation walk() {
            gatherFullNames();
            int next = 0;
            int distance = 0;
            for (int i = 0; i < parsed.sentences().size(); i++) {
                Sentence sentence = parsed.sentences().get(i);
                distance += i > 0 && newParagraph(parsed.sentences().get(i - 1), sentence) ? 2 : 1;
                int from = next;
                while (next < names.size()
                        && names.get(next).span().start() < sentence.span().end()) {
                    next++;
                }
                sentence(distance, sentence, names.subList(from, next));
            }
            return new Annotation(
                    parsed.sentences(),
                    story.mentions(),
                    story.clusters().all().stream().map(Cluster::thing).toList(),
                    parsed.limits());
        }

        private boolean newParagraph(Sentence before, Sentence sentence) {
            return text.substring(before.span().end(), sentence.span().start()).contains("\n");
        }

        /** Full names first, so that a headline's surname finds the full name that the story gives later. */
        private void gatherFullNames() {
            for (NamedSpan name : names) {
                if (name.type() == MentionType.PERSON
                        && WordsOf.name(name.span().of(text)).words().size() > 1) {
                    story.clusters().of(name.type(), name.span().of(text));
                }
            }
        }

        private void sentence(int index, Sentence sentence, List<NamedSpan> here) {
            int upcoming = 0;
            groups.begin(sentence);
            firstPerson.begin(sentence);
            for (int t = 0; t < sentence.tokens().size(); t++) {
                Token token = sentence.tokens().get(t);
                while (upcoming < here.size()
                        && here.get(upcoming).span().end() <= token.span().start()) {
                    upcoming++;
                }
                if (upcoming < here.size() && here.get(upcoming).span().overlaps(token.span())) {
                    NamedSpan name = here.get(upcoming);
                    named(index, sentence, name);
                    while (t + 1 < sentence.tokens().size()
                            && sentence.tokens().get(t + 1).span().overlaps(name.span())) {
                        t++;
                    }
                    continue;
                }
                firstPerson.resolve(index, sentence, t);
                pronouns.resolve(index, sentence, t);
                groups.resolve(index, sentence, t);
                descriptions.resolve(index, sentence, t);
            }
            firstPerson.end(sentence);
        }

        private void named(int index, Sentence sentence, NamedSpan name) {
            String words = name.span().of(text);
            int head = sentence.headOf(name.span());
            int thing = bracketed(name) ? last().thing() : thing(index, name, words);
            if (bracketed(name)) {
                story.cluster(thing).alsoCalled(words);
            } else {
                story.cluster(thing).add(words);
            }
            if (WordsOf.name(words).words().size() > 1) {
                story.namedInFull(thing);
            }
            chained(name);
            if (name.type() != MentionType.PLACE) {
                introductions.read(story.cluster(thing), sentence, name.span(), head);
            }
            story.add(new Mention(name.span(), story.cluster(thing).type(), Mention.Form.NAME, thing));
            if (firstPerson.isLabel(name)) {
                firstPerson.speaks(thing);
            } else if (sentence.region() != Region.Kind.BYLINE) {
                story.salience().note(thing, index, sentence, head);
            }
        }

        /** "Mining Development Trading Corporation (KOMID)": what stands in brackets right behind a body's name is its short name. */
        private boolean bracketed(NamedSpan name) {
            if (story.mentions().isEmpty() || name.type() != MentionType.ORGANIZATION) {
                return false;
            }
            Mention before = last();
            boolean adjoins = before.type() == MentionType.ORGANIZATION
                    && before.form() == Mention.Form.NAME
                    && before.span().end() < name.span().start()
                    && BRACKETS.contains(
                            text.substring(before.span().end(), name.span().start()));
            String words = name.span().of(text);
            return adjoins
                    && words.indexOf(' ') < 0
                    && name.span().end() < text.length()
                    && !text.substring(before.span().start(), before.span().end())
                            .equals(words)
                    && (text.charAt(name.span().end()) == ')'
                            || "\"”'’".indexOf(text.charAt(name.span().end())) >= 0);
        }

        private Mention last() {
            return story.mentions().get(story.mentions().size() - 1);
        }

        /** "the Aerospace Force of the Guard Corps": two organisations, and the first is known by the whole phrase too. */
        private void chained(NamedSpan name) {
            if (story.mentions().isEmpty() || name.type() != MentionType.ORGANIZATION) {
                return;
            }
            Mention before = last();
            boolean adjoins = before.type() == MentionType.ORGANIZATION
                    && before.form() == Mention.Form.NAME
                    && before.span().end() < name.span().start()
                    && OF.contains(
                            text.substring(before.span().end(), name.span().start()));
            if (adjoins) {
                story.cluster(before.thing())
                        .alsoCalled(before.span().cover(name.span()).of(text));
            }
        }

        private int thing(int index, NamedSpan name, String words) {
            WordsOf part = WordsOf.name(words);
            boolean whole = name.type() == MentionType.PERSON && part.words().size() > 1;
            List<Integer> bearers = name.type() == MentionType.PLACE || whole
                    ? List.of()
                    : story.clusters().bearing(part);
            boolean surname = name.type() == MentionType.PERSON && part.words().size() == 1;
            if (bearers.isEmpty() && !surname) {
                return story.clusters().of(name.type(), words);
            }
            Integer usual = story.usualBearer().get(part.joined());
            int best = usual != null && story.salience().of(usual, index) > 0 ? usual : bearer(index, bearers);
            if (best < 0) {
                best = story.clusters().of(MentionType.PERSON, words);
            }
            story.usualBearer().put(part.joined(), best);
            return best;
        }

        /** Of those who bear a surname, the most salient; whom the story introduced first counts double. */
        private int bearer(int index, List<Integer> bearers) {
            int best = bearers.isEmpty() ? -1 : bearers.get(0);
            double most = best < 0 ? 0 : 2 * bears(best, index);
            for (int bearer : bearers) {
                if (bears(bearer, index) > most) {
                    most = bears(bearer, index);
                    best = bearer;
                }
            }
            return best;
        }

        /** Whom a story names in full again and again is not the one whom it calls by the surname. */
        private double bears(int thing, int index) {
            return story.salience().of(thing, index) / Math.max(1, story.timesInFull(thing));
        }
    }
}
