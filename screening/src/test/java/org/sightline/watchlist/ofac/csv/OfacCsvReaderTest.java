// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

final class OfacCsvReaderTest {
    @TempDir
    Path folder;

    @Test
    void putsTheFourFilesTogetherInAnyOrder() throws Exception {
        ReadList list = read(Fixtures.COMMENTS, Fixtures.ALT, Fixtures.SDN, Fixtures.ADD);
        assertThat(list)
                .isEqualTo(new ReadList(
                        read(Fixtures.SDN, Fixtures.ADD, Fixtures.ALT, Fixtures.COMMENTS)
                                .entries(),
                        null,
                        list.main(),
                        list.notRead()));
        Entity pak = list.entries().get(0).entity();
        assertThat(pak.id()).isEqualTo("us_ofac_sdn:101");
        assertThat(pak.schema()).isEqualTo("Person");
        assertThat(pak.caption()).isEqualTo("Pak Chol Min");
        assertThat(pak.values("alias")).containsExactly("Pak Ch'o'l-min");
        assertThat(pak.values("weakAlias")).containsExactly("THE FOX");
        assertThat(pak.values("birthDate")).containsExactly("1967", "1968", "1969");
        assertThat(pak.values("passportNumber")).containsExactly("123");
        assertThat(pak.values("position")).containsExactly("Deputy Director");
        assertThat(pak.values("lastName")).containsExactly("Pak");
        Entity orlovsky = list.entries().get(1).entity();
        assertThat(orlovsky.caption()).isEqualTo("Ivan Petrovich Orlovsky");
        assertThat(orlovsky.values("programId")).containsExactly("RUSSIA-EO14024", "CYBER2");
        assertThat(orlovsky.values("birthDate")).containsExactly("1960");
        assertThat(orlovsky.values("nationality")).containsExactly("ru");
        Entity company = list.entries().get(2).entity();
        assertThat(company.values("previousName")).containsExactly("SOUTHERN EXAMPLE OOO");
        assertThat(company.strongNames()).contains("SOUTHERN EXAMPLE OOO");
        assertThat(company.values("address")).containsExactly("5 Example St., Tver, 170000, Russia");
        Entity ship = list.entries().get(3).entity();
        assertThat(ship.schema()).isEqualTo("Vessel");
        assertThat(ship.values("imoNumber")).containsExactly("9187629");
        assertThat(ship.values("flag")).containsExactly("kp");
        assertThat(list.entries().get(4).entity().values("registrationNumber")).containsExactly("EP-XYZ");
    }

    @Test
    void countsWhatHasNoHome() throws Exception {
        ReadList list = read(Fixtures.SDN, Fixtures.ALT, Fixtures.ADD);
        assertThat(list.notRead())
                .containsEntry("a row of aliases for an entry that the list lacks", 1)
                .containsEntry("country of an address: Region: Nowhere", 1)
                .containsEntry("DOB that is no date we can read (kept as a note)", 1)
                .containsEntry("remark without a label (kept as a note)", 1)
                .containsEntry("Vessel Owner a name that no entry of the list bears (kept as a note)", 1);
    }

    @Test
    void aFileCutAnywhereInItsLastRowIsRefused() throws Exception {
        String list = Fixtures.companies(3);
        int lastRow = list.substring(0, list.length() - 2).lastIndexOf("\r\n") + 2;
        for (int end = lastRow + 1; end < list.length() - 2; end++) {
            String cut = list.substring(0, end);
            assertThatThrownBy(() -> read(cut))
                    .as("cut to %s", cut.substring(lastRow))
                    .isInstanceOf(ListFormatException.class);
        }
        assertThat(read(list.stripTrailing()).entries()).hasSize(3);
    }

    @Test
    void saysWhereAndWhy() {
        assertThatThrownBy(() -> read(Fixtures.companies(2) + "1003,\"X\"\r\n"))
                .hasMessage("file0.csv line 3: 2 columns where there should be 12: broken or cut short");
        assertThatThrownBy(() -> read(Fixtures.SDN + "\r\n" + Fixtures.companies(1)))
                .hasMessageContaining("a row after the end mark");
        assertThatThrownBy(() -> read(Fixtures.ALT)).hasMessageContaining("the file with the entries");
        assertThatThrownBy(() -> read(Fixtures.SDN, Fixtures.SDN))
                .hasMessageContaining("same kind of file as file0.csv");
    }

    @Test
    void aVeryLongRowIsRefusedAndNotHeld() {
        Limits small = new Limits(1 << 20, 1000, 100, 10);
        String list = Fixtures.companies(1) + Fixtures.ofac(2000, "A".repeat(2000), null, "CUBA", null, "x");
        assertThatThrownBy(() -> read(small, list))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read(new Limits(1 << 20, 1000, 2, 10), Fixtures.companies(3)))
                .hasMessageContaining("more than 2 rows");
    }

    private ReadList read(String... texts) throws Exception {
        return read(Limits.standard(), texts);
    }

    private ReadList read(Limits limits, String... texts) throws Exception {
        OfacCsvReader reader = new OfacCsvReader();
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            SourceFile file = SourceFile.of(Fixtures.file(folder, "file" + files.size() + ".csv", text), limits);
            assertThat(reader.recognises(file)).isTrue();
            files.add(file);
        }
        return reader.read("us_ofac_sdn", files, limits);
    }
}
