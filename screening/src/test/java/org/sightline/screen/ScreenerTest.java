// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.entity.Entity;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

class ScreenerTest {
    private static final Listings LISTINGS = Listings.of(
            List.of(),
            List.of(
                    entry(
                            "1",
                            "Person",
                            Map.of("name", List.of("ORLOVSKY, Timur Petrovich"), "birthDate", List.of("1961-04-02"))),
                    entry("2", "Person", Map.of("name", List.of("KIM, Jong Sik"), "country", List.of("kp"))),
                    entry(
                            "3",
                            "Organization",
                            Map.of(
                                    "name",
                                    List.of("MUNITIONS INDUSTRY DEPARTMENT"),
                                    "alias",
                                    List.of("MILITARY SUPPLIES INDUSTRY DEPARTMENT"))),
                    entry("4", "Person", Map.of("name", List.of("QASSEM, Tariq"), "weakAlias", List.of("Zarqoun"))),
                    entry("5", "Vessel", Map.of("name", List.of("ORLOVSKY"))),
                    entry("6", "Company", Map.of("name", List.of("ORLOVSKY TRADING LLC"))),
                    entry("7", "Person", Map.of("name", List.of("KIM, Jong Sik")))));

    private final Screener screener = new Screener(LISTINGS);

    static ListEntry entry(String id, String schema, Map<String, List<String>> properties) {
        EntryId entry = new EntryId("test", id);
        return new ListEntry(entry, new Entity(entry.toString(), schema, properties), List.of());
    }

    private List<String> found(Query query) {
        return screener.screen(query, 0.7, 5).stream()
                .map(match -> match.entry().id().entry())
                .toList();
    }

    @Test
    void bestFirstAndEqualOnesById() {
        assertThat(found(Query.name("Person", "Kim Jong-sik"))).containsExactly("2", "7");
        assertThat(screener.screen("Kim Jong-sik", 0.7, 1)).hasSize(1);
    }

    @Test
    void theSchemaLimitsWhatIsMeant() {
        assertThat(found(Query.name("Person", "Timur Orlovsky"))).containsExactly("1");
        assertThat(found(Query.name("Vessel", "Orlovsky"))).containsExactly("5");
        assertThat(found(Query.name("Organization", "Orlovsky Trading"))).containsExactly("6");
        assertThat(found(Query.name(null, "Orlovsky"))).contains("1", "5");
    }

    @Test
    void anotherYearOfBirthOrCountryLowersAndIsSaid() {
        double alone = screener.screen(Query.name("Person", "Timur Orlovsky"), 0.1, 1)
                .get(0)
                .score();
        Match other = screener.screen(
                        new Query("Person", List.of("Timur Orlovsky"), List.of("1984"), List.of()), 0.1, 1)
                .get(0);
        assertThat(other.score()).isLessThan(alone);
        assertThat(other.explanation().details())
                .extracting(Explanation::description)
                .anyMatch(line -> line.contains("another year of birth: [1984]"));
        Match same = screener.screen(new Query("Person", List.of("Timur Orlovsky"), List.of("1961"), List.of()), 0.1, 1)
                .get(0);
        assertThat(same.score()).isEqualTo(alone);
    }

    @Test
    void aWeakAliasAloneStaysUnderTheThreshold() {
        assertThat(found(Query.name("Person", "Zarqoun"))).isEmpty();
        Match weak = screener.screen(Query.name("Person", "Zarqoun"), 0.2, 1).get(0);
        assertThat(weak.weak()).isTrue();
        assertThat(weak.listName()).isEqualTo("Zarqoun");
        assertThat(weak.explanation().value()).isEqualTo(weak.score()).isLessThan(0.7);
    }

