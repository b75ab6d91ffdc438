// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.annotate.MentionType;
import org.sightline.match.Match;

/** Evidence that persons, organisations and ships have in common: countries, what the story says of lists and of namesakes. */
final class ContextEvidence {
    private static final double BY_PROGRAMME = 0.7;
    /** an organisation of a name of its own may be at home where the list has no address of it */
    private static final double OWN_NAME = 0.45;

    private static final double SEVERAL_COUNTRIES = 0.5;
    private static final double IN_THE_SENTENCE = 0.6;
    /** the story speaks of a country that only the entry's programme or remarks are about */
    private static final double NOT_HOME = 0.5;
    /** "the Ministry of Defence of Syria", "the Central Bank in Iran" */
    private static final String BEHIND = ",? (?:of|in) ((?:the )?(?:\\p{Lu}[\\p{L}.'’-]*(?: (?=\\p{Lu}))?){1,6})";

    /** what follows these words speaks of others: "a general whom the United States blacklisted", "ambassador to Iran" */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:who|whom|whose|that|which|where|when|after|for|over|against|to|in|at|by|with|about|because)\\b.*");

    /** "owns the Cypriot company X": what follows is said of the company */
    private static final Pattern OF_WHAT_IS_THEIRS = Pattern.compile(
            "\\b(?:owns?|owned|heads?|headed|runs?|ran|leads?|led|controls?|controlled|chairs?|chaired|founded|manages?|managed"
                    + "|commands?|commanded|represents?|represented|directs?|directed|oversees?|oversaw)\\b.*");

    private final LinkRules rules;

    ContextEvidence(LinkRules rules) {
        this.rules = rules;
    }

    /**
     * @param named how the names agree
     */
    List<Evidence> of(Subject subject, Set<String> storyCountries, Match match, Profile profile, Named named) {
        List<Evidence> found = new ArrayList<>();
        boolean generic = named.evidence().stream().anyMatch(each -> each.feature() == Feature.GENERIC_NAME);
        (generic ? ownCountry(subject, profile) : country(subject, storyCountries, match, profile))
                .ifPresent(found::add);
        secondName(subject, match).ifPresent(found::add);
        Optional<String> namesake = namesake(subject);
        namesake.ifPresent(words -> found.add(Evidence.of(Feature.NAMESAKE, '"' + words + '"')));
        if (namesake.isEmpty()) {
            rules.listings()
                    .in(subject.context().sentences())
                    .ifPresent(words -> found.add(Evidence.of(Feature.LISTED, '"' + words + '"')));
        }
        return found;
    }

    /** A generic name has the country of its own phrase; what else the story speaks of says nothing. */
    private Optional<Evidence> ownCountry(Subject subject, Profile profile) {
        Set<String> said = new TreeSet<>(firmlySaid(subject));
        for (String sentence : subject.context().sentences()) {
            for (String name : subject.thing().names()) {
                Matcher behind = Pattern.compile(Pattern.quote(name) + BEHIND).matcher(sentence);
                while (behind.find()) {
                    said.addAll(rules.places().in(behind.group(1), false));
                }
            }
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return profile.home().containsAll(said)
                ? Optional.of(Evidence.of(Feature.OWN_STATE, String.join(" ", said)))
                : Optional.of(Evidence.of(Feature.OTHER_COUNTRY, said + ", the list has " + profile.home()));
    }

    private Optional<Evidence> country(Subject subject, Set<String> storyCountries, Match match, Profile profile) {
        Set<String> said = new TreeSet<>();
        subject.context().roles().forEach(role -> said.addAll(rules.places().in(role, true)));
        subject.context()
                .descriptions()
                .forEach(words -> said.addAll(rules.places().in(words, false)));
        if (subject.thing().type() != MentionType.PERSON) {
            subject.thing().names().forEach(name -> said.addAll(rules.places().in(name, false)));
        }
        Optional<String> agreed = common(said, profile.supposed());
        if (agreed.isPresent()) {
            return Optional.of(Evidence.of(Feature.COUNTRY, agreed.get()));
        }
        Set<String> firmly = firmlySaid(subject);
        Set<String> listed = profile.stated().isEmpty() ? profile.supposed() : profile.stated();
        if (!firmly.isEmpty()
                && !listed.isEmpty()
                && common(firmly, profile.supposed()).isEmpty()) {
            double strength = profile.stated().isEmpty() ? BY_PROGRAMME : 1;
            boolean ofItsOwnName = subject.thing().type() != MentionType.PERSON && match.rarity() >= OWN_NAME;
            return Optional.of(new Evidence(
                    Feature.OTHER_COUNTRY,
                    ofItsOwnName ? Math.min(strength, SEVERAL_COUNTRIES) : strength,
                    firmly + ", the list has " + listed));
        }
        if (subject.thing().type() != MentionType.PERSON) {
            Set<String> near = new TreeSet<>();
            subject.context()
                    .sentences()
                    .forEach(words -> near.addAll(rules.places().in(words, false)));
            Optional<String> nearby = common(near, profile.supposed());
            if (nearby.isPresent()) {
                return Optional.of(new Evidence(Feature.COUNTRY, IN_THE_SENTENCE, nearby.get() + " in the sentence"));
            }
        }
        Optional<String> home = common(storyCountries, profile.home());
        if (home.isPresent()) {
            return home.map(code -> Evidence.of(Feature.STORY_COUNTRY, code));
        }
        return common(storyCountries, profile.supposed())
                .map(code -> new Evidence(Feature.STORY_COUNTRY, NOT_HOME, code + ", not " + profile.home()));
    }

    /** Two names of the thing that the list has, word for word, neither of which is part of the other. */
    private Optional<Evidence> secondName(Subject subject, Match match) {
        List<String> shared = subject.thing().names().stream()
                .filter(name -> match.entry().entity().strongNames().stream()
                        .anyMatch(listed -> isSame(name, listed)))
                .toList();
        for (String one : shared) {
            for (String other : shared) {
                List<String> words = significant(one);
                List<String> others = significant(other);
                if (!words.containsAll(others) && !others.containsAll(words)) {
                    return Optional.of(Evidence.of(Feature.SECOND_NAME, '"' + one + "\" and \"" + other + '"'));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSame(String name, String listed) {
        return significant(name).equals(significant(listed));
    }

    private List<String> significant(String name) {
        return Terms.plain(name).stream()
                .filter(word -> !rules.legalForms().contains(word))
                .toList();
    }

    /** Countries that are said of the thing itself beyond doubt: before any relative clause or preposition. */
    private Set<String> firmlySaid(Subject subject) {
        Set<String> found = new TreeSet<>();
        for (String words : subject.context().own()) {
            String head = OF_WHAT_IS_THEIRS.matcher(head(words)).replaceFirst("");
            found.addAll(rules.places().in(head, false));
        }
        if (subject.thing().type() != MentionType.PERSON) {
            subject.thing().names().forEach(name -> found.addAll(rules.places().in(name, false)));
        }
        return found;
    }

    /** A cue in a sentence about the thing, unless the thing's name stands after it: then others are the namesakes. */
    private Optional<String> namesake(Subject subject) {
        for (String sentence : subject.context().sentences()) {
            Optional<String> cue = rules.namesakes().in(sentence);
            if (cue.isEmpty()) {
                continue;
            }
            int end = sentence.indexOf(cue.get()) + cue.get().length();
            String after = sentence.substring(end).toLowerCase(Locale.ROOT);
            if (subject.thing().names().stream().noneMatch(name -> after.contains(name.toLowerCase(Locale.ROOT)))) {
                return cue;
            }
        }
        return Optional.empty();
    }

    /** A description without what it says of others. */
    static String head(String words) {
        return OF_OTHERS.matcher(words).replaceFirst("");
    }

    private static Optional<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).findFirst();
    }
}
