// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    void numbersAndGenderAreAskedUnderFollowTheMoneysProperties() throws InputException {
        Asked asked = asked(
                "name,Passport No.,ИНН,IMO-Number,tax id,sex",
                "Pak",
                "AB 12-3; C4",
                "7707083893",
                "IMO 9187629",
                "7",
                "Ж.");
        assertThat(asked.query())
                .isEqualTo(new Query(
                        "Person",
                        List.of("Pak"),
                        List.of(),
                        List.of(),
                        List.of("female"),
                        Map.of(
                                "passportNumber", List.of("AB 12-3", "C4"),
                                "innCode", List.of("7707083893"),
                                "imoNumber", List.of("IMO 9187629"),
                                "taxNumber", List.of("7"))));
        assertThat(asked.remarks()).isEmpty();
    }

    @Test
    void aNumberOrGenderThatIsNoneIsSaidAndNotUsed() throws InputException {
        Asked asked = asked("name,imo,gender", "Pak", "9187628", "dragon");
        assertThat(asked.query()).isEqualTo(Query.name(null, "Pak"));
        assertThat(asked.remarks())
                .containsExactly(
                        "imoNumber '9187628' cannot be such a number and is not used",
                        "gender 'dragon' is not understood and not used");
        assertThat(asked("name,gender", "Pak", "n/a").query()).isEqualTo(Query.name(null, "Pak"));
        assertThat(asked("name,gender", "Pak", "unknown").remarks()).isEmpty();
    }

    @Test
    void aNumberNeedsNoName() throws InputException {
        Query query = Objects.requireNonNull(asked("name,imo", "", "9187629").query());
        assertThat(query.identifiers()).containsEntry("imoNumber", List.of("9187629"));
        assertThat(asked("name,imo", "", "9187628").fault()).isEqualTo("no name");
    }

    @Test
    void onlyPersonsHaveASexOrAGivenNameBesideAFamilyName() throws InputException {
        assertThat(schema(NO_DEFAULTS, "name,gender", "Pak", "m")).isEqualTo("Person");
        assertThat(schema(NO_DEFAULTS, "firstName,lastName", "Ivan", "Orlovsky"))
                .isEqualTo("Person");
        assertThat(schema(NO_DEFAULTS, "firstName,lastName", "", "Samplex")).isNull();
        assertThat(schema(NO_DEFAULTS, "name,gender,schema", "Pak", "m", "Vessel"))
                .isEqualTo("Vessel");
        assertThat(schema(Query.name("LegalEntity", "-"), "name,gender", "Pak", "m"))
                .isEqualTo("LegalEntity");
        assertThat(CsvQueries.of(CsvForm.of(List.of("name", "sex")), List.of(), NO_DEFAULTS)
                        .tellsPersons())
                .isTrue();
        assertThat(CsvQueries.of(CsvForm.of(List.of("name", "country")), List.of(), NO_DEFAULTS)
                        .tellsPersons())
                .isFalse();
    }

    @Test
    void linesOfFollowTheMoneyAskTheSame() {
        String line =
                "{\"schema\":\"Vessel\",\"properties\":{\"name\":[\"SEA EXAMPLE\"],\"imoNumber\":[\"9187629\"],\"gender\":\"x?\"}}";
        Asked asked = new NdjsonQueries(NO_DEFAULTS).asked(new InputRow(1, line, List.of(), null));
        Query query = Objects.requireNonNull(asked.query());
        assertThat(query.schema()).isEqualTo("Vessel");
        assertThat(query.identifiers()).isEqualTo(Map.of("imoNumber", List.of("9187629")));
        assertThat(asked.remarks()).containsExactly("gender 'x?' is not understood and not used");
    }

    @Test
    void everyHeadingMeansOneThing() {
        for (String property : Identification.properties()) {
            assertThat(Identification.property(property)).contains(property);
            assertThat(Field.of(property)).as(property).isEmpty();
        }
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

    private static @Nullable String schema(Query defaults, String header, String... cells) throws InputException {
        Query query = CsvQueries.of(CsvForm.of(List.of(header.split(","))), List.of(), defaults)
                .asked(row(cells))
                .query();
        return query == null ? "refused" : query.schema();
    }

    private static List<String> names(Asked asked) {
        Query query = asked.query();
        return query == null ? List.of() : query.names();
    }

    private static InputRow row(String... cells) {
        return InputRow.of(List.of(cells));
    }
}
