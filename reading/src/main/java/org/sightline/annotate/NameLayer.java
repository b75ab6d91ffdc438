// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** what an engine takes a short surname for when it does not know it: "Xi" is no number */
    private static final Set<Tag> NAMELIKE = Set.of(Tag.PROPER_NOUN, Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER, Tag.OTHER);

    private final Titles titles;
    private final OrganisationNames organisations;
    private final Countries countries;
    private final VesselNames vessels;
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
        repeats(text, parsed, found);
        return withoutOverlap(text, found, known, ships);
    }

    /**
     * Once a story has named somebody in full, his surname alone is a name too, also where the engine does not see it; and an
     * acronym that was a name once is one everywhere.
     */
    private static void repeats(String text, Parsed parsed, List<NamedSpan> found) {
        Map<String, MentionType> repeated = new HashMap<>();
        for (NamedSpan name : found) {
            List<String> words = WordsOf.name(name.span().of(text)).words();
            if (name.type() == MentionType.PERSON && words.size() > 1) {
                repeated.put(words.get(0), MentionType.PERSON);
                repeated.put(words.get(words.size() - 1), MentionType.PERSON);
            } else if (name.type() == MentionType.ORGANIZATION
                    && isAcronym(name.span().of(text))) {
                repeated.putIfAbsent(words.get(0), MentionType.ORGANIZATION);
            }
        }
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                MentionType type = repeated.get(WordsOf.name(token.text()).joined());
                boolean written = type == MentionType.ORGANIZATION
                        ? isAcronym(token.text())
                        : NAMELIKE.contains(token.tag())
                                && Character.isUpperCase(token.text().codePointAt(0));
                if (type != null && written) {
                    found.add(new NamedSpan(token.span(), type));
                }
            }
        }
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 3 && name.chars().allMatch(Character::isUpperCase);
    }

    private void mend(String text, Sentence sentence, NamedSpan name, List<NamedSpan> found) {
        List<Integer> tokens = tokens(sentence, name.span());
        while (!tokens.isEmpty() && idle(sentence.tokens().get(tokens.get(0)))) {
            tokens.remove(0);
        }
        while (!tokens.isEmpty() && idle(sentence.tokens().get(tokens.get(tokens.size() - 1)))) {
            tokens.remove(tokens.size() - 1);
        }
        if (tokens.isEmpty() || !KEPT.contains(name.type())) {
            return;
        }
        if (name.type() == MentionType.PERSON) {
            extend(sentence, tokens);
            int prefix = titles.prefix(words(sentence, tokens));
            tokens = new ArrayList<>(tokens.subList(Math.min(prefix, tokens.size() - 1), tokens.size()));
        }
        List<String> words = words(sentence, tokens);
        if (name.type() != MentionType.PLACE && titles.isTitle(words)) {
            return;
        }
        if (name.type() == MentionType.ORGANIZATION
                && (partOfTitle(sentence, tokens) || quotedEvent(sentence, tokens))) {
            return;
        }
        Span span = cover(sentence, tokens);
        if (!capitalised(span.of(text))) {
            return;
        }
        MentionType type = name.type();
        if (type == MentionType.ORGANIZATION && (place(span.of(text)) || sites.contains(lastLemma(sentence, tokens)))) {
            type = MentionType.PLACE;
        }
        if (sentence.region() == Region.Kind.BYLINE) {
            type = type == MentionType.ORGANIZATION ? MentionType.PERSON : type;
        }
        if (type == MentionType.ORGANIZATION && parted(sentence, tokens, found)) {
            return;
        }
        found.add(new NamedSpan(span, type));
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

    /** A name is headed by its last word, so a word that its parts hang on belongs to it: "Kim Jong" and then "Un". */
    private static void extend(Sentence sentence, List<Integer> tokens) {
        int last = tokens.get(tokens.size() - 1);
        while (last + 1 < sentence.tokens().size()) {
            Token token = sentence.tokens().get(last);
            Token next = sentence.tokens().get(last + 1);
            boolean part = next.tag() == Tag.PROPER_NOUN
                    && Character.isUpperCase(next.text().codePointAt(0));
            boolean hyphen =
                    next.text().equals("-") && last + 2 < sentence.tokens().size();
            if (part && token.head() >= last + 1) {
                last++;
                tokens.add(last);
            } else if (hyphen
                    && adjoining(sentence, last, last + 1)
                    && adjoining(sentence, last + 1, last + 2)
                    && sentence.tokens().get(last + 2).tag() == Tag.PROPER_NOUN) {
                tokens.add(last + 1);
                tokens.add(last + 2);
                last += 2;
            } else {
                return;
            }
        }
    }

    private static boolean adjoining(Sentence sentence, int left, int right) {
        return sentence.tokens().get(left).span().end()
                == sentence.tokens().get(right).span().start();
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
        return titles.phraseAt(words, 0) > tokens.size();
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
