// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.ListStatus.Basis;
import org.sightline.watchlist.ListStatus.Value;

/** One test for each row of the table in the package's page, then the rule against its naive twin. */
final class StatusRuleTest {
    private static final LocalDate R1 = LocalDate.of(2020, 1, 1);
    private static final LocalDate R2 = LocalDate.of(2021, 1, 1);
    private static final LocalDate R3 = LocalDate.of(2022, 1, 1);
    private static final Standing UNDATED = Standing.of(null, null);
    private static final Standing DATED = Standing.of(LocalDate.of(2020, 6, 15), null);

    @Test
    void row1NoReleaseAtAll() {
        assertThat(StatusRule.of(null, "e", R1, R1))
                .isEqualTo(status(R1, R1, Value.UNKNOWN, null, null, Basis.RELEASES, null));
        assertThat(of(history(), R1)).isEqualTo(status(R1, R1, Value.UNKNOWN, null, null, Basis.RELEASES, null));
    }

    @Test
    void rows2And3TheStarterNeverSaysNotListed() {
        History dated = starter(DATED);
        LocalDate listed = LocalDate.of(2020, 6, 15);
        assertThat(of(dated, listed))
                .isEqualTo(status(listed, listed, Value.LISTED, listed, null, Basis.STARTER, "starter-2021-01-01"));
        assertThat(of(dated, R3).value()).isEqualTo(Value.LISTED);
        assertThat(of(dated, listed.minusDays(1)))
                .isEqualTo(status(
                        listed.minusDays(1),
                        listed.minusDays(1),
                        Value.UNKNOWN,
                        listed,
                        null,
                        Basis.STARTER,
                        "starter-2021-01-01"));
        assertThat(of(starter(UNDATED), R2).value()).isEqualTo(Value.LISTED);
        assertThat(of(starter(UNDATED), R2.minusDays(1)).value()).isEqualTo(Value.UNKNOWN);
        assertThat(of(starter(null), R3).value()).isEqualTo(Value.UNKNOWN);
        assertThat(StatusRule.of(dated, "e", R1, R3).value()).isEqualTo(Value.CHANGED);
        assertThat(StatusRule.of(dated, "e", R1, R3).since()).isEqualTo(listed);
        assertThat(StatusRule.of(starter(UNDATED), "e", R1, R3).value()).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void row4AfterTheNewestWhichLacksIt() {
        LocalDate day = R3.plusYears(1);
        assertThat(of(history(UNDATED, UNDATED, null), day))
                .isEqualTo(status(day, day, Value.NOT_LISTED, null, null, Basis.LATEST_RELEASE, "2022-01-01"));
    }

    @Test
    void row5BeforeThePublishersListingDateOrAfterItsEnd() {
        LocalDate listed = LocalDate.of(2020, 6, 15);
        LocalDate eve = listed.minusDays(1);
        assertThat(of(history(null, DATED, DATED), eve))
                .isEqualTo(status(eve, eve, Value.NOT_LISTED, listed, null, Basis.PUBLISHER, "2021-01-01"));
        LocalDate early = LocalDate.of(2001, 1, 1);
        assertThat(of(history(null, null, DATED), early).value()).isEqualTo(Value.NOT_LISTED);
        Standing over = Standing.of(listed, LocalDate.of(2021, 7, 1));
        assertThat(of(history(null, over, over), LocalDate.of(2021, 7, 1)).value())
                .isEqualTo(Value.LISTED);
        assertThat(of(history(null, over, over), LocalDate.of(2021, 7, 2)).value())
                .isEqualTo(Value.NOT_LISTED);
        assertThat(of(history(null, over, over), R3.plusDays(9)).basis()).isEqualTo(Basis.PUBLISHER);
        assertThat(of(history(null, over, null), LocalDate.of(2021, 9, 1)).value())
                .isEqualTo(Value.NOT_LISTED);
    }

    @Test
    void betweenTwoListingsItWasNotListed() {
        Standing twice = Standing.of(List.of(
                new Sanction("X", List.of(), LocalDate.of(2015, 1, 1), null, null),
                new Sanction("X", List.of(), LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1), null),
                new Sanction("Y", List.of(), LocalDate.of(2011, 1, 1), LocalDate.of(2012, 6, 1), null)));
        History held = history(twice, twice, twice);
        LocalDate pause = LocalDate.of(2013, 6, 1);
        assertThat(of(held, pause).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(held, pause).basis()).isEqualTo(Basis.PUBLISHER);
        assertThat(of(held, pause).until()).isEqualTo("2012-06-01");
        assertThat(of(held, LocalDate.of(2012, 6, 1)).value()).isEqualTo(Value.LISTED);
        assertThat(of(held, LocalDate.of(2012, 6, 1)).until()).isEqualTo("2012-06-01");
        assertThat(of(held, LocalDate.of(2012, 6, 2)).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(held, LocalDate.of(2014, 12, 31)).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(held, LocalDate.of(2015, 1, 1)).value()).isEqualTo(Value.LISTED);
        assertThat(of(held, LocalDate.of(2016, 1, 1)).since()).isEqualTo("2015-01-01");
        assertThat(of(held, LocalDate.of(2009, 1, 1)).value()).isEqualTo(Value.NOT_LISTED);
        LocalDate before = LocalDate.of(2012, 1, 1);
        assertThat(StatusRule.of(held, "e", before, LocalDate.of(2016, 1, 1)).value())
                .isEqualTo(Value.CHANGED);
    }

