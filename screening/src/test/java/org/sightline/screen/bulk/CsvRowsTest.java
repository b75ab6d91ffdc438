// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsTheOneThatTheHeaderHasMostOf(String separator) throws Exception {
        List<InputRow> rows = rows(String.join(separator, "id", "name", "place") + "\r\n"
                + String.join(separator, "1", "\"Orlovsky, Ivan; or | Iwan\"", "\"Tver\t\"") + "\r\n");
        assertThat(rows).extracting(InputRow::fault).containsOnlyNulls();
        assertThat(rows.get(0).cells()).containsExactly("1", "Orlovsky, Ivan; or | Iwan", "Tver\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws Exception {
        assertThat(names("\uFEFFname,n\nОрловский,1\nÉlodie Exemple,2\n".getBytes(Charset.forName(charset))))
                .containsExactly("Орловский", "Élodie Exemple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void withoutAMarkUtf16IsKnownByItsZeros(String charset) throws Exception {
        assertThat(names("name,n\nÉlodie Exemple,2\nPak,3\n".getBytes(Charset.forName(charset))))
                .containsExactly("Élodie Exemple", "Pak");
    }

    @Test
    void russianAndWesternCodePagesAreToldApartAndSaidToBeGuessed() throws Exception {
        InputFile russian = file("name,n\nОрловский Иван,1\nПетров,2\n".getBytes(Charset.forName("windows-1251")));
        assertThat(russian.guessed()).isTrue();
        assertThat(russian.charset().name()).isEqualTo("windows-1251");
        InputFile western =
                file("name,n\nMüller Jörg,1\nÉlodie,2\nPeña Núñez,3\n".getBytes(Charset.forName("windows-1252")));
        assertThat(western.charset().name()).isEqualTo("windows-1252");
        assertThat(file("name\nMüller\n".getBytes(StandardCharsets.UTF_8)).guessed())
                .isFalse();
    }

    @Test
    void gzipIsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("name,n\nPak Chol Min,1\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(names(packed.toByteArray())).containsExactly("Pak Chol Min");
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
        assertThatThrownBy(() -> file(cut)).hasMessageContaining("gzip data are broken or end early");
    }

    @Test
    void aStreamIsReadOnceAndLikeAFile() throws Exception {
        byte[] bytes = "name;n\r\nPak Chol Min;1\r\n".getBytes(StandardCharsets.UTF_8);
        InputFile stream = InputFile.of("standard input", new ByteArrayInputStream(bytes), null);
        try (CsvRows rows = CsvRows.open(stream)) {
            assertThat(all(rows)).extracting(row -> row.cells().get(0)).containsExactly("Pak Chol Min");
            assertThat(rows.form().lineEnd()).isEqualTo("\r\n");
        }
        assertThat(stream.taken()).isEqualTo(bytes.length);
    }

    @Test
    void aCellMayReachOverLines() throws Exception {
        List<InputRow> rows = rows("name,note\r\n\"Pak\r\nChol Min\",\"a \"\"b\"\"\"\r\nNext,x\r\n");
        assertThat(rows.get(0).cells()).containsExactly("Pak\r\nChol Min", "a \"b\"");
        assertThat(rows.get(0).text()).isEqualTo("\"Pak\r\nChol Min\",\"a \"\"b\"\"\"");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void ofQuotesThatAreNeverClosedOnlyTheLineIsLost() throws Exception {
        List<InputRow> rows = rows("name,note\nA,\"open\nB,2\nC,\"two\"\nD,4\n");
        assertThat(rows).extracting(InputRow::fault).containsExactly("its quotes are not closed", null, null, null);
        assertThat(rows).extracting(row -> row.cells().get(0)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void aRowWithOtherThanTheHeadersColumnsSaysSo() throws Exception {
        List<InputRow> rows = rows("name,a,b\nA,1\n\nB,1,2\nC,1,2,3\n");
        assertThat(rows)
                .extracting(InputRow::fault)
                .containsExactly(
                        "too few columns: 2 where the header has 3",
                        null,
                        "too many columns: 4 where the header has 3");
        assertThat(rows).extracting(InputRow::line).containsExactly(2L, 4L, 5L);
    }

    @Test
    void aLineWithoutEndIsBounded() throws Exception {
        List<InputRow> rows = rows("name,a\n" + "x".repeat(Lines.LONGEST + 10) + ",1\nB,2\n");
        assertThat(rows.get(0).fault()).contains("longer than " + Lines.LONGEST);
        assertThat(rows.get(1).cells()).containsExactly("B", "2");
    }

    @Test
    void whatCannotBeUsedAtAllIsSaid() {
        assertThatThrownBy(() -> InputFile.of(folder.resolve("none.csv"), null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no file");
        assertThatThrownBy(() -> InputFile.of(folder, null)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> file(new byte[0])).hasMessageContaining("is empty");
        assertThatThrownBy(() -> rows("\n \n")).hasMessageContaining("no header row");
    }

    /** The naive twin is a library's reader, on rows that any reader must take alike. */
    @Test
    void cellsAreThoseThatAnotherReaderFinds() throws Exception {
        Random random = new Random(20_261_122);
        String letters = "ab \",;\n\r|é朴";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("one,two,three\n");
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 3; column++) {
                    StringBuilder cell = new StringBuilder("c");
                    for (int i = random.nextInt(6); i > 0; i--) {
                        cell.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    text.append(column == 0 ? "" : ",");
                    text.append('"')
                            .append(cell.toString().replace("\"", "\"\""))
                            .append('"');
                }
                text.append('\n');
            }
            List<List<String>> theirs = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
                reader.forEach(each -> theirs.add(List.copyOf(each.getFields())));
            }
            List<List<String>> ours = new ArrayList<>(List.of(theirs.get(0)));
            rows(text.toString()).forEach(row -> ours.add(row.cells()));
            assertThat(ours).as("round %d: %s", round, text).isEqualTo(theirs);
        }
    }

    private List<String> names(byte[] bytes) throws Exception {
        try (CsvRows rows = CsvRows.open(file(bytes))) {
            return all(rows).stream().map(row -> row.cells().get(0)).toList();
        }
    }

    private List<InputRow> rows(String text) throws Exception {
        try (CsvRows rows = CsvRows.open(file(text.getBytes(StandardCharsets.UTF_8)))) {
            return all(rows);
        }
    }

    private static List<InputRow> all(RowSource source) throws IOException {
        List<InputRow> rows = new ArrayList<>();
        for (InputRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private InputFile file(byte[] bytes) throws Exception {
        return InputFile.of(Files.write(folder.resolve("names.csv"), bytes), null);
    }
}
