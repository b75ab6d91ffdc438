// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.match.Query;
import org.sightline.name.NameParser;

class CsvQueriesTest {
    private static final Query NO_DEFAULTS = Query.name(null, "-");

    @Test
    void headingsAreKnownHoweverTheyAreWritten() throws InputException {
        Asked asked = asked(
                "Customer-ID,FULL_NAME,Date of Birth,Nationality,entity type",
                "7",
                "Ivan Orlovsky",
                "12 Apr 1968",
                "Russia",
                "individual");
        assertThat(asked.id()).isEqualTo("7");
        assertThat(asked.query())
                .isEqualTo(new Query("Person", List.of("Ivan Orlovsky"), List.of("1968-04-12"), List.of("ru")));
        assertThat(asked.remarks()).isEmpty();
    }

    @Test
    void partsOfANameMakeOneThatSaysWhichIsTheFamilyName() throws InputException {
        Asked asked = asked("lastName,firstName,fatherName", "Orlovsky", "Ivan", "Petrovich");
        assertThat(names(asked)).containsExactly("Orlovsky, Ivan Petrovich");
        assertThat(names(asked("surname,given name", "", "Suharto"))).containsExactly("Suharto");
    }

    @Test
    void aWholeNameGoesBeforeItsParts() throws InputException {
        assertThat(names(asked("firstName,lastName,name", "a", "b", "Ivan Orlovsky")))
                .containsExactly("Ivan Orlovsky");
    }

    @Test
    void theUserMayNameTheColumns() throws InputException {
        CsvForm form = CsvForm.of(List.of("name", "ship", "owner"));
        assertThat(names(CsvQueries.of(form, List.of("SHIP"), NO_DEFAULTS).asked(row("x", "Sea Example", "y"))))
                .containsExactly("Sea Example");
        assertThat(names(CsvQueries.of(form, List.of("owner", "ship"), NO_DEFAULTS)
                        .asked(row("x", "b", "a"))))
                .containsExactly("a b");
        CsvForm parts = CsvForm.of(List.of("name", "firstName", "lastName"));
        assertThat(names(CsvQueries.of(parts, List.of("firstName", "lastName"), NO_DEFAULTS)
                        .asked(row("x", "Ivan", "Orlovsky"))))
                .containsExactly("Orlovsky, Ivan");
        assertThatThrownBy(() -> CsvQueries.of(form, List.of("boat"), NO_DEFAULTS))
                .hasMessage("there is no column 'boat'; there are: name, ship, owner");
        assertThatThrownBy(() -> CsvQueries.of(CsvForm.of(List.of("a", "b")), List.of(), NO_DEFAULTS))
                .hasMessageContaining("no column is called 'name'");
    }

    @Test
    void whatARowDoesNotSayTheCallerMay() throws InputException {
        Query defaults = new Query("Person", List.of("-"), List.of("1960"), List.of("kp"));
        CsvQueries queries = CsvQueries.of(CsvForm.of(List.of("name", "country")), List.of(), defaults);
        assertThat(queries.asked(row("Pak", "")).query())
                .isEqualTo(new Query("Person", List.of("Pak"), List.of("1960"), List.of("kp")));
        assertThat(queries.asked(row("Pak", "ru; Iran")).query())
                .isEqualTo(new Query("Person", List.of("Pak"), List.of("1960"), List.of("ru", "ir")));
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNotUsed() throws InputException {
        Asked asked = asked("name,schema,birthDate,country", "Pak", "dragon", "soon", "Atlantis");
        assertThat(asked.query()).isEqualTo(Query.name(null, "Pak"));
        assertThat(asked.remarks())
                .containsExactly(
                        "schema 'dragon' is not known; looked up as anything",
                        "birth date 'soon' is not understood and not used",
                        "country 'Atlantis' is not understood and not used");
    }

    @Test
    void aRowWithoutANameOrWithAnEndlessOneIsRefused() throws InputException {
        assertThat(asked("name,a", "  ", "1").fault()).isEqualTo("no name");
        assertThat(asked("name,a", "x".repeat(NameParser.MAX_LETTERS + 1), "1").fault())
                .contains("longer than " + NameParser.MAX_LETTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "1968, 1968",
        "1968-04, 1968-04",
        "1968-04-12T00:00:00, 1968-04-12",
        "1968/4/2, 1968-04-02",
        "12.04.1968, 1968",
        "04/12/1968, 1968",
        "12 Apr 1968, 1968-04-12"
    })
    void datesAreReadAsFarAsTheyAreSure(String written, String read) {
        assertThat(Facts.date(written)).containsExactly(read);
    }

    private static Asked asked(String header, String... cells) throws InputException {
        return CsvQueries.of(CsvForm.of(List.of(header.split(","))), List.of(), NO_DEFAULTS)
                .asked(row(cells));
    }

    private static List<String> names(Asked asked) {
        Query query = asked.query();
        return query == null ? List.of() : query.names();
    }

    private static InputRow row(String... cells) {
        return InputRow.of(List.of(cells));
    }
}
