// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.watchlist.format.ListFormatException;

final class ColumnMapTest {
    @Test
    void everyFieldIsRead() throws Exception {
        ColumnMap map = map("""
                {"format":"custom-table/1","delimiter":"\\t","badRows":0.5,"repeatedIds":"merge","schema":{"column":"t","values":{"P ":"Person"},"otherwise":"Company"},
                 "columns":{"n":"id","a":{"to":["birthDate","incorporationDate"],"dates":"dd.MM.yyyy","separator":";"},"b":null,"*":"notes"},
                 "constants":{"topics":["poi","sanction"]}}
                """);
        assertThat(map.delimiter()).isEqualTo('\t');
        assertThat(map.badRows()).isEqualTo(0.5);
        assertThat(map.merging()).isTrue();
        assertThat(map.catchAll()).isTrue();
        assertThat(map.left()).containsExactly("b");
        assertThat(map.schema().values()).containsEntry("p", "Person");
        assertThat(map.schema().fallback()).isEqualTo("Company");
        assertThat(map.columns().get("a")).satisfies(column -> {
            assertThat(column.to()).containsExactly("birthDate", "incorporationDate");
            assertThat(column.dates()).hasSize(1);
        });
        assertThat(map.constants()).containsEntry("topics", List.of("poi", "sanction"));
    }

