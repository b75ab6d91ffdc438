// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.annotate.MentionType;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screener;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;

/**
 * Decides of every person, organisation and ship of a story whether it is a listed party. Safe to share between threads.
 *
 * <p>Each candidate that the {@link Screener} finds gathers evidence by the table {@link Feature}: first what the story says of the
 * thing itself, then what those say who are in the story with it. Then rivals are compared. A person needs two words of a name; a
 * surname alone never links.
 */
public final class Linker {
    /** "JEDDAH, Saudi Arabia, May 19 -": where a reporter sat says nothing of whom the story is about */
    private static final Pattern DATELINE =
            Pattern.compile("(?m)^\\p{Lu}[\\p{Lu} .'’-]+(?:,[^\\n]{0,40}?)?(?:\\([^)\\n]{0,40}\\) ?)? [-–—] ");

    private static final int MOST_CANDIDATES = 40;
    /** low, since agreement falls with commonness: how well the words agree is looked at here */
    private static final double THRESHOLD = 0.4;

    private static final double NUMBERED = 0.3;
    private static final double OWN_WORD = 0.7;
    private static final double UNKNOWN_WORD = 0.5;
    private static final int LONG_WORD = 8;
    private static final double MEMBER = 0.8;
    /** an associate who is spoken of elsewhere in the story */
    private static final double ELSEWHERE = 0.5;

    private final Screener screener;
    private final LinkRules rules = LinkRules.load();
    private final PersonNames personNames = new PersonNames();
    private final PersonEvidence persons = new PersonEvidence(rules);
    private final OrganisationEvidence organisations = new OrganisationEvidence(rules);
    private final VesselEvidence vessels = new VesselEvidence(rules);
    private final Bodies bodies = new Bodies();
    private final ContextEvidence contexts = new ContextEvidence(rules);
    /** of entries that were candidates before; a profile is a function of its entry, so threads may race to fill it */
    private final Map<EntryId, Profile> profiles = new ConcurrentHashMap<>();

    public Linker(Screener screener) {
        this.screener = screener;
    }

