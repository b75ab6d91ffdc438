// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.watch.UpdateResult.Outcome;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
    private static final Publisher EU = Publishers.shipped().of("eu_fsf").orElseThrow();

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "15m, PT15M, 15m",
        "90m, PT90M, 90m",
        "6h, PT6H, 6h",
        "' 6 H ', PT6H, 6h",
        "24h, PT24H, 1d",
        "1d, PT24H, 1d",
        "2w, PT336H, 14d",
        "PT6H, PT6H, 6h",
        "pt90m, PT90M, 90m",
        "P1D, PT24H, 1d",
        "P2W, PT336H, 14d",
        "P1DT6H, PT30H, 30h",
        "PT15M30S, PT15M30S, PT15M30S"
    })
    void intervalsAreReadAsPeopleWriteThem(String text, Duration period, String shown) {
        assertThat(Every.of(text).period()).contains(period);
        assertThat(Every.of(text)).hasToString(shown);
        assertThat(Every.of(shown)).isEqualTo(Every.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "14m, less than 15 minutes",
        "0h, less than 15 minutes",
        "PT-6H, less than 15 minutes",
        "367d, more than a year",
        "999999w, more than a year",
        "P999999W, more than a year",
        "PT9999999999999999H, is no interval",
        "6, is no interval",
        "h, is no interval",
        "P1M, is no interval",
        "6 hours, is no interval",
        "'', is no interval"
    })
    void whatIsNoIntervalIsSaid(String text, String reason) {
        assertThatThrownBy(() -> Every.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatTheUserSaysIsKeptAndCanBeTakenBack() throws Exception {
        Schedule schedule = Schedule.read(home);
        assertThat(schedule.of(EU)).isEqualTo(EU.every());
        schedule.with("eu_fsf", Optional.of(Every.of("2h"))).write(home);
        assertThat(Schedule.read(home).of(EU)).isEqualTo(Every.of("2h"));
        Schedule.read(home).with("eu_fsf", Optional.empty()).write(home);
        assertThat(Schedule.read(home).of(EU)).isEqualTo(EU.every());
        assertThat(home.resolve("lists").resolve(".downloads")).isEmptyDirectory();
    }

    @Test
    void aBrokenScheduleIsSaidAndNotTakenForNone() throws Exception {
        Path file = Files.createDirectories(home.resolve("lists")).resolve("schedule.json");
        Files.writeString(file, "{\"format\": \"sightline-schedule/1\", \"every\": {\"eu_fsf\": \"1m\"}}");
        assertThatThrownBy(() -> Schedule.read(home))
                .isInstanceOf(SettingsException.class)
                .hasMessage(file + ": every.eu_fsf: '1m' is less than 15 minutes");
        Files.writeString(file, "{\"format\"");
        assertThatThrownBy(() -> Schedule.read(home)).hasMessageContaining(file + ": is not JSON");
        Files.writeString(file, "[]");
        assertThatThrownBy(() -> Schedule.read(home)).hasMessageContaining("format: must be");
    }

    @Test
    void whatWasNeverAskedForIsDueAndWhatIsOffNever() {
        Schedule schedule = new Schedule(Map.of());
        assertThat(schedule.due(EU, Optional.empty(), NOW)).isTrue();
        Schedule off = new Schedule(Map.of("eu_fsf", Every.off()));
        assertThat(off.due(EU, Optional.empty(), NOW)).isFalse();
        assertThat(off.next(EU, Optional.empty())).isEmpty();
    }

    @Test
    void itIsDueOnceThePeriodIsOver() {
        Schedule schedule = new Schedule(Map.of("eu_fsf", Every.of("1h")));
        Optional<Visit> last = Optional.of(visit(Outcome.UNCHANGED, 0, null));
        assertThat(schedule.due(EU, last, NOW.plusSeconds(3599))).isFalse();
        assertThat(schedule.due(EU, last, NOW.plusSeconds(3600))).isTrue();
        assertThat(schedule.due(EU, last, NOW.minusSeconds(1)))
                .as("the clock was put back")
                .isTrue();
    }

    @Test
    void aFailureIsDueSoonerTwiceAsLateEachTimeAndNeverBeforeThePublisherSeesUs() {
        Duration day = Duration.ofDays(1);
        assertThat(visit(Outcome.FAILED, 1, null).next(day)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(visit(Outcome.FAILED, 3, null).next(day)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(visit(Outcome.FAILED, 500, null).next(day)).isEqualTo(NOW.plus(day));
        Instant later = NOW.plus(Duration.ofHours(3));
        assertThat(visit(Outcome.FAILED, 1, later).next(day)).isEqualTo(later);
        assertThat(visit(Outcome.FAILED, 1, NOW).next(day)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    private static Visit visit(Outcome outcome, int failures, @Nullable Instant notBefore) {
        return new Visit(NOW, outcome, null, failures, notBefore, null, null, false, null, List.of());
    }
}