    @Test
    void whatIsWrongIsNamedWithWhatIsAllowed() {
        assertRefused("{\"format\":\"custom-table/2\"}", "map.json: format: must be \"custom-table/1\"");
        assertRefused("{\"format\":\n\"custom-table/1\",,}", "map.json line 2: no column map");
        assertRefused("{\"columns\":{},\"columns\":{}}", "no column map: Duplicate");
        assertRefused("[]", "not a JSON object");
        assertRefused("", "no column map");
        assertRefused(with("\"Person\"", "{}"), "columns: must name what is in which column");
        assertRefused(
                with("\"Man\"", "{\"n\":\"id\"}"),
                "schema: 'Man' is no schema of an entry; there are: Airplane, Asset");
        assertRefused(with("\"Sanction\"", "{\"n\":\"id\"}"), "'Sanction' is no schema of an entry");
        assertRefused(with("7", "{\"n\":\"id\"}"), "schema: must be a schema such as \"Person\"");
        assertRefused(
                with("{\"column\":\"t\",\"values\":{\"P\":\"Human\"}}", "{\"n\":\"id\"}"),
                "schema.values.P: 'Human' is no schema");
        assertRefused(with("\"Person\"", "{\"n\":\"name\"}"), "columns: exactly one must be \"id\"");
        assertRefused(
                with("\"Person\"", "{\"n\":\"id\",\"d\":\"birthdate\"}"),
                "columns.d: there is no property 'birthdate' of Person; there are: id, referent, wallet");
        assertRefused(with("\"Vessel\"", "{\"n\":\"id\",\"d\":\"birthDate\"}"), "no property 'birthDate' of Vessel");
        assertRefused(with("\"Vessel\"", "{\"n\":\"id\",\"d\":\"owner\"}"), "'owner' names another entity");
        assertRefused(
                with("\"Person\"", "{\"n\":\"id\",\"d\":\"address.town\"}"), "an address has no 'town'; it has: city");
        assertRefused(
                with("\"Person\"", "{\"n\":\"id\",\"d\":\"sanction.programme\"}"),
                "a sanction has no 'programme'; it has:");
        assertRefused(
                with("\"Person\"", "{\"n\":\"id\",\"d\":{\"to\":\"birthDate\",\"dates\":[\"dd/MM/yy\"]}}"),
                "columns.d.dates: 'dd/MM/yy' is no pattern");
        assertRefused(
                with("\"Person\"", "{\"n\":\"id\",\"d\":{\"to\":\"name\",\"form\":1}}"),
                "columns.d: has no field 'form'; there are: country");
        assertRefused(with("\"Person\"", "{\"n\":\"id\",\"*\":\"name\"}"), "columns.*: can only be \"notes\"");
        assertRefused(with("\"Person\"", "{\"n\":\"id\",\"d\":[]}"), "columns.d: must say what the column is");
        assertRefused(with("\"Person\"", "{\"n\":\"id\",\"d\":[\"id\",\"name\"]}"), "'id' cannot be one of several");
        assertRefused(with("\"Person\"", "{\"n\":\"id\"},\"badRows\":2"), "badRows: must be a share");
        assertRefused(with("\"Person\"", "{\"n\":\"id\"},\"delimiter\":\"x\""), "delimiter: must be one of");
        assertRefused(with("\"Person\"", "{\"n\":\"id\"},\"constants\":{\"id\":\"1\"}"), "an id cannot be the same");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 12/04/1968, 1968-04-12",
        "dd/MM/yyyy, 31/02/1968,",
        "dd/MM/yyyy, 1/4/1968,",
        "d/M/yyyy, 1/4/1968, 1968-04-01",
        "dd/MM/yyyy, 00/00/1968, 1968",
        "dd/MM/yyyy, 00/04/1968, 1968-04",
        "dd/mm/yyyy, dd/mm/1968,",
        "dd/MM/yyyy, dd/mm/1968, 1968",
        "MM/dd/yyyy, 04/31/1968,",
        "MM/dd/yyyy, 04/30/1968, 1968-04-30",
        "yyyyMMdd, 19680412, 1968-04-12",
        "d MMM yyyy, 8 January 1984, 1984-01-08",
        "d MMM yyyy, 8 Foo 1984,",
        "MM.yyyy, 13.1984,",
        "MM.yyyy, 12.1984, 1984-12",
        "yyyy, 1984, 1984",
        "yyyy-MM-dd HH:mm:ss, 1984-01-08 10:00:00, 1984-01-08",
    })
    void datesAreReadByTheirPattern(String pattern, String value, String date) {
        if (pattern.equals("dd/mm/yyyy")) {
            // minutes where a month should stand: a day without a month is no pattern
            assertThatThrownBy(() -> DatePattern.of(pattern)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        assertThat(DatePattern.of(pattern).read(value).orElse(null)).isEqualTo(date);
    }

    @Test
    void cellsKeepQuotedSeparators() {
        assertThat(Cells.values("a; b ;;c", ";")).containsExactly("a", "b", "c");
        assertThat(Cells.values("\"a;b\";c", ";")).containsExactly("a;b", "c");
        assertThat(Cells.values("\"say \"\"x;y\"\"\" ; c", ";")).containsExactly("say \"x;y\"", "c");
        assertThat(Cells.values("\"Anna\" Example;c", ";")).containsExactly("\"Anna\" Example", "c");
        assertThat(Cells.values("\"a;b", ";")).containsExactly("\"a", "b");
        assertThat(Cells.values("a;b", null)).containsExactly("a;b");
        assertThat(Cells.values(" ", null)).isEmpty();
        assertThat(Cells.values("a, b, c", ", ")).containsExactly("a", "b", "c");
    }

    @Test
    void countriesAreCodesOrNames() {
        CountryCells countries = CountryCells.shipped();
        assertThat(List.of("ru", "RU", "RUS", "Russia", "Russian Federation"))
                .allSatisfy(cell -> assertThat(countries.code(cell)).contains("ru"));
        assertThat(countries.code("UK")).contains("gb");
        assertThat(countries.code("ua-cri")).contains("ua-cri");
        assertThat(countries.code("Korea, North")).contains("kp");
        assertThat(countries.code("eu")).contains("eu");
        assertThat(countries.code("Atlantis")).isEmpty();
        assertThat(countries.code("zq")).isEmpty();
    }

    private static String with(String schema, String columns) {
        return "{\"format\":\"custom-table/1\",\"schema\":" + schema + ",\"columns\":" + columns + "}";
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> map(json))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining(reason);
    }

    private static ColumnMap map(String json) throws ListFormatException {
        return ColumnMap.of("map.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