    @Test
    void row6AfterTheNewestWhichHoldsIt() {
        LocalDate day = R3.plusDays(1);
        assertThat(of(history(null, DATED, DATED), day))
                .isEqualTo(status(day, day, Value.LISTED, DATED.listed(), null, Basis.LATEST_RELEASE, "2022-01-01"));
        assertThat(of(history(null, null, UNDATED), day))
                .isEqualTo(status(day, day, Value.LISTED, null, null, Basis.LATEST_RELEASE, "2022-01-01"));
    }

    @Test
    void row7FromThePublishersListingDateToARelease() {
        LocalDate listed = LocalDate.of(2020, 6, 15);
        for (LocalDate day : new LocalDate[] {listed, R2, R3}) {
            assertThat(of(history(null, DATED, DATED), day).value()).isEqualTo(Value.LISTED);
            assertThat(of(history(null, DATED, DATED), day).basis()).isEqualTo(Basis.PUBLISHER);
            assertThat(of(history(null, DATED, DATED), day).since()).isEqualTo(listed);
        }
    }

    @Test
    void row8OfAReleaseThatHoldsItUndatedOrBetweenTwo() {
        assertThat(of(history(null, UNDATED, UNDATED), R2).basis()).isEqualTo(Basis.RELEASES);
        assertThat(of(history(null, UNDATED, UNDATED), R2).value()).isEqualTo(Value.LISTED);
        assertThat(of(history(null, UNDATED, UNDATED), R2.plusDays(9)).value()).isEqualTo(Value.LISTED);
    }

    @Test
    void row9BetweenOneWithAndOneWithout() {
        LocalDate between = LocalDate.of(2020, 7, 1);
        assertThat(of(history(null, UNDATED, UNDATED), between))
                .isEqualTo(status(between, between, Value.UNKNOWN, R1, R2, Basis.RELEASES, "2021-01-01"));
        assertThat(of(history(UNDATED, null, null), between))
                .isEqualTo(status(between, between, Value.UNKNOWN, R1, R2, Basis.RELEASES, "2021-01-01"));
    }

    @Test
    void row9AReleaseIsBelievedAgainstADateThatAppearsLater() {
        Standing longAgo = Standing.of(LocalDate.of(2010, 1, 1), null);
        assertThat(of(history(null, longAgo, longAgo), R1).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(history(null, longAgo, longAgo), LocalDate.of(2020, 7, 1)).value())
                .isEqualTo(Value.UNKNOWN);
    }

