// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.link.NameAgreement.Fit;
import org.sightline.match.Match;

/**
 * How much of an organisation's list name an article gives. Words that many organisations share say little, so a part of a name counts
 * only from three words on, or by one word that few others bear.
 */
final class OrganisationEvidence {
    private static final int ENOUGH_WORDS = 3;
    private static final double LOSS = 0.6;
    private static final double DISTINCTIVE = 0.5;
    private static final int SHORTEST_DISTINCTIVE = 5;

    /** "S.A. de C.V.", a legal form of three words */
    private static final Pattern VARIABLE_CAPITAL =
            Pattern.compile("(?i)\\bS\\. ?A\\.?(?: ?P\\. ?I\\.?)? de C\\. ?V\\.?(?!\\p{L})|\\bSA(?:PI)? de CV\\b");

    /** "L.L.C.", "N.G.T.C." */
    private static final Pattern DOTTED = Pattern.compile("\\b\\p{L}\\.(?:\\p{L}\\.)+");

    private final LinkRules rules;

    OrganisationEvidence(LinkRules rules) {
        this.rules = rules;
    }

    /** Evidence on the name; empty when the names have too little in common to be one party's. */
    Optional<Named> of(Subject subject, Match match) {
        Part best = null;
        Fit fit = Fit.LIKE;
        for (String name : subject.thing().names()) {
            Fit mine = NameAgreement.fit(
                    name,
                    match.entry().entity().caption(),
                    match.entry().entity().strongNames());
            fit = mine.compareTo(fit) < 0 ? mine : fit;
            Set<String> said = significant(name);
            for (String listName : names(match)) {
                Part part = part(said, significant(listName), listName);
                if (part != null && (best == null || part.missing() < best.missing())) {
                    best = part;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        if (best.missing() == 0) {
            return Optional.of(new Named(new NameAgreement(1, fit, best.because()), generic(best)));
        }
        if (best.common().size() >= ENOUGH_WORDS) {
            return Optional.of(part(best, Feature.PART_OF_NAME));
        }
        boolean distinctive = match.rarity() >= DISTINCTIVE
                && best.common().stream().anyMatch(word -> word.length() >= SHORTEST_DISTINCTIVE);
        if (!distinctive) {
            return Optional.empty();
        }
        return Optional.of(part(best, Feature.ONE_WORD_OF_NAME));
    }

    /** A name of words that any state's bodies bear means one of them only together with the state. */
    private List<Evidence> generic(Part best) {
        return rules.genericWords().containsAll(best.common())
                ? List.of(Evidence.of(Feature.GENERIC_NAME, best.because()))
                : List.of();
    }

    private static Named part(Part best, Feature feature) {
        NameAgreement agreement = new NameAgreement(1 - LOSS * best.missing(), Fit.LIKE, best.because());
        return new Named(agreement, List.of(new Evidence(feature, best.missing(), best.because())));
    }

    /** The words that tell one organisation from another: no legal form, no country. */
    Set<String> significant(String name) {
        return significant(name, false);
    }

    /** The words of a name that are no legal form, no country and, where {@code capitals}, no capital of one. */
    Set<String> significant(String name, boolean capitals) {
        Set<String> words = new HashSet<>();
        String joined = DOTTED.matcher(VARIABLE_CAPITAL.matcher(name).replaceAll(" ")).replaceAll(each -> each.group()
                .replace(".", ""));
        for (String term : rules.terms().of(joined)) {
            boolean country = !rules.places()
                    .in(Character.toUpperCase(term.charAt(0)) + term.substring(1), capitals)
                    .isEmpty();
            if (!country && !rules.legalForms().contains(term)) {
                words.add(term);
            }
        }
        return words;
    }

    private record Part(Set<String> common, double missing, String because) {}

    private static @Nullable Part part(Set<String> said, Set<String> listed, String listName) {
        if (said.isEmpty() || listed.isEmpty() || !listed.containsAll(said)) {
            return null;
        }
        double missing = (double) (listed.size() - said.size()) / listed.size();
        return new Part(said, missing, '"' + String.join(" ", said) + "\" of \"" + listName + '"');
    }

    private static List<String> names(Match match) {
        List<String> names = new ArrayList<>(match.entry().entity().strongNames());
        names.add(match.listName());
        return names;
    }
}
