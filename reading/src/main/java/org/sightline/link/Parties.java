// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.watchlist.EntryId;

/**
 * Rival candidates of one thing. Entries of different datasets that may be one party (birth dates and countries allow it) stand
 * together; different parties that are equally good make each other ambiguous.
 */
final class Parties {
    private static final int MOST_LINKS = 8;
    /** how far an entry may trail its own party's best and still be that party by the other's evidence */
    private static final double SHARED = 0.3;

    /** a name that agrees by this much less than another's is no rival to it: the list's own words go before another spelling */
    private static final double LOOSE = 0.25;

    /** evidence below this does not tell two houses of one name apart */
    private static final double SLIGHT = 0.1;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate each) -> -each.sum())
            .thenComparing(each -> each.match().entry().id());

    private Parties() {}

    /** What becomes of the candidates of one thing. */
    static List<Link> decide(List<Candidate> candidates) {
        List<Candidate> alive = new ArrayList<>();
        List<Link> rejected = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
            Decision decision = candidate.decision();
            if (decision == Decision.REJECTED && isWorthRejecting(candidate)) {
                rejected.add(candidate.link(Decision.REJECTED, ": the context contradicts"));
            }
            if (decision != null && decision != Decision.REJECTED) {
                alive.add(candidate);
            }
        }
        List<Link> links = new ArrayList<>(alive(alive));
        links.addAll(rejected);
        return links.stream().limit(MOST_LINKS).toList();
    }

    /** A namesake is told of where the whole name agrees; that a ministry is not another country's goes without saying. */
    private static boolean isWorthRejecting(Candidate candidate) {
        String schema = candidate.match().entry().entity().schema();
        return candidate.name().isFull() && (schema.equals("Person") || schema.equals("Vessel"));
    }

    private static List<Link> alive(List<Candidate> alive) {
        if (alive.isEmpty()) {
            return List.of();
        }
        List<Candidate> standing = alive.stream()
                .filter(each -> alive.stream().noneMatch(rival -> isOutranked(each, rival)))
                .toList();
        return rivals(standing.isEmpty() ? alive : standing);
    }

    /** Whether a rival of the same list leaves a candidate no claim to the name. */
    private static boolean isOutranked(Candidate candidate, Candidate rival) {
        EntryId mine = candidate.match().entry().id();
        EntryId other = rival.match().entry().id();
        if (!mine.dataset().equals(other.dataset()) || mine.equals(other) || candidate.has(Feature.SAME_NUMBER)) {
            return false;
        }
        return isTwinOf(candidate, rival) || isFromElsewhere(candidate, rival);
    }

    /** "… CANADA LTD." beside the house itself, or an office that the list ties to it: the name alone means the house. */
    private static boolean isTwinOf(Candidate candidate, Candidate rival) {
        boolean person = candidate.match().entry().entity().schema().equals("Person");
        if (person || candidate.name().value() > rival.name().value() || candidate.sum() > rival.sum() + SLIGHT) {
            return false;
        }
        if (candidate.name().fit().compareTo(rival.name().fit()) > 0 && candidate.shares(rival)) {
            return true;
        }
        return candidate.name().fit().compareTo(rival.name().fit()) >= 0
                && candidate.profile().namesInRemarks(rival.profile())
                && !rival.profile().namesInRemarks(candidate.profile());
    }

    /** The story is set where the rival is at home, and nowhere that the candidate is; nothing else is said of the candidate either. */
    private static boolean isFromElsewhere(Candidate candidate, Candidate rival) {
        boolean elsewhere = Boolean.FALSE.equals(candidate.atHome()) && Boolean.TRUE.equals(rival.atHome());
        return elsewhere
                && rival.name().isFull()
                && !candidate.isWellCorroborated()
                && candidate.sum() <= rival.sum() + Feature.CLEAR_LEAD;
    }

    private static List<Link> rivals(List<Candidate> alive) {
        double bestName =
                alive.stream().mapToDouble(each -> each.name().value()).max().orElse(1);
        List<List<Candidate>> parties = group(alive.stream()
                .filter(each -> each.name().value() > bestName - LOOSE)
                .toList());
        double best = parties.get(0).get(0).sum();
        List<List<Candidate>> rivals = parties.stream()
                .filter(party -> party.get(0).sum() > best - Feature.CLEAR_LEAD)
                .toList();
        List<Link> links = new ArrayList<>();
        if (rivals.size() > 1) {
            String why = ": " + rivals.size() + " listed parties fit equally well";
            rivals.forEach(party -> party.forEach(each -> links.add(each.link(Decision.AMBIGUOUS, why))));
            return links;
        }
        List<Candidate> party = rivals.get(0);
        if (party.get(0).decision() != Decision.ACCEPTED) {
            party.forEach(each -> links.add(each.link(Decision.AMBIGUOUS, ambiguity(each))));
            return links;
        }
        for (Candidate each : party) {
            boolean shares = each.decision() == Decision.ACCEPTED || each.sum() >= best - SHARED;
            String why = each.decision() == Decision.ACCEPTED
                    ? ": name and context agree"
                    : ": the same party as " + party.get(0).match().entry().id();
            links.add(
                    shares && !each.isContradicted()
                            ? each.link(Decision.ACCEPTED, why)
                            : each.link(Decision.AMBIGUOUS, ambiguity(each)));
        }
        return links;
    }

    private static String ambiguity(Candidate candidate) {
        if (candidate.isContradicted()) {
            return ": the context speaks both ways";
        }
        return candidate.isCorroborated() ? ": the context says too little" : ": nothing but the name speaks for it";
    }

    /** Parties, best first; in each at most one entry of a dataset. Entries that share a year of birth find each other first. */
    private static List<List<Candidate>> group(List<Candidate> bestFirst) {
        List<List<Candidate>> parties = new ArrayList<>();
        for (Candidate candidate : bestFirst) {
            List<Candidate> home = null;
            for (List<Candidate> party : parties) {
                if (!mayJoin(candidate, party)) {
                    continue;
                }
                boolean sure = party.stream().anyMatch(each -> each.profile().sharesBirth(candidate.profile()));
                if (home == null || sure) {
                    home = party;
                }
                if (sure) {
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                parties.add(home);
            }
            home.add(candidate);
        }
        return parties;
    }

    private static boolean mayJoin(Candidate candidate, List<Candidate> party) {
        Set<String> datasets =
                party.stream().map(each -> each.match().entry().id().dataset()).collect(Collectors.toSet());
        return !datasets.contains(candidate.match().entry().id().dataset())
                && party.stream().allMatch(each -> each.profile().mayBe(candidate.profile()));
    }
}
