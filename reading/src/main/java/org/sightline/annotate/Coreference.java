// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.NameClusters.Cluster;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * Who is whom: names to things, then, in one walk through the story, surnames, pronouns and descriptions ("the general") to the
 * thing that is most salient there and agrees. What stays unclear stays unresolved: it becomes no mention.
 */
final class Coreference {
    private static final Map<String, Nominals.Gender> PERSONAL = Map.of(
            "he", Nominals.Gender.MALE,
            "him", Nominals.Gender.MALE,
            "his", Nominals.Gender.MALE,
            "himself", Nominals.Gender.MALE,
            "she", Nominals.Gender.FEMALE,
            "her", Nominals.Gender.FEMALE,
            "hers", Nominals.Gender.FEMALE,
            "herself", Nominals.Gender.FEMALE);
    private static final Set<String> OF = Set.of(" of the ", " of ");
    /** "it" may be a capital that acts, not one where something merely happens */
    private static final double SUBJECT_OF_LAST_SENTENCE = 2;

    private static final Set<String> NEUTER = Set.of("it", "its");
    /** Descriptions that fit anybody of note, titled or not. */
    private static final Set<String> GENERIC = Set.of("leader", "official", "man", "woman", "politician");

    private final Titles titles;
    private final Nominals nominals;
    /** verbs whose subject speaks */
    private final Set<String> speech;

