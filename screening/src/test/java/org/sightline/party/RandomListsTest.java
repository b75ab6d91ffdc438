// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.entity.Entity;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** Random lists, dense with namesakes: blocks find what comparing everything finds, and no name joins anything alone. */
final class RandomListsTest {
    private static final String[] LISTS = {"us_ofac_sdn", "un_sc_sanctions", "eu_fsf", "custom"};
    private static final String[] GIVEN = {
        "Ivan", "Anna", "Mohammed", "Chol Min", "Jong Sik", "Oleg", "Zulfiqar", "Dmitri"
    };
    private static final String[] FAMILY = {
        "Orlovsky", "Orlov", "Kim", "Pak", "Al-Tverski", "Zvyozdkin", "Qasimov", "Bin Tahir"
    };
    private static final String[] FIRM = {
        "Northern", "Example", "Trading", "Bank", "Blue", "Lantern", "Zvezdochka", "Group"
    };
    private static final String[] PROGRAMMES = {
        "DPRK2", "DPRK", "PRK", "SDGT", "Al-Qaida", "RUSSIA-EO14024", "RUS", "CUBA", "ODD"
    };
    private static final String[] DATES = {"1968", "1968-05-02", "1968-05-03", "1969", "1968-01-01", "1970-12-31"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void blocksFindWhatAllPairsFind(long seed) {
        Listings listings = lists(new Random(seed), 250, true);
        List<ListEntry> entries = listings.entries();
        Party.Reading reading = new Party.Reading();
        Candidates candidates = new Candidates(entries, reading);
        Set<String> byBlocks = new TreeSet<>();
        Comparison comparison = new Comparison(candidates.worn());
        for (long pair : candidates.pairs()) {
            compare(entries, (int) (pair >>> 32), (int) pair, reading, comparison, byBlocks);
        }
        Set<String> byAllPairs = new TreeSet<>();
        Comparison naive = new Comparison(worn(entries, reading));
        for (int one = 0; one < entries.size(); one++) {
            for (int other = one + 1; other < entries.size(); other++) {
                compare(entries, one, other, reading, naive, byAllPairs);
            }
        }
        assertThat(byAllPairs).as("seed %s", seed).hasSizeGreaterThan(15);
        assertThat(byBlocks).as("seed %s", seed).isEqualTo(byAllPairs);
        assertThat(candidates.passedOver()).isZero();
    }

    /** Every link holds without the name: a number, a reference, or date and programme, seen in the raw properties. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void nothingIsJoinedByANameAlone(long seed) {
        Listings listings = lists(new Random(seed), 400, true);
        Clusters clusters = Clusters.of(listings, Judgements.none());
        int links = 0;
        for (ListEntry entry : listings.entries()) {
            for (Link link : clusters.cluster(entry.id()).links()) {
                links++;
                ListEntry one = listings.entry(link.one()).orElseThrow();
                ListEntry other = listings.entry(link.other()).orElseThrow();
                boolean number = shares(one, other, "passportNumber") || shares(one, other, "taxNumber");
                boolean person = one.entity().schema().equals("Person");
                boolean facts = programmesMayAgree(one, other)
                        && (person
                                ? shareYear(one, other)
                                : shares(one, other, "address") || (twoNames(one) && twoNames(other)));
                assertThat(number || facts).as("seed %s: %s", seed, link).isTrue();
            }
        }
        assertThat(links).as("seed %s", seed).isGreaterThan(10);
    }

    /** One component after the other, as they are asked for, against all of them joined at once. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void eachComponentJoinedAloneIsAsAllJoinedAtOnce(long seed) {
        Random random = new Random(seed);
        Listings listings = lists(random, 400, true);
        List<ListEntry> entries = listings.entries();
        Judgements judgements = judgements(entries, random);
        Party.Reading reading = new Party.Reading();
        FoundPairs found = PairsInForce.found(entries, reading);
        List<Edge> judged = new ArrayList<>();
        for (Judgement said : judgements.standing()) {
            if (said.kind() == Judgement.Kind.JOIN) {
                judged.add(new Edge(listings.place(said.one()), listings.place(said.other()), Basis.JUDGEMENT, 1));
            }
        }
        Joining joining = new Joining(
                new Parties(entries, reading),
                (one, other) ->
                        judgements.of(entries.get(one).id(), entries.get(other).id()));
        joining.join(judged, found.edges());
        Grouping atOnce = new Grouping(entries, joining, found.edges());
        Clusters clusters = Clusters.of(listings, judgements);
        assertThat(clusters.all()).as("seed %s", seed).hasSizeGreaterThan(10).isEqualTo(atOnce.members());
        int leftOut = 0;
        for (ListEntry entry : entries) {
            Grouping.Group group = atOnce.of(entry.id());
            Cluster cluster = clusters.cluster(entry.id());
            List<Grouping.Tie> ties = group == null ? List.of() : group.ties();
            List<Grouping.Tie> not = group == null ? List.of() : group.leftOut();
            assertThat(pairs(cluster.links()))
                    .as("seed %s: %s", seed, entry.id())
                    .isEqualTo(ends(ties));
            assertThat(pairs(cluster.leftOut()))
                    .as("seed %s: %s", seed, entry.id())
                    .isEqualTo(ends(not));
            leftOut += not.size();
        }
        assertThat(leftOut).as("seed %s: some were not followed", seed).isPositive();
    }

    private static List<String> pairs(List<Link> links) {
        return links.stream().map(link -> link.one() + " " + link.other()).toList();
    }

    private static List<String> ends(List<Grouping.Tie> ties) {
        return ties.stream()
                .map(tie -> tie.one() + " " + tie.other())
                .distinct()
                .toList();
    }

    /** A few joins and splits of any two entries. */
    private static Judgements judgements(List<ListEntry> entries, Random random) {
        List<Judgement> said = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            int one = random.nextInt(entries.size() - 1);
            int other = one + 1 + random.nextInt(entries.size() - one - 1);
            said.add(new Judgement(
                    at % 4 == 0 ? Judgement.Kind.SPLIT : Judgement.Kind.JOIN,
                    entries.get(one).id(),
                    entries.get(other).id(),
                    "a tester",
                    "",
                    Instant.EPOCH.plusSeconds(at)));
        }
        return Judgements.of(said);
    }

