// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;

/**
 * Once a story has named somebody in full, his surname alone is a name too, also where the engine does not see it; so is an acronym
 * that was a name once, and a company without the words that only say what sort of company it is ("Golden Tide" for "Golden Tide
 * Shipping Ltd."). Immutable.
 */
final class RepeatedNames {
    /** what an engine takes a short surname for when it does not know it: "Xi" is no number */
    private static final Set<Tag> NAMELIKE = Set.of(Tag.PROPER_NOUN, Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER, Tag.OTHER);

    private static final int SHORTEST_BARE_COMPANY = 5;

    private final Titles titles;
    private final OrganisationNames organisations;
    private final Countries countries;
    private final Set<String> legalForms = new HashSet<>();

    RepeatedNames(Titles titles, OrganisationNames organisations, Countries countries) {
        this.titles = titles;
        this.organisations = organisations;
        this.countries = countries;
        RuleRows.read("legal-forms.tsv", 2).forEach(row -> legalForms.add(row.get(0)));
    }

    /** Adds what repeats the names found so far. */
    void add(String text, Parsed parsed, List<NamedSpan> found) {
        Map<String, MentionType> single = new HashMap<>();
        Set<String> bodies = new HashSet<>();
        Set<List<String>> companies = new HashSet<>();
        for (NamedSpan name : found) {
            String printed = name.span().of(text);
            List<String> words = WordsOf.name(printed).words();
            if (name.type() == MentionType.PERSON && words.size() > 1) {
                single.put(words.get(0), MentionType.PERSON);
                single.put(words.get(words.size() - 1), MentionType.PERSON);
            } else if (name.type() == MentionType.ORGANIZATION && isAcronym(printed)) {
                single.putIfAbsent(words.get(0), MentionType.ORGANIZATION);
            } else if (name.type() == MentionType.ORGANIZATION) {
                bare(printed, companies);
                bodies.addAll(words.size() > 1 ? words : List.of());
            }
        }
        List<NamedSpan> repeated = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            singles(sentence, single, repeated);
        }
        found.removeAll(mistaken(text, repeated, bodies, found));
        found.addAll(repeated);
        for (Sentence sentence : parsed.sentences()) {
            companies(sentence, companies, found);
        }
    }

    /**
     * "The United States blacklisted Ri": what the engine takes for a place or a body here, though elsewhere in the story the word
     * stands alone for somebody.
     */
    private List<NamedSpan> mistaken(String text, List<NamedSpan> repeated, Set<String> bodies, List<NamedSpan> found) {
        Map<Span, NamedSpan> engines = new HashMap<>();
        found.stream().filter(RepeatedNames::isPlaceOrBody).forEach(name -> engines.put(name.span(), name));
        Set<String> persons = new HashSet<>();
        for (NamedSpan name : repeated) {
            if (name.type() == MentionType.PERSON && !engines.containsKey(name.span())) {
                persons.add(word(text, name));
            }
        }
        persons.removeAll(bodies);
        return repeated.stream()
                .filter(name -> persons.contains(word(text, name))
                        && !isPlace(name.span().of(text)))
                .map(name -> engines.get(name.span()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String word(String text, NamedSpan name) {
        return WordsOf.name(name.span().of(text)).joined();
    }

    private static boolean isPlaceOrBody(NamedSpan name) {
        return name.type() == MentionType.PLACE || name.type() == MentionType.ORGANIZATION;
    }

    private static void singles(Sentence sentence, Map<String, MentionType> names, List<NamedSpan> found) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            MentionType type = names.get(WordsOf.name(token.text()).joined());
            boolean written = type == MentionType.ORGANIZATION
                    ? isAcronym(token.text())
                    : NAMELIKE.contains(token.tag())
                            && Character.isUpperCase(token.text().codePointAt(0));
            if (type != null && written) {
                Token first = sentence.tokens().get(PersonSpans.withParticle(sentence, i));
                found.add(new NamedSpan(first.span().cover(token.span()), type));
            }
        }
    }

    private boolean isPlace(String word) {
        return countries.named(word).isPresent() || countries.seat(word).isPresent();
    }

    /** The words of a company's name before those that say what sort it is, if they can stand alone. */
    private void bare(String printed, Set<List<String>> companies) {
        List<String> words = new ArrayList<>(List.of(printed.split("\\s+")));
        int all = words.size();
        while (words.size() > 1 && isSort(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String first = words.get(0);
        boolean alone = words.size() > 1
                || (first.length() >= SHORTEST_BARE_COMPANY
                        && titles.modifier(first).isEmpty()
                        && countries.adjective(first).isEmpty()
                        && countries.named(first).isEmpty()
                        && countries.seat(first).isEmpty());
        if (words.size() < all
                && alone
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))) {
            companies.add(List.copyOf(words));
        }
    }

    private boolean isSort(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".") || lower.endsWith(",") ? lower.substring(0, lower.length() - 1) : lower;
        return legalForms.contains(plain) || organisations.isTrade(plain);
    }

    private static void companies(Sentence sentence, Set<List<String>> companies, List<NamedSpan> found) {
        if (companies.isEmpty()) {
            return;
        }
        for (int from = 0; from < sentence.tokens().size(); from++) {
            int to = from;
            List<String> run = new ArrayList<>();
            while (to < sentence.tokens().size() && sentence.tokens().get(to).tag() == Tag.PROPER_NOUN) {
                run.add(sentence.tokens().get(to).text());
                to++;
            }
            if (companies.contains(run)) {
                Span span = sentence.tokens()
                        .get(from)
                        .span()
                        .cover(sentence.tokens().get(to - 1).span());
                found.removeIf(name -> name.span().equals(span) && name.type() != MentionType.VESSEL);
                found.add(new NamedSpan(span, MentionType.ORGANIZATION));
            }
            from = Math.max(from, to - 1);
        }
    }

    static boolean isAcronym(String name) {
        return name.length() >= 3 && name.chars().allMatch(Character::isUpperCase);
    }
}
