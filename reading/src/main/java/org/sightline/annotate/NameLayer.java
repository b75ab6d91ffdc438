// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * Mends the names that an engine finds: whole where it cuts them, without the titles, quotation marks and possessives that it
 * leaves on them, and none where a title or an ordinal was taken for one. Names that a scan of the lists knows are kept whole.
 */
final class NameLayer {
    /** Dates, roles, events and equipment are found by the rooms that read them. */
    private static final Set<MentionType> KEPT =
            Set.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE, MentionType.VESSEL);

    private final Titles titles;
    private final OrganisationNames organisations;
    private final Countries countries;
    private final VesselNames vessels;
    private final PersonSpans people;
    private final RepeatedNames repeated;
    /** nouns that head the name of a place: "Vostochny Cosmodrome" */
    private final Set<String> sites;

    NameLayer(
            Titles titles,
            OrganisationNames organisations,
            Countries countries,
            VesselNames vessels,
            Set<String> sites) {
        this.titles = titles;
        this.organisations = organisations;
        this.countries = countries;
        this.vessels = vessels;
        this.people = new PersonSpans(titles, countries);
        this.repeated = new RepeatedNames(titles, organisations, countries);
        this.sites = Set.copyOf(sites);
    }

    /** The names of an article, in text order, without overlap. */
    List<NamedSpan> mend(String text, Parsed parsed, List<NamedSpan> known) {
        List<NamedSpan> ships = vessels.in(text, parsed.sentences());
        List<NamedSpan> found = new ArrayList<>(ships);
        BySentence engines = new BySentence(parsed.sentences(), parsed.names());
        BySentence listed = new BySentence(parsed.sentences(), known);
        for (int i = 0; i < parsed.sentences().size(); i++) {
            Sentence sentence = parsed.sentences().get(i);
            for (NamedSpan name : engines.of(i)) {
                mend(text, sentence, name, found);
            }
            found.addAll(organisations.in(sentence, titles));
            for (NamedSpan name : listed.of(i)) {
                if (sentence.span().contains(name.span()) && wholeTokens(sentence, name.span())) {
                    found.add(name);
                }
            }
        }
        repeated.add(text, parsed, found);
        return withoutOverlap(text, found, known, ships);
    }

    /** "Guard Corps (IRGC" is a name and its acronym. */
    private void mend(String text, Sentence sentence, NamedSpan name, List<NamedSpan> found) {
        List<Integer> tokens = tokens(sentence, name.span());
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (sentence.tokens().get(tokens.get(i)).text().equals("(")) {
                mend(text, sentence, tokens.subList(0, i), name.type(), found);
                mend(text, sentence, tokens.subList(i + 1, tokens.size()), name.type(), found);
                return;
            }
        }
        List<List<Integer>> people =
                name.type() == MentionType.PERSON ? this.people.apart(sentence, tokens) : List.of();
        if (people.size() > 1) {
            people.forEach(one -> mend(text, sentence, one, name.type(), found));
            return;
        }
        mend(text, sentence, tokens, name.type(), found);
    }

    private void mend(String text, Sentence sentence, List<Integer> engines, MentionType given, List<NamedSpan> found) {
        List<Integer> tokens = new ArrayList<>(engines);
        while (!tokens.isEmpty() && idle(sentence.tokens().get(tokens.get(0)))) {
            tokens.remove(0);
        }
        while (!tokens.isEmpty() && idle(sentence.tokens().get(tokens.get(tokens.size() - 1)))) {
            tokens.remove(tokens.size() - 1);
        }
        if (tokens.isEmpty() || !KEPT.contains(given)) {
            return;
        }
        if (given == MentionType.PERSON) {
            people.extend(sentence, tokens);
            int prefix = titles.prefix(words(sentence, tokens));
            tokens = new ArrayList<>(tokens.subList(Math.min(prefix, tokens.size() - 1), tokens.size()));
        }
        List<String> words = words(sentence, tokens);
        if (given != MentionType.PLACE && titles.isTitle(words)) {
            return;
        }
        if (given == MentionType.ORGANIZATION && (partOfTitle(sentence, tokens) || quotedEvent(sentence, tokens))) {
            return;
        }
        Span span = cover(sentence, tokens);
        if (!capitalised(span.of(text))) {
            return;
        }
        MentionType type = given;
        if (type == MentionType.ORGANIZATION && (place(span.of(text)) || sites.contains(lastLemma(sentence, tokens)))) {
            type = MentionType.PLACE;
        }
        if (type == MentionType.ORGANIZATION && isTitled(sentence, tokens)) {
            type = MentionType.PERSON;
        }
        if (sentence.region() == Region.Kind.BYLINE) {
            type = type == MentionType.ORGANIZATION ? MentionType.PERSON : type;
        }
        if (type == MentionType.ORGANIZATION && parted(sentence, tokens, found)) {
            return;
        }
        found.add(new NamedSpan(span, type));
    }

    /** "General Coromoto Ibarreche", "the vice minister, Coromoto Ibarreche,": what bears a title is somebody. */
    private boolean isTitled(Sentence sentence, List<Integer> tokens) {
        boolean name = tokens.size() > 1
                && tokens.size() <= 4
                && tokens.stream()
                        .map(i -> sentence.tokens().get(i))
                        .allMatch(token -> token.tag() == Tag.PROPER_NOUN
                                && !organisations.isHead(token.text())
                                && !RepeatedNames.isAcronym(token.text()));
        int before = tokens.get(0) - 1;
        if (!name || before < 1) {
            return false;
        }
        Token last = sentence.tokens().get(tokens.get(tokens.size() - 1));
        boolean comma = sentence.tokens().get(before).text().equals(",");
        if (!comma) {
            return isPersonal(sentence.tokens().get(before))
                    && Character.isUpperCase(
                            sentence.tokens().get(before).text().codePointAt(0));
        }
        return last.relation() == Relation.APPOSITION
                && last.head() >= 0
                && last.head() < before
                && isPersonal(sentence.tokens().get(last.head()));
    }

    private boolean isPersonal(Token token) {
        return titles.kind(token.text())
                .filter(kind ->
                        kind != Titles.Kind.PROFESSION && kind != Titles.Kind.CRIME && kind != Titles.Kind.BUSINESS)
                .isPresent();
    }

    /** "Aerospace Force of the Guard Corps" is two organisations: each side of "of the" has a head noun of its own. */
    private boolean parted(Sentence sentence, List<Integer> tokens, List<NamedSpan> found) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean ofThe = sentence.tokens().get(tokens.get(i)).text().equals("of")
                    && sentence.tokens().get(tokens.get(i + 1)).text().equals("the");
            if (ofThe
                    && organisations.isHead(
                            sentence.tokens().get(tokens.get(i - 1)).text())
                    && organisations.isHead(
                            sentence.tokens().get(tokens.get(tokens.size() - 1)).text())) {
                found.add(new NamedSpan(cover(sentence, tokens.subList(0, i)), MentionType.ORGANIZATION));
                found.add(
                        new NamedSpan(cover(sentence, tokens.subList(i + 2, tokens.size())), MentionType.ORGANIZATION));
                return true;
            }
        }
        return false;
    }

    private static Span cover(Sentence sentence, List<Integer> tokens) {
        return sentence.tokens()
                .get(tokens.get(0))
                .span()
                .cover(sentence.tokens().get(tokens.get(tokens.size() - 1)).span());
    }

    private static String lastLemma(Sentence sentence, List<Integer> tokens) {
        return sentence.tokens().get(tokens.get(tokens.size() - 1)).lemma();
    }

    /** A country or capital that the engine takes for an organisation. */
    private boolean place(String name) {
        return countries.named(name).isPresent()
                || (countries.seat(name).isPresent() && !name.equalsIgnoreCase("Kremlin"));
    }

    /** "First" in "First Deputy Director", "Defence" in "Defence Minister": words that a title goes on with. */
    private boolean partOfTitle(Sentence sentence, List<Integer> tokens) {
        if (tokens.size() > 2) {
            return false;
        }
        List<String> words = new ArrayList<>();
        int first = tokens.get(0);
        for (int i = first; i < Math.min(first + 8, sentence.tokens().size()); i++) {
            words.add(sentence.tokens().get(i).text());
        }
        return titles.phraseAt(words, 0) > tokens.size() || (tokens.size() == 1 && closesTitle(sentence, first));
    }

    /** "State" in "Secretary of State". */
    private boolean closesTitle(Sentence sentence, int at) {
        if (at < 2 || !sentence.tokens().get(at - 1).text().equals("of")) {
            return false;
        }
        List<String> words = sentence.tokens().subList(at - 2, at + 1).stream()
                .map(Token::text)
                .toList();
        return titles.titleAt(words, 0) == words.size();
    }

    /** "Army 2024", "Expo 2025": the name of an event, not of an organisation. */
    private static boolean quotedEvent(Sentence sentence, List<Integer> tokens) {
        int next = tokens.get(tokens.size() - 1) + 1;
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).text().matches("(19|20)\\d\\d")
                && sentence.tokens().get(next).head() != -1
                && tokens.size() == 1;
    }

    private static boolean idle(Token token) {
        return (token.tag() == Tag.PUNCTUATION && !token.text().equals("."))
                || token.tag() == Tag.DETERMINER
                || token.tag() == Tag.POSSESSIVE_MARK
                || (token.tag() == Tag.PREPOSITION && token.text().equals(token.lemma()));
    }

    /** Longest first; on a tie a known name, then the engine's; whatever overlaps a kept one falls. */
    private static List<NamedSpan> withoutOverlap(
            String text, List<NamedSpan> found, List<NamedSpan> known, List<NamedSpan> ships) {
        Set<NamedSpan> vessels = Set.copyOf(ships);
        Set<NamedSpan> onLists = Set.copyOf(known);
        List<NamedSpan> byLength = new ArrayList<>(found);
        byLength.sort(Comparator.comparingInt(
                        (NamedSpan name) -> name.type() == MentionType.EQUIPMENT || vessels.contains(name) ? 0 : 1)
                .thenComparingInt(name -> -name.span().length())
                .thenComparingInt(
                        name -> onLists.contains(name) && several(name.span().of(text)) ? 0 : 1)
                .thenComparing(NamedSpan::span));
        // what is kept does not overlap, so the last that starts before a name's end is the only one that may reach
        // into it
        TreeMap<Integer, NamedSpan> kept = new TreeMap<>();
        for (NamedSpan name : byLength) {
            Map.Entry<Integer, NamedSpan> before = kept.lowerEntry(name.span().end());
            if (before == null || !before.getValue().span().overlaps(name.span())) {
                kept.put(name.span().start(), name);
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean several(String name) {
        return WordsOf.name(name).words().size() > 1;
    }

    private static boolean capitalised(String name) {
        return name.codePoints()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c) || Character.isDigit(c));
    }

    private static boolean wholeTokens(Sentence sentence, Span span) {
        List<Integer> tokens = tokens(sentence, span);
        return !tokens.isEmpty()
                && sentence.tokens().get(tokens.get(0)).span().start() == span.start()
                && endsAt(sentence.tokens().get(tokens.get(tokens.size() - 1)), span.end());
    }

    /** A number at the end of a sentence may hold its full stop: "a Mavic 3." */
    private static boolean endsAt(Token token, int end) {
        return token.span().end() == end
                || (token.span().end() == end + 1 && token.text().endsWith("."));
    }

    private static List<Integer> tokens(Sentence sentence, Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<String> words(Sentence sentence, List<Integer> tokens) {
        return tokens.stream().map(i -> sentence.tokens().get(i).text()).toList();
    }
}