    /** The same names again and again, and nothing else that two entries share. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void namesakesStayApart(long seed) {
        Random random = new Random(seed);
        Listings listings = lists(random, 300, false);
        assertThat(Clusters.of(listings, Judgements.none()).all())
                .as("seed %s", seed)
                .isEmpty();
    }

    static Listings lists(Random random, int size, boolean facts) {
        List<ListEntry> entries = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            boolean person = random.nextInt(3) > 0;
            String id = one(random, LISTS) + ":x" + at;
            Invented entry = person ? Invented.person(id, personName(random)) : Invented.body(id, firmName(random));
            for (int more = random.nextInt(3); more > 0; more--) {
                entry.with("alias", person ? personName(random) : firmName(random));
            }
            if (facts) {
                facts(entry, person, random);
            }
            if (!facts) {
                // every other fact is somebody's own
                entry.programme(one(random, PROGRAMMES));
                entry.with(person ? "passportNumber" : "taxNumber", "7" + (100_000 + at));
                entry.with("country", person ? "ru" : one(random, "ru", "kp"));
            }
            entries.add(entry.entry());
        }
        // a body may be joined by country, programme and two names, so bodies have one name here
        return Listings.of(
                List.of(),
                facts
                        ? entries
                        : entries.stream().map(RandomListsTest::onePersonsName).toList());
    }

    private static ListEntry onePersonsName(ListEntry entry) {
        Map<String, List<String>> properties = new HashMap<>(entry.entity().properties());
        if (!entry.entity().schema().equals("Person")) {
            properties.remove("alias");
        }
        return new ListEntry(
                entry.id(), new Entity(entry.entity().id(), entry.entity().schema(), properties), entry.sanctions());
    }

    private static void facts(Invented entry, boolean person, Random random) {
        entry.programme(one(random, PROGRAMMES));
        if (person && random.nextInt(4) > 0) {
            entry.with("birthDate", one(random, DATES));
        }
        if (random.nextInt(3) > 0) {
            entry.with("country", one(random, "ru", "kp", "af"));
        }
        if (random.nextInt(3) == 0) {
            entry.with("address", one(random, "Tver", "Hamhung", "Herat") + ", Russia");
        }
        if (random.nextInt(8) == 0) {
            String number = "12345" + (10 + random.nextInt(80));
            if (person) {
                entry.passport(number, one(random, "ru", "by"));
            } else {
                entry.with("taxNumber", number);
            }
        }
        if (random.nextInt(6) == 0) {
            entry.with("gender", one(random, "male", "female"));
        }
    }

    private static String personName(Random random) {
        return one(random, GIVEN) + " " + (random.nextInt(4) == 0 ? one(random, GIVEN) + " " : "")
                + one(random, FAMILY);
    }

    private static String firmName(Random random) {
        return one(random, FIRM) + " " + one(random, FIRM) + " " + one(random, FIRM);
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static void compare(
            List<ListEntry> entries,
            int one,
            int other,
            Party.Reading reading,
            Comparison comparison,
            Set<String> found) {
        comparison
                .compare(reading.read(entries.get(one)), reading.read(entries.get(other)))
                .ifPresent(finding -> found.add(
                        entries.get(one).id() + " " + entries.get(other).id() + " " + finding));
    }

    /** Counted by the keys themselves, not by their hashes. */
    private static Predicate<String> worn(List<ListEntry> entries, Party.Reading reading) {
        Map<String, Integer> bearers = new HashMap<>();
        Set<String> worn = new TreeSet<>();
        for (ListEntry entry : entries) {
            Party party = reading.read(entry);
            Set<String> keys = new TreeSet<>(party.references());
            party.numbers().forEach(number -> keys.add(number.key()));
            for (String key : keys) {
                if (bearers.merge(entry.id().dataset() + " " + key, 1, Integer::sum) > Candidates.MOST_OF_ONE_LIST) {
                    worn.add(key);
                }
            }
        }
        return worn::contains;
    }

    private static boolean shares(ListEntry one, ListEntry other, String property) {
        return one.entity().values(property).stream()
                .anyMatch(value -> other.entity().values(property).contains(value));
    }

    private static boolean shareYear(ListEntry one, ListEntry other) {
        return one.entity().values("birthDate").stream()
                .anyMatch(date -> other.entity().values("birthDate").stream()
                        .anyMatch(theirs -> theirs.startsWith(date.substring(0, 4))));
    }

    private static boolean twoNames(ListEntry entry) {
        return entry.entity().strongNames().size() > 1;
    }

    private static boolean programmesMayAgree(ListEntry one, ListEntry other) {
        return group(one).equals(group(other));
    }

    private static String group(ListEntry entry) {
        String programme = entry.sanctions().get(0).programs().get(0);
        return switch (programme) {
            case "DPRK2", "DPRK", "PRK" -> "dprk";
            case "SDGT", "Al-Qaida" -> "terrorism";
            case "RUSSIA-EO14024", "RUS" -> "russia";
            case "CUBA" -> "cuba";
            default -> "none of " + entry.id();
        };
    }
}
