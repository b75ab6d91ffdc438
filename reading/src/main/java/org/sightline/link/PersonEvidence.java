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
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Titles;
import org.sightline.link.Ages.Born;
import org.sightline.link.Callings.Calling;
import org.sightline.link.Context.Sex;

/** What an article says of a person, held against what a list says: role, office, age, calling, origin. */
final class PersonEvidence {
    private static final double TITLE_ALONE = 0.6;
    private static final double BESIDE_AN_OFFICE = 0.3;
    private static final double NEARLY = 0.7;
    /** coreference takes a pronoun for another's now and then: one alone does not reject */
    private static final double ONE_PRONOUN = 0.45;
    /** lists round birth years and hold "circa": a gap below this says nothing, from it on it contradicts */
    private static final int OTHER_GENERATION = 5;

    private static final Set<Titles.Kind> OFFICES = Set.of(
            Titles.Kind.POLITICAL,
            Titles.Kind.DIPLOMATIC,
            Titles.Kind.MILITARY,
            Titles.Kind.RANK,
            Titles.Kind.OFFICIAL,
            Titles.Kind.JUDICIAL,
            Titles.Kind.BUSINESS,
            Titles.Kind.CRIME);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’-]+");

    private final LinkRules rules;

    PersonEvidence(LinkRules rules) {
        this.rules = rules;
    }

    List<Evidence> of(Story story, Subject subject, Profile profile) {
        List<String> own = subject.context().own();
        List<Evidence> found = new ArrayList<>();
        role(own, profile).ifPresent(found::add);
        Optional<String> office = office(own);
        office.ifPresent(title -> found.add(Evidence.of(Feature.OFFICE, title)));
        age(story, subject.context(), profile).ifPresent(found::add);
        List<String> told = new ArrayList<>(own);
        told.addAll(subject.context().deeds());
        calling(subject.context(), profile, office.isPresent() || !found.isEmpty())
                .ifPresent(found::add);
        origin(told, profile).ifPresent(found::add);
        sex(subject.context().sex(), profile).ifPresent(found::add);
        stranger(subject).ifPresent(found::add);
        return found;
    }

    private Optional<Evidence> role(List<String> own, Profile profile) {
        Evidence best = null;
        for (String words : own) {
            Evidence evidence = role(words, profile);
            if (evidence != null && (best == null || evidence.strength() > best.strength())) {
                best = evidence;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Evidence role(String words, Profile profile) {
        Set<String> said = new TreeSet<>(rules.terms().of(words));
        Set<String> common = new TreeSet<>();
        int titles = 0;
        int topics = 0;
        for (String term : said) {
            if (!profile.roleTerms().contains(term) || isCountry(term)) {
                continue;
            }
            common.add(term);
            boolean title = rules.titles().kind(term).isPresent()
                    || rules.titles().modifier(term).isPresent();
            titles += title ? 1 : 0;
            topics += title ? 0 : 1;
        }
        if (common.isEmpty()) {
            return null;
        }
        double share = (double) common.size()
                / Math.min(said.size(), profile.roleTerms().size());
        double strength =
                topics == 0 ? TITLE_ALONE * share : Math.min(1, 0.5 + 0.5 * share + 0.1 * (topics + titles - 1));
        String because =
                '"' + words + "\" and \"" + shorten(profile.remarks()) + "\" share " + String.join(", ", common);
        return new Evidence(Feature.ROLE, Math.min(1, strength), because);
    }

    private boolean isCountry(String term) {
        return !rules.places()
                .in(Character.toUpperCase(term.charAt(0)) + term.substring(1), true)
                .isEmpty();
    }

    private Optional<String> office(List<String> own) {
        for (String words : own) {
            List<String> tokens = List.of(BETWEEN_WORDS.split(ContextEvidence.head(words)));
            for (int from = 0; from < tokens.size(); from++) {
                int length = rules.titles().titleAt(tokens, from);
                if (length == 0) {
                    continue;
                }
                String title = String.join(" ", tokens.subList(from, from + length));
                boolean office =
                        rules.titles().kind(title).filter(OFFICES::contains).isPresent()
                                || rules.trades().contains(title.toLowerCase(Locale.ROOT));
                if (office && rules.callings().in(words).isEmpty()) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> age(Story story, Context context, Profile profile) {
        if (profile.born().isEmpty()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>(context.own());
        told.addAll(context.deeds());
        for (String words : told) {
            Optional<Born> age = rules.ages().told(words, story.published());
            if (age.isEmpty()) {
                continue;
            }
            int gap = profile.born().stream()
                    .mapToInt(born -> born.yearsTo(age.get()))
                    .min()
                    .orElse(0);
            String because = '"' + age.get().words() + "\", the list has "
                    + String.join(
                            " or ", profile.born().stream().map(Born::words).toList());
            if (gap >= OTHER_GENERATION) {
                return Optional.of(Evidence.of(Feature.OTHER_AGE, because));
            }
            if (gap <= 1) {
                return Optional.of(new Evidence(Feature.AGE, gap == 0 ? 1 : NEARLY, because));
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> calling(Context context, Profile profile, boolean holdsOffice) {
        Calling calling = null;
        for (String words : context.own()) {
            calling = Calling.lessLike(
                    calling, rules.callings().in(ContextEvidence.head(words)).orElse(null));
        }
        for (String deed : context.deeds()) {
            calling = Calling.lessLike(calling, rules.callings().ofDeed(deed).orElse(null));
        }
        if (calling == null) {
            return unlisted(context, profile);
        }
        if (rules.callings().in(profile.remarks()).isPresent()
                || (!profile.roleTerms().isEmpty()
                        && profile.roleTerms().containsAll(rules.terms().of(calling.words())))) {
            return Optional.empty();
        }
        double strength = calling.unlike() * (holdsOffice ? BESIDE_AN_OFFICE : 1);
        return Optional.of(new Evidence(
                Feature.OTHER_CALLING, strength, '"' + calling.words() + "\", the list has " + position(profile)));
    }

    private Optional<Evidence> unlisted(Context context, Profile profile) {
        for (String words : context.descriptions()) {
            Optional<String> agent = rules.callings()
                    .agent(ContextEvidence.head(words))
                    .filter(word -> rules.titles().kind(word).isEmpty())
                    .filter(word ->
                            !profile.roleTerms().containsAll(rules.terms().of(word)));
            if (agent.isPresent()) {
                return Optional.of(Evidence.of(
                        Feature.UNLISTED_CALLING, '"' + agent.get() + "\", the list has " + position(profile)));
            }
        }
        return Optional.empty();
    }

    private static String position(Profile profile) {
        return profile.remarks().isBlank() ? "no such calling" : '"' + shorten(profile.remarks()) + '"';
    }

    private static Optional<Evidence> sex(Sex told, Profile profile) {
        Boolean female = profile.female();
        if (female == null) {
            return Optional.empty();
        }
        int against = female ? told.male() : told.female();
        int same = female ? told.female() : told.male();
        if (against == 0 || same > 0) {
            return Optional.empty();
        }
        String because = "the story's words are a " + (female ? "man" : "woman") + "'s";
        return Optional.of(new Evidence(Feature.OTHER_SEX, against > 1 ? 1 : ONE_PRONOUN, because));
    }

    /** "one Ri Su Yong, without a title", "a Jang Song Chol whose address had come up". */
    private static Optional<Evidence> stranger(Subject subject) {
        for (String name : subject.thing().names()) {
            Pattern pattern = Pattern.compile("\\b(?:[Oo]ne|[Aa]n?|[Aa] certain|[Ss]ome(?:one|body) called) "
                    + Pattern.quote(name)
                    + "(?=[,.;:)]| (?:who|whose|whom|from|of|in|at|with|was|is|had)\\b|$)");
            for (String sentence : subject.context().sentences()) {
                Matcher matcher = pattern.matcher(sentence);
                if (matcher.find()) {
                    return Optional.of(Evidence.of(Feature.STRANGER, '"' + matcher.group() + '"'));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> origin(List<String> own, Profile profile) {
        for (String words : own) {
            for (Pattern pattern : rules.origins()) {
                Matcher matcher = pattern.matcher(words);
                if (!matcher.find()) {
                    continue;
                }
                String place = matcher.group(1).strip();
                Set<String> countries = rules.places().in(place, true);
                boolean otherCountry = !countries.isEmpty()
                        && !profile.supposed().isEmpty()
                        && countries.stream().noneMatch(profile.supposed()::contains);
                boolean otherTown = matcher.group().contains("born")
                        && !profile.birthPlaces().isEmpty()
                        && Terms.plain(place).stream().noneMatch(profile.birthPlaces()::contains);
                if (otherCountry || otherTown) {
                    return Optional.of(Evidence.of(
                            Feature.OTHER_ORIGIN,
                            '"' + matcher.group().strip() + "\", not of " + String.join(" ", profile.birthPlaces())
                                    + " " + profile.supposed()));
                }
            }
        }
        return Optional.empty();
    }

    private static String shorten(String remarks) {
        String line = remarks.strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
