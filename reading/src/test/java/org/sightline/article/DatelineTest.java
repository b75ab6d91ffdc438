// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

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
                "[서울 6월 20일 AFP] 장관이 도착했다.|서울|0|6|20"
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
    void whatOnlyLooksLikeOne() {
        assertThat(Dateline.in("On Friday, June 20 - a holiday - the minister came.", 0))
                .isNull();
        assertThat(Dateline.in("The talks of June 20 - a Friday - failed.", 0)).isNull();
        assertThat(Dateline.in("LARKHAVEN - The minister came on June 20.", 0)).isNull();
        assertThat(Dateline.in("LARKHAVEN, June 31 - The minister came.", 0)).isNull();
        assertThat(Dateline.in("Three ships, army 20 - The minister came.", 0)).isNull();
        assertThat(Dateline.in("", 0)).isNull();
    }
}