    Coreference(Titles titles, Nominals nominals, Set<String> speech) {
        this.titles = titles;
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
        private final NameClusters clusters = new NameClusters();
        private final Salience salience = new Salience();
        private final List<Mention> mentions = new ArrayList<>();
        /** whom a surname or a description alone meant last: a story keeps to that, and gives relatives their full names */
        private final Map<String, Integer> usualBearer = new HashMap<>();

        Walk(String text, Parsed parsed, List<NamedSpan> names) {
            this.text = text;
            this.parsed = parsed;
            this.names = names;
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
                    mentions,
                    clusters.all().stream().map(Cluster::thing).toList(),
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
                    clusters.of(name.type(), name.span().of(text));
                }
            }
        }

        private void sentence(int index, Sentence sentence, List<NamedSpan> here) {
            int upcoming = 0;
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
                pronoun(index, sentence, t);
                description(index, sentence, t);
            }
        }

        private void named(int index, Sentence sentence, NamedSpan name) {
            String words = name.span().of(text);
            int head = sentence.headOf(name.span());
            int thing = thing(index, name, words);
            clusters.all().get(thing).add(words);
            chained(name);
            if (name.type() != MentionType.PLACE) {
                describe(clusters.all().get(thing), sentence, name.span(), head);
            }
            mentions.add(new Mention(name.span(), clusters.all().get(thing).type(), Mention.Form.NAME, thing));
            if (sentence.region() != Region.Kind.BYLINE && !isLabel(name)) {
                salience.note(thing, index, sentence, head);
            }
        }

        /** "the Aerospace Force of the Guard Corps": two organisations, and the first is known by the whole phrase too. */
        private void chained(NamedSpan name) {
            if (mentions.isEmpty() || name.type() != MentionType.ORGANIZATION) {
                return;
            }
            Mention before = mentions.get(mentions.size() - 1);
            boolean adjoins = before.type() == MentionType.ORGANIZATION
                    && before.form() == Mention.Form.NAME
                    && before.span().end() < name.span().start()
                    && OF.contains(
                            text.substring(before.span().end(), name.span().start()));
            if (adjoins) {
                clusters.all()
                        .get(before.thing())
                        .alsoCalled(before.span().cover(name.span()).of(text));
            }
        }

        /** "WEBER: He came back." names who speaks, not whom the words are about. */
        private boolean isLabel(NamedSpan name) {
            int start = name.span().start();
            int end = name.span().end();
            return (start == 0 || text.charAt(start - 1) == '\n') && end < text.length() && text.charAt(end) == ':';
        }

        private int thing(int index, NamedSpan name, String words) {
            WordsOf part = WordsOf.name(words);
            boolean whole = name.type() == MentionType.PERSON && part.words().size() > 1;
            List<Integer> bearers = name.type() == MentionType.PLACE || whole ? List.of() : clusters.bearing(part);
            boolean surname = name.type() == MentionType.PERSON && part.words().size() == 1;
            if (bearers.isEmpty() && !surname) {
                return clusters.of(name.type(), words);
            }
            Integer usual = usualBearer.get(part.joined());
            int best = usual != null && salience.of(usual, index) > 0 ? usual : bearer(index, bearers);
            if (best < 0) {
                best = clusters.of(MentionType.PERSON, words);
            }
            usualBearer.put(part.joined(), best);
            return best;
        }

        /** Of those who bear a surname, the most salient; whom the story introduced first counts double. */
        private int bearer(int index, List<Integer> bearers) {
            int best = bearers.isEmpty() ? -1 : bearers.get(0);
            double most = best < 0 ? 0 : 2 * salience.of(best, index);
            for (int bearer : bearers) {
                if (salience.of(bearer, index) > most) {
                    most = salience.of(bearer, index);
                    best = bearer;
                }
            }
            return best;
        }

        /** Titles and sex that the words around a name tell. */
        private void describe(Cluster cluster, Sentence sentence, Span span, int head) {
            List<String> before = new ArrayList<>();
            int first = sentence.tokenAt(span);
            for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
                before.add(0, sentence.tokens().get(i).text());
                if (titles.isTitle(before)) {
                    note(cluster, before.get(before.size() - 1));
                }
            }
            for (int apposition : sentence.dependents(head, Relation.APPOSITION)) {
                note(cluster, sentence.tokens().get(apposition).lemma());
            }
            Token token = sentence.tokens().get(head);
            if (token.relation() == Relation.APPOSITION && token.head() >= 0) {
                note(cluster, sentence.tokens().get(token.head()).lemma());
            }
            if (token.head() >= 0
                    && (token.relation() == Relation.SUBJECT)
                    && sentence.tokens().get(token.head()).lemma().equals("be")) {
                for (int predicate : sentence.dependents(token.head(), Relation.PREDICATE)) {
                    note(cluster, sentence.tokens().get(predicate).lemma());
                }
            }
        }

        private void note(Cluster cluster, String noun) {
            String lower = noun.toLowerCase(Locale.ROOT);
            if (titles.kind(lower).isPresent() || nominals.of(lower).isPresent()) {
                cluster.titles().add(lower);
            }
            nominals.of(lower)
                    .filter(nominal -> nominal.gender() != Nominals.Gender.ANY)
                    .ifPresent(nominal -> cluster.gender(nominal.gender()));
        }

        private void pronoun(int index, Sentence sentence, int t) {
            Token token = sentence.tokens().get(t);
            String word = token.text().toLowerCase(Locale.ROOT);
            Nominals.Gender gender = PERSONAL.get(word);
            int thing = -1;
            if (gender != null) {
                thing = salience.best(
                        index,
                        all(),
                        candidate ->
                                mayBe(clusters.all().get(candidate), gender) && !boundAway(sentence, t, candidate));
            } else if (NEUTER.contains(word) && !expletive(sentence, t)) {
                boolean speaks = speaks(sentence, t);
                thing = salience.best(index, all(), candidate -> mayBeIt(candidate, index, speaks));
            }
            if (thing < 0) {
                return;
            }
            if (gender != null
                    && clusters.all().get(thing).gender() == Nominals.Gender.ANY
                    && clusters.all().get(thing).type() == MentionType.PERSON) {
                clusters.all().get(thing).gender(gender);
            }
            mentions.add(new Mention(token.span(), clusters.all().get(thing).type(), Mention.Form.PRONOUN, thing));
            salience.note(thing, index, sentence, t);
        }

        /** "it is believed", "it seems": stands for nothing. */
        private boolean expletive(Sentence sentence, int t) {
            Token token = sentence.tokens().get(t);
            if (token.relation() == Relation.PASSIVE_SUBJECT || token.relation() == Relation.OTHER) {
                return true;
            }
            return token.head() >= 0
                    && Set.of("be", "seem", "appear")
                            .contains(sentence.tokens().get(token.head()).lemma());
        }

        /** A ship is "she" too. */
        private boolean mayBe(Cluster cluster, Nominals.Gender gender) {
            return cluster.type() == MentionType.PERSON
                    ? agrees(cluster.gender(), gender)
                    : cluster.type() == MentionType.VESSEL && gender == Nominals.Gender.FEMALE;
        }

        /** Ships do not speak, and a place acts only where it stands for a state. */
        private boolean mayBeIt(int candidate, int index, boolean speaks) {
            return switch (clusters.all().get(candidate).type()) {
                case ORGANIZATION -> true;
                case VESSEL -> !speaks;
                case PLACE -> salience.of(candidate, index) >= SUBJECT_OF_LAST_SENTENCE;
                default -> false;
            };
        }

        private boolean speaks(Sentence sentence, int t) {
            Token token = sentence.tokens().get(t);
            return token.relation() == Relation.SUBJECT
                    && token.head() >= 0
                    && speech.contains(sentence.tokens().get(token.head()).lemma());
        }

        private boolean agrees(Nominals.Gender known, Nominals.Gender wanted) {
            return known == Nominals.Gender.ANY || known == wanted;
        }

        /** "Putin met him": the object of a clause is not its subject. */
        private boolean boundAway(Sentence sentence, int t, int candidate) {
            Token token = sentence.tokens().get(t);
            int verb = token.relation() == Relation.PREPOSITION_OBJECT && token.head() >= 0
                    ? sentence.tokens().get(token.head()).head()
                    : token.head();
            boolean object = token.relation() == Relation.OBJECT
                    || token.relation() == Relation.INDIRECT_OBJECT
                    || token.relation() == Relation.PREPOSITION_OBJECT;
            if (!object || verb < 0) {
                return false;
            }
            for (int subject : new Clause(sentence, verb).doers()) {
                for (Mention mention : mentions) {
                    if (mention.thing() == candidate
                            && mention.span()
                                    .overlaps(sentence.tokens().get(subject).span())) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** "the general", "the ship": a definite noun with nothing that would make it somebody new. */
        private void description(int index, Sentence sentence, int t) {
            Token token = sentence.tokens().get(t);
            if (token.tag() != Tag.NOUN || !definite(sentence, t)) {
                return;
            }
            String noun = token.text().toLowerCase(Locale.ROOT);
            Optional<MentionType> type = nominals.of(noun).map(Nominals.Nominal::type);
            boolean title = titles.kind(noun).isPresent();
            if (type.isEmpty() && !title) {
                return;
            }
            MentionType wanted = title ? MentionType.PERSON : type.get();
            int thing = wanted == MentionType.PERSON ? person(index, noun) : body(index, wanted, noun);
            if (thing < 0) {
                return;
            }
            mentions.add(new Mention(token.span(), wanted, Mention.Form.NOMINAL, thing));
            salience.note(thing, index, sentence, t);
        }

        private int person(int index, String noun) {
            Integer usual = usualBearer.get("the " + noun);
            if (usual != null) {
                return usual;
            }
            int found = newPerson(index, noun);
            if (found >= 0) {
                usualBearer.put("the " + noun, found);
            }
            return found;
        }

        private int newPerson(int index, String noun) {
            int titled = mostNamed(index, noun);
            if (titled >= 0 || !GENERIC.contains(noun)) {
                return titled;
            }
            Nominals.Gender gender =
                    nominals.of(noun).map(Nominals.Nominal::gender).orElse(Nominals.Gender.ANY);
            return salience.best(
                    index,
                    all(),
                    candidate -> clusters.all().get(candidate).type() == MentionType.PERSON
                            && (gender == Nominals.Gender.ANY
                                    || agrees(clusters.all().get(candidate).gender(), gender)));
        }

        /** Of those with the title who are present at all, the one whom the story names most. */
        private int mostNamed(int index, String title) {
            int best = -1;
            for (int candidate : all()) {
                boolean qualifies =
                        clusters.all().get(candidate).titles().contains(title) && salience.of(candidate, index) > 0;
                if (qualifies && (best < 0 || times(candidate) > times(best))) {
                    best = candidate;
                }
            }
            return best;
        }

        private long times(int thing) {
            return mentions.stream().filter(mention -> mention.thing() == thing).count();
        }

        /** The body that was described by this very noun ("its parent, the Shipbuilding Corporation"), else one that fits it. */
        private int body(int index, MentionType wanted, String noun) {
            int described = mostNamed(index, noun);
            return described >= 0 ? described : salience.best(index, all(), candidate -> fits(candidate, wanted, noun));
        }

        private boolean fits(int candidate, MentionType wanted, String noun) {
            Cluster cluster = clusters.all().get(candidate);
            if (cluster.type() != wanted) {
                return false;
            }
            return wanted == MentionType.VESSEL
                    || Set.of("company", "firm", "group").contains(noun)
                    || cluster.words().words().contains(noun);
        }

        private boolean definite(Sentence sentence, int t) {
            boolean the = false;
            for (int i : sentence.dependents(t)) {
                Token token = sentence.tokens().get(i);
                if (token.relation() == Relation.DETERMINER) {
                    the = token.lemma().equals("the")
                            || token.lemma().equals("this")
                            || token.lemma().equals("that");
                } else if (token.relation() != Relation.PUNCTUATION
                        && token.tag() != Tag.POSSESSIVE_MARK
                        && !set(sentence, t, i)) {
                    return false;
                }
            }
            Relation relation = sentence.tokens().get(t).relation();
            return the
                    && relation != Relation.APPOSITION
                    && relation != Relation.PREDICATE
                    && relation != Relation.COMPOUND;
        }

        /** ", who was born there, ": tells more, and does not tell which. */
        private boolean set(Sentence sentence, int noun, int clause) {
            return sentence.tokens().get(clause).relation() == Relation.RELATIVE_CLAUSE
                    && noun + 1 < sentence.tokens().size()
                    && sentence.tokens().get(noun + 1).text().equals(",");
        }

        private List<Integer> all() {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < clusters.all().size(); i++) {
                all.add(i);
            }
            return all;
        }
    }
}
