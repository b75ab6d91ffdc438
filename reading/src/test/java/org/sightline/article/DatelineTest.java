// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place and day that open a story. */
final class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LARKHAVEN, June 20 — The minister came.|LARKHAVEN|0|6|20",
                "LARKHAVEN, Merrowland, May 19 — The minister came.|LARKHAVEN, Merrowland|0|5|19",
                "LARKHAVEN, Sept 21 - The minister came.|LARKHAVEN|0|9|21",
                "LARKHAVEN, Aug. 26 - The minister came.|LARKHAVEN|0|8|26",
                "LARKHAVEN, March 30 (Tidewater Wire) - The minister came.|LARKHAVEN|0|3|30",
                "PORT MERROW, March 30, 2023 (AFP) -- The minister came.|PORT MERROW|2023|3|30",
                "Port Merrow, 30 March (Reuters) - The minister came.|Port Merrow|0|3|30",
                "MOSCOW, September 12. /TASS/. The minister came.|MOSCOW|0|9|12",
                "МИНСК, 26 мая. Министр прибыл.|МИНСК|0|5|26",
                "МОСКВА, 12 авг — РИА Новости. Министр прибыл.|МОСКВА|0|8|12",
                "Berlin, 3. März (dpa) - Der Minister kam.|Berlin|0|3|3",
                "【本报北京9月4日电】部长抵达。|北京|0|9|4",
                "新华社北京2024年9月4日电 部长抵达。|北京|2024|9|4",
                "[서울 6월 20일 AFP] 장관이 도착했다.|서울|0|6|20",
                "’S-LARKENBOSCH, Netherlands, 14 May 2023 — The minister came.|’S-LARKENBOSCH, Netherlands|2023|5|14",
                "Larkhaven, 9 November 2023|Larkhaven|2023|11|9",
                "LARKHAVEN, Merrowland — Tuesday, May 7, 2024 (Tidewater Wire)|LARKHAVEN, Merrowland|2024|5|7",
                "LARKHAVEN (Wire) — Tuesday, 4 June|LARKHAVEN|0|6|4",
                "LARKHAVEN (Wire), 4 June 2024 - The minister came.|LARKHAVEN|2024|6|4",
                "Port Merrow, Oct 3: The minister came.|Port Merrow|0|10|3",
                "LARKHAVEN – Thursday 17 October 2024. The minister came.|LARKHAVEN|2024|10|17",
                "Larkhaven: 17 October 2024 – The minister came.|Larkhaven|2024|10|17",
                "Larkhaven (Merrowland), 17 October 2024 – The minister came.|Larkhaven|2024|10|17",
                "LARKHAVEN 12.03.2024 — The minister came.|LARKHAVEN|2024|3|12",
                "Larkhaven, 2024-03-12 – The minister came.|Larkhaven|2024|3|12",
                "al-Merrow, June 20 — The minister came.|al-Merrow|0|6|20",
                "LARKHAVEN, June 20th, 2024 [Wire]: The minister came.|LARKHAVEN|2024|6|20"
            })
    void openings(String paragraph, String place, int year, int month, int day) {
        Dateline dateline = Dateline.in(paragraph, 5);
        assertThat(dateline).isNotNull();
        assertThat(dateline)
                .extracting(Dateline::place, Dateline::month, Dateline::day)
                .containsExactly(place, month, day);
        assertThat(dateline).extracting(Dateline::year).isEqualTo(year == 0 ? null : year);
        assertThat(dateline).extracting(found -> found.span().start()).isEqualTo(5);
    }

    @Test
    void aWeekdayBindsTheYear() {
        Dateline dateline = Dateline.in("LARKHAVEN (Wire) — Tuesday, 4 June", 0);
        assertThat(dateline).isNotNull();
        assertThat(dateline).extracting(found -> found.in(2024)).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(dateline).extracting(found -> found.in(2023)).isNull();
    }

    @Test
    void itsSpanEndsWithItsDash() {
        String line = "LARKHAVEN, June 20 (Wire) — The minister came.";
        Dateline dateline = Dateline.in(line, 0);
        assertThat(dateline).isNotNull();
        assertThat(dateline).extracting(found -> found.span().of(line)).isEqualTo("LARKHAVEN, June 20 (Wire) —");
        assertThat(Dateline.in("LARKHAVEN, June 20 (Wire) —", 0)).isEqualTo(dateline);
    }

    @Test
    void placesWithoutADay() {
        assertThat(Dateline.undated("LARKHAVEN (Wire) - The minister came.")).isEqualTo(18);
        assertThat(Dateline.undated("LARKHAVEN — The minister came.")).isEqualTo(11);
        assertThat(Dateline.undated("Larkhaven (Wire) — The minister came.")).isEqualTo(18);
        assertThat(Dateline.undated("Oxenbury — The minister came.")).isZero();
        assertThat(Dateline.undated("The port (old) — The minister came.")).isZero();
    }

    @Test
    void whatOnlyLooksLikeOne() {
        assertThat(Dateline.in("On Friday, June 20 - a holiday - the minister came.", 0))
                .isNull();
        assertThat(Dateline.in("The talks of June 20 - a Friday - failed.", 0)).isNull();
        assertThat(Dateline.in("LARKHAVEN - The minister came on June 20.", 0)).isNull();
        assertThat(Dateline.in("LARKHAVEN, June 31 - The minister came.", 0)).isNull();
        assertThat(Dateline.in("Three ships, army 20 - The minister came.", 0)).isNull();
        assertThat(Dateline.in("Friday, 20 June - The minister came.", 0)).isNull();
        assertThat(Dateline.in("Broadcast 12 June 2024. The minister came.", 0)).isNull();
        assertThat(Dateline.in("Room 12 May. The minister came.", 0)).isNull();
        assertThat(Dateline.in("Oxenbury, 31, met two guests in May.", 0)).isNull();
        assertThat(Dateline.in("LARKHAVEN, June 20 was the day when the minister came.", 0))
                .isNull();
        assertThat(Dateline.in("", 0)).isNull();
    }
}