    /** The links of each subject, in the order of the story's subjects; best first, rejected ones last. */
    public List<List<Link>> link(Story story) {
        Set<String> countries = rules.places().in(DATELINE.matcher(story.text()).replaceAll(""), false);
        List<List<Candidate>> alone = new ArrayList<>();
        for (Subject subject : story.subjects()) {
            alone.add(candidates(story, subject, countries));
        }
        List<List<Link>> links = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            List<Candidate> together = new ArrayList<>();
            for (Candidate candidate : alone.get(i)) {
                together.add(company(story, i, candidate, alone));
            }
            links.add(Parties.decide(together));
        }
        return List.copyOf(links);
    }

    private List<Candidate> candidates(Story story, Subject subject, Set<String> countries) {
        String schema = schema(subject);
        List<String> names = askable(subject, schema);
        if (names.isEmpty()) {
            return List.of();
        }
        boolean person = schema.equals("Person");
        List<Match> matches =
                screener.agreeing(new Query(schema, names, List.of(), List.of()), THRESHOLD, MOST_CANDIDATES);
        List<Candidate> found = new ArrayList<>();
        for (Match match : matches) {
            Profile profile = profiles.computeIfAbsent(match.entry().id(), id -> profile(match.entry()));
            named(schema, subject, names, match, profile).ifPresent(byName -> {
                NameAgreement agreement = byName.agreement();
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(new Evidence(Feature.NAME, agreement.value(), agreement.words()));
                double rarity = Math.min(1, person ? match.rarity() : rarity(match));
                evidence.add(new Evidence(Feature.RARITY, rarity, describe(rarity)));
                evidence.addAll(byName.evidence());
                evidence.addAll(contexts.of(subject, countries, match, profile, byName));
                if (person) {
                    evidence.addAll(persons.of(story, subject, profile));
                }
                found.add(new Candidate(match, profile, agreement, evidence));
            });
        }
        return found;
    }

    /** Evidence on the name alone; empty when it is too little. */
    private Optional<Named> named(String schema, Subject subject, List<String> names, Match match, Profile profile) {
        if (match.weak()) {
            return Optional.empty();
        }
        return switch (schema) {
            case "Person" -> personNames.of(names, match);
            case "Vessel" -> vessels.of(subject, match, profile);
            default -> organisations.of(subject, match);
        };
    }

    /** The captions of the entries that the list relates to this one. */
    private List<String> related(ListEntry entry) {
        String own = entry.id().toString();
        String dataset = entry.id().dataset() + ":";
        return entry.adjacent().stream()
                .flatMap(beside -> beside.properties().values().stream())
                .flatMap(List::stream)
                .filter(end -> end.startsWith(dataset) && !end.equals(own))
                .distinct()
                .flatMap(end -> screener.entry(EntryId.parse(end)).stream())
                .map(other -> other.entity().caption())
                .toList();
    }

    private Profile profile(ListEntry entry) {
        return Profile.of(entry, related(entry), rules.terms(), rules.places());
    }

    private String schema(Subject subject) {
        MentionType type = subject.thing().type();
        if (type == MentionType.VESSEL) {
            return "Vessel";
        }
        if (vessels.hasNumberBehindName(subject)) {
            return "Vessel";
        }
        return switch (type) {
            case PERSON -> bodies.speaksOf(subject) ? "Organization" : "Person";
            case ORGANIZATION -> "Organization";
            default -> "";
        };
    }

    private static List<String> askable(Subject subject, String schema) {
        if (schema.isEmpty()) {
            return List.of();
        }
        return subject.thing().names().stream()
                .filter(name -> !name.isBlank())
                .filter(name -> !schema.equals("Person") || isFullName(name))
                .toList();
    }

    /** Two words, or a name of a script that writes family and given name together. */
    private static boolean isFullName(String name) {
        List<String> words = Terms.plain(name);
        long full = words.stream().filter(word -> word.length() > 1).count();
        boolean joined = name.codePoints().anyMatch(Character::isIdeographic)
                || name.codePoints().anyMatch(each -> each >= 0xAC00 && each <= 0xD7A3);
        return full >= 2 || (joined && name.codePointCount(0, name.length()) >= 2);
    }

    /** Adds what the other things of the story say for a candidate. */
    private Candidate company(Story story, int index, Candidate candidate, List<List<Candidate>> all) {
        Candidate grown = candidate;
        Optional<Evidence> associate = associate(story, index, candidate, all);
        if (associate.isPresent()) {
            grown = grown.with(associate.get());
            grown = associate.get().strength() == 1 ? grown.doubting(Feature.OTHER_CALLING) : grown;
        }
        for (int i = 0; i < all.size(); i++) {
            if (i == index) {
                continue;
            }
            for (Candidate other : all.get(i)) {
                boolean same = other.match()
                        .entry()
                        .id()
                        .equals(candidate.match().entry().id());
                if (!same && other.decision() == Decision.ACCEPTED && candidate.shares(other)) {
                    return grown.with(Evidence.of(
                            Feature.COMPANION, other.match().entry().entity().caption()));
                }
            }
        }
        return grown;
    }

    private Optional<Evidence> associate(Story story, int index, Candidate candidate, List<List<Candidate>> all) {
        List<String> remarks = rules.terms().of(candidate.profile().remarks());
        List<String> mine = story.subjects().get(index).thing().names();
        for (int i = 0; i < all.size(); i++) {
            if (i == index) {
                continue;
            }
            Subject other = story.subjects().get(i);
            for (String name : other.thing().names()) {
                if (isTelling(name) && holds(remarks, rules.terms().of(name))) {
                    boolean close = isSpokenOfWith(story.subjects().get(index), name);
                    return Optional.of(
                            new Evidence(Feature.ASSOCIATE, close ? 1 : ELSEWHERE, "the list's remarks name " + name));
                }
            }
            for (Candidate their : all.get(i)) {
                Optional<Evidence> evidence = associate(candidate, mine, other, their);
                if (evidence.isPresent()) {
                    return evidence;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> associate(Candidate candidate, List<String> mine, Subject other, Candidate their) {
        String caption = their.match().entry().entity().caption();
        if (their.isContradicted() || their.match().score() < MEMBER) {
            return Optional.empty();
        }
        List<String> remarks = rules.terms().of(their.profile().remarks());
        List<String> names = new ArrayList<>(mine);
        names.addAll(candidate.match().entry().entity().strongNames());
        for (String name : names) {
            if (isTelling(name) && holds(remarks, rules.terms().of(name))) {
                return Optional.of(Evidence.of(Feature.ASSOCIATE, "named in the list's remarks on " + caption));
            }
        }
        if (their.decision() != Decision.ACCEPTED || !candidate.shares(their)) {
            return Optional.empty();
        }
        for (String role : other.context().roles()) {
            for (String name : mine) {
                if (isTelling(name)
                        && holds(rules.terms().of(role), rules.terms().of(name))) {
                    return Optional.of(new Evidence(Feature.ASSOCIATE, MEMBER, '"' + role + "\": " + caption));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name says enough to be looked for in remarks: two terms that are no country and no legal form. */
    private boolean isTelling(String name) {
        Set<String> significant = organisations.significant(name, true);
        return significant.size() >= 2
                || significant.stream()
                        .anyMatch(word ->
                                word.length() >= 7 && rules.titles().kind(word).isEmpty());
    }

    private static boolean isSpokenOfWith(Subject subject, String name) {
        return Stream.concat(subject.context().own().stream(), subject.context().sentences().stream())
                .anyMatch(text -> text.contains(name));
    }

    private static boolean holds(List<String> text, List<String> name) {
        return !name.isEmpty() && Collections.indexOfSubList(text, name) >= 0;
    }

    /**
     * How rare an organisation's or a ship's name is. Words that many have say more with a number ("Bureau 41"), and a single long word
     * that no name has is a firm's own ("Polyarmash"), though ships are called by any word.
     */
    private static double rarity(Match match) {
        List<String> words = Terms.plain(match.listName());
        if (words.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit))) {
            return Math.max(NUMBERED, match.rarity());
        }
        boolean ship = match.entry().entity().schema().equals("Vessel");
        boolean own =
                !ship && words.size() == 1 && words.get(0).length() >= LONG_WORD && match.rarity() >= UNKNOWN_WORD;
        return own ? Math.max(OWN_WORD, match.rarity()) : match.rarity();
    }

    private static String describe(double rarity) {
        return String.format(Locale.ROOT, "%.2f", rarity);
    }
}