    @Test
    void row10OfAReleaseThatLacksItOrBetweenTwo() {
        assertThat(of(history(null, null, UNDATED), R1).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(history(null, null, UNDATED), R1.plusDays(5)).basis()).isEqualTo(Basis.RELEASES);
        assertThat(of(history(null, null, UNDATED), R1.plusDays(5)).value()).isEqualTo(Value.NOT_LISTED);
        assertThat(of(history(null, null, DATED), R1.plusDays(5)).basis()).isEqualTo(Basis.PUBLISHER);
    }

    @Test
    void row11BeforeTheOldestRelease() {
        LocalDate day = R1.minusDays(1);
        assertThat(of(history(UNDATED, UNDATED, UNDATED), day))
                .isEqualTo(status(day, day, Value.UNKNOWN, null, R1, Basis.RELEASES, "2020-01-01"));
        assertThat(of(history(null, null, null), day).value()).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void anIntervalThatStraddlesAListingIsChanged() {
        LocalDate listed = LocalDate.of(2020, 6, 15);
        assertThat(StatusRule.of(history(null, DATED, DATED), "e", listed.minusDays(3), listed))
                .isEqualTo(status(
                        listed.minusDays(3), listed, Value.CHANGED, listed, null, Basis.PUBLISHER, "2021-01-01"));
        assertThat(StatusRule.of(history(null, UNDATED, UNDATED), "e", R1, R2))
                .isEqualTo(status(R1, R2, Value.CHANGED, R1, R2, Basis.RELEASES, "2021-01-01"));
        assertThat(StatusRule.of(history(null, UNDATED, UNDATED), "e", R1.plusDays(1), R2)
                        .value())
                .isEqualTo(Value.UNKNOWN);
        assertThatThrownBy(() -> StatusRule.of(history(DATED), "e", R2, R1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithAskingEveryDay() {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2019, 12, 1);
        for (int round = 0; round < 400; round++) {
            @Nullable Standing[] standings = new @Nullable Standing[random.nextInt(4)];
            for (int at = 0; at < standings.length; at++) {
                standings[at] = random.nextInt(3) == 0 ? null : standing(random, start);
            }
            History history = history(standings);
            LocalDate from = start.plusDays(random.nextInt(900));
            LocalDate to = from.plusDays(random.nextInt(200));
            EnumSet<Value> everyDay = EnumSet.noneOf(Value.class);
            from.datesUntil(to.plusDays(1))
                    .forEach(day -> everyDay.add(
                            StatusOnDay.of(history.presence("e"), day).value()));
            Value expected = everyDay.size() == 1
                    ? everyDay.iterator().next()
                    : everyDay.contains(Value.LISTED) && everyDay.contains(Value.NOT_LISTED)
                            ? Value.CHANGED
                            : Value.UNKNOWN;
            assertThat(StatusRule.of(history, "e", from, to).value())
                    .as("round %d of -Dsightline.seed=%d", round, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void agreesWithTheTablePaintedDayByDay() {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        EnumSet<Value> met = EnumSet.noneOf(Value.class);
        for (int round = 0; round < 3000; round++) {
            LocalDate start = LocalDate.of(2020, 1, 1);
            TreeMap<LocalDate, Optional<Standing>> releases = new TreeMap<>();
            for (int left = 1 + random.nextInt(6); left > 0; left--) {
                Optional<Standing> standing = random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(standing(random, start.minusDays(10), 60));
                releases.put(start.plusDays(random.nextInt(40)), standing);
            }
            StatusPainting painting = StatusPainting.of(releases, start.minusDays(15), start.plusDays(70));
            History history = history(releases);
            painting.values().forEach((day, value) -> {
                StatusOnDay status = StatusOnDay.of(history.presence("e"), day);
                assertThat(status.value())
                        .as("%s of %s, -Dsightline.seed=%d", day, releases, seed)
                        .isEqualTo(value);
                if (status.value() == Value.UNKNOWN && status.since() != null) {
                    assertThat(day).isStrictlyBetween(status.since(), status.until());
                    assertThat(releases.getOrDefault(status.since(), Optional.empty())
                                    .isPresent())
                            .isNotEqualTo(releases.getOrDefault(status.until(), Optional.empty())
                                    .isPresent());
                }
                met.add(value);
            });
        }
        assertThat(met).contains(Value.LISTED, Value.NOT_LISTED, Value.UNKNOWN);
    }

    @Test
    void aDateOfOneReleaseServesThoseAroundItThatGiveNone() {
        Standing dated = Standing.of(LocalDate.of(2017, 5, 1), null);
        LocalDate early = LocalDate.of(2018, 1, 1);
        assertThat(of(history(UNDATED, dated, UNDATED), early))
                .isEqualTo(status(early, early, Value.LISTED, dated.listed(), null, Basis.PUBLISHER, "2020-01-01"));
        assertThat(of(history(UNDATED, dated, UNDATED), R3.plusDays(1)).since()).isEqualTo(dated.listed());
        assertThat(of(history(UNDATED, null, dated), early).value())
                .as("a release between them lacks it")
                .isEqualTo(Value.UNKNOWN);
    }

    @Test
    void anEndThatARealReleaseContradictsIsNotBelieved() {
        Standing until2030 = Standing.of(null, LocalDate.of(2030, 1, 1));
        assertThat(of(history(until2030, null, null), LocalDate.of(2020, 7, 1)))
                .isEqualTo(status(
                        LocalDate.of(2020, 7, 1),
                        LocalDate.of(2020, 7, 1),
                        Value.UNKNOWN,
                        R1,
                        R2,
                        Basis.RELEASES,
                        "2021-01-01"));
    }

    private static History history(SortedMap<LocalDate, Optional<Standing>> releases) {
        Map<Release, Map<String, Standing>> held = new HashMap<>();
        releases.forEach((day, standing) -> held.put(
                release(day, false), standing.map(own -> Map.of("e", own)).orElse(Map.of())));
        return HistoryDraft.of(held);
    }

    private static Standing standing(Random random, LocalDate start, int days) {
        LocalDate listed = random.nextBoolean() ? null : start.plusDays(random.nextInt(days));
        LocalDate from = listed == null ? start : listed;
        LocalDate ended = random.nextInt(3) > 0 ? null : from.plusDays(random.nextInt(days));
        return Standing.of(listed, ended);
    }

    private static Standing standing(Random random, LocalDate start) {
        LocalDate listed = random.nextBoolean() ? null : start.plusDays(random.nextInt(900));
        LocalDate ended = listed == null || random.nextInt(3) > 0 ? null : listed.plusDays(random.nextInt(300));
        return Standing.of(listed, ended);
    }

    private static ListStatus of(History history, LocalDate day) {
        return StatusRule.of(history, "e", day, day);
    }

    private static ListStatus status(
            LocalDate from,
            LocalDate to,
            Value value,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Basis basis,
            @Nullable String release) {
        return new ListStatus(from, to, value, since, until, basis, release);
    }

    private static History starter(@Nullable Standing standing) {
        return HistoryDraft.of(Map.of(release(R2, true), standing == null ? Map.of() : Map.of("e", standing)));
    }

    private static History history(@Nullable Standing... standings) {
        Map<Release, Map<String, Standing>> held = new HashMap<>();
        for (int at = 0; at < standings.length; at++) {
            Map<String, Standing> entries = new HashMap<>(Map.of("other", UNDATED));
            Standing standing = standings[at];
            if (standing != null) {
                entries.put("e", standing);
            }
            held.put(release(R1.plusYears(at), false), entries);
        }
        return HistoryDraft.of(held);
    }

    private static Release release(LocalDate day, boolean starter) {
        return new Release("x", day, Instant.EPOCH, "sha256:" + day, 1, "test/1", starter);
    }
}