    @Test
    void aWeakAliasCountsWhereAnotherFactAgrees() {
        Screener screener = new Screener(Listings.of(
                List.of(),
                List.of(entry(
                        "1",
                        "Person",
                        Map.of(
                                "name", List.of("QASSEM, Tariq"),
                                "weakAlias", List.of("Zarqoun"),
                                "birthDate", List.of("1961-04-02"),
                                "country", List.of("sy"))))));
        Query born = new Query("Person", List.of("Zarqoun"), List.of("1961"), List.of());
        assertThat(screener.screen(born, 0.7, 1)).hasSize(1);
        Query at = new Query("Person", List.of("Zarqoun"), List.of(), List.of("sy"));
        assertThat(screener.screen(at, 0.7, 1)).hasSize(1);
        Query elsewhere = new Query("Person", List.of("Zarqoun"), List.of(), List.of("fr"));
        Match match = screener.screen(elsewhere, 0.05, 1).get(0);
        assertThat(match.score()).isLessThan(0.7);
        assertThat(match.explanation().details())
                .extracting(Explanation::description)
                .anyMatch(line -> line.startsWith("a weak alias: at most"))
                .anyMatch(line -> line.startsWith("another country: [fr]"));
    }

    @Test
    void aScoreUnderTheThresholdIsLessThanTheAgreementAndInTheSameOrder() {
        Query query = Query.name("Person", "Timur Petrovsky");
        List<Match> agreeing = screener.agreeing(query, 0.05, 10);
        List<Match> scored = screener.screen(query, 0.01, 10);
        assertThat(scored)
                .isNotEmpty()
                .extracting(match -> match.entry().id())
                .startsWith(agreeing.get(0).entry().id());
        Match best = scored.get(0);
        assertThat(agreeing.get(0).score()).isBetween(0.1, 0.7).isGreaterThan(best.score());
        assertThat(best.explanation().value()).isEqualTo(best.score());
        assertThat(best.explanation().details())
                .extracting(Explanation::description)
                .anyMatch(line -> line.startsWith("agreement; names that agree so much"));
    }

    @Test
    void whoBearsTheNumberIsFoundUnderAnyName() {
        ListEntry vessel = entry("9", "Vessel", Map.of("name", List.of("Sea Prima"), "imoNumber", List.of("9074729")));
        Screener screener = new Screener(Listings.of(List.of(), List.of(vessel)));
        Query query = new Query(
                "Vessel",
                List.of("Golden Dawn"),
                List.of(),
                List.of(),
                List.of(),
                Map.of("imoNumber", List.of("IMO9074729")));
        Match match = screener.screen(query, 0.7, 5).get(0);
        assertThat(match.score()).isGreaterThan(0.95);
        assertThat(match.explanation().details())
                .extracting(Explanation::description)
                .contains("the same identifier: imoNumber 9074729");
        assertThat(screener.screen(Query.name("Vessel", "Golden Dawn"), 0.7, 5)).isEmpty();
    }

    @Test
    void aQueryScoresByItsBestName() {
        assertThat(found(new Query("Person", List.of("Nobody Hereabouts", "Tariq Qasim"), List.of(), List.of())))
                .containsExactly("4");
    }

    @Test
    void aListThatGivesThePartsApartTellsWhichIsTheFamilyName() {
        Listings listings = Listings.of(
                List.of(),
                List.of(entry(
                        "1",
                        "Person",
                        Map.of(
                                "name", List.of("Orlovsky Timur"),
                                "firstName", List.of("Timur"),
                                "lastName", List.of("Orlovsky")))));
        Match match = new Screener(listings).screen("Timur Orlovsky", 0.7, 1).get(0);
        assertThat(match.listName()).isEqualTo("Orlovsky Timur");
        assertThat(match.explanation().details())
                .extracting(Explanation::description)
                .noneMatch(line -> line.contains("another order"));
    }

    @Test
    void nothingIsFoundInNothing() {
        for (String text : List.of("", " ", "...", "\ud83d", "of the", "x")) {
            assertThat(screener.screen(text, 0.7, 5)).as(text).isEmpty();
        }
    }
}
