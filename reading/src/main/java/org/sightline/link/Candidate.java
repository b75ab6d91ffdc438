// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;
import org.sightline.match.Match;

/** One entry that a thing may be, with the evidence gathered so far. */
record Candidate(Match match, Profile profile, NameAgreement name, List<Evidence> evidence) {
    /** evidence against that weighs less only lowers the score */
    private static final double SERIOUS = -0.25;

    /** an organisation or ship of a commoner name is nobody in particular: not worth a reviewer's time */
    private static final double COMMON = 0.28;

    /** what a piece of evidence must add to make up for a name that agrees only in part */
    private static final double TELLING = 0.15;

    private static final int WORDS_OF_A_FULL_NAME = 3;

    Candidate {
        evidence = List.copyOf(evidence);
    }

    Candidate with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Candidate(match, profile, name, all);
    }

    /** With the evidence of a feature at half its strength: something else that is said of the thing gainsays it. */
    Candidate doubting(Feature feature) {
        List<Evidence> weighed = evidence.stream()
                .map(each -> each.feature() == feature
                        ? new Evidence(feature, each.strength() / 2, each.because() + ", but see below")
                        : each)
                .toList();
        return new Candidate(match, profile, name, weighed);
    }

    /** The sum of the evidence, by which rivals are compared. */
    double sum() {
        return evidence.stream().mapToDouble(Evidence::value).sum();
    }

    /** The sum of the evidence, kept between 0 and 1. */
    double score() {
        return Math.max(0, Math.min(1, sum()));
    }

    /** Whether two are tied to one country or programme. */
    boolean shares(Candidate other) {
        return profile.supposed().stream().anyMatch(other.profile.supposed()::contains)
                || profile.programs().stream().anyMatch(other.profile.programs()::contains);
    }

    boolean has(Feature feature) {
        return evidence.stream().anyMatch(each -> each.feature() == feature);
    }

    /** Whether anything but the name speaks for it. */
    boolean isCorroborated() {
        return evidence.stream().anyMatch(each -> each.feature().side() == Feature.Side.FOR && each.value() > 0);
    }

    /** Whether something that weighs speaks against it. */
    boolean isContradicted() {
        return evidence.stream()
                .filter(each -> each.feature().side() == Feature.Side.AGAINST)
                .anyMatch(each -> each.value() <= SERIOUS);
    }

    /** What the candidate is by itself, before rivals are looked at; null when it is not worth a line. */
    @Nullable Decision decision() {
        double score = score();
        if (has(Feature.SAME_NUMBER)) {
            return Decision.ACCEPTED;
        }
        if (has(Feature.GENERIC_NAME) && has(Feature.OTHER_COUNTRY)) {
            return null;
        }
        if (isContradicted()) {
            return score < Feature.ACCEPTED - Feature.CLEAR_LEAD ? Decision.REJECTED : Decision.AMBIGUOUS;
        }
        if ((isCommonThing() || has(Feature.GENERIC_NAME)) && !isNamedAsOne()) {
            return null;
        }
        if (score >= Feature.ACCEPTED && isCorroborated() && mayBeAccepted()) {
            return Decision.ACCEPTED;
        }
        if ((!name.isFull() || has(Feature.OTHER_COUNTRY)) && !isWellCorroborated()) {
            return null;
        }
        return score >= Feature.WORTH_REVIEW ? Decision.AMBIGUOUS : null;
    }

    /** Whether something is said of the thing itself, not only of the story, that the list says too. */
    boolean isWellCorroborated() {
        return evidence.stream()
                .anyMatch(each -> each.feature().side() == Feature.Side.FOR
                        && each.value() >= TELLING
                        && each.feature() != Feature.STORY_COUNTRY
                        && each.feature() != Feature.COMPANION
                        && each.feature() != Feature.OFFICE);
    }

    /**
     * A single word of a longer name is accepted only when the list or the story ties it to the party; a person of a calling that the
     * list does not know only when the story tells something else of him than his country; a stranger, or somebody whose name only
     * resembles the list's, only when it tells anything.
     */
    private boolean mayBeAccepted() {
        if (has(Feature.ONE_WORD_OF_NAME)) {
            return has(Feature.ASSOCIATE) || has(Feature.LISTED);
        }
        if (has(Feature.UNLISTED_CALLING) || has(Feature.OTHER_CALLING)) {
            return has(Feature.ROLE) || has(Feature.AGE) || has(Feature.ASSOCIATE) || has(Feature.LISTED);
        }
        return (name.isFull() && !has(Feature.STRANGER)) || isWellCorroborated();
    }

    /**
     * Where the story puts the party: true in a country that the list gives as its home, false only elsewhere, null where list or story
     * give none.
     */
    @Nullable Boolean atHome() {
        if (has(Feature.COUNTRY) || has(Feature.OWN_STATE)) {
            return true;
        }
        for (Evidence each : evidence) {
            if (each.feature() == Feature.STORY_COUNTRY && each.strength() == 1) {
                return true;
            }
        }
        return profile.stated().isEmpty() ? null : Boolean.FALSE;
    }

    private boolean isCommonThing() {
        return !match.entry().entity().schema().equals("Person") && match.rarity() < COMMON;
    }

    /** A common name means somebody only with its state, with a listed officer of it, or in full where it is said to be listed. */
    private boolean isNamedAsOne() {
        boolean country = has(Feature.OWN_STATE)
                || evidence.stream().anyMatch(each -> each.feature() == Feature.COUNTRY && each.strength() == 1);
        boolean inFull = name.isFull() && Terms.plain(match.listName()).size() >= WORDS_OF_A_FULL_NAME;
        boolean tied = has(Feature.ASSOCIATE);
        return country || tied || (inFull && has(Feature.LISTED));
    }

    Link link(Decision decision, String why) {
        List<Explanation> details = new ArrayList<>();
        details.add(
                new Explanation(match.score(), "list name \"" + match.listName() + "\"", List.of(match.explanation())));
        evidence.forEach(each -> details.add(each.explanation()));
        String description = decision.name().toLowerCase(Locale.ROOT) + why;
        return new Link(
                match.entry(),
                match.entry().entity().caption(),
                score(),
                decision,
                new Explanation(score(), description, details));
    }
}
