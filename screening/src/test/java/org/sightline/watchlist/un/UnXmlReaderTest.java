// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

final class UnXmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsPersonsAndOrganisations() throws Exception {
        ReadList list = read(Fixtures.UN);
        assertThat(list.generated()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(list.entries()).hasSize(2);
        Entity pak = list.entries().get(0).entity();
        assertThat(pak.id()).isEqualTo("un_sc_sanctions:KPi.901");
        assertThat(pak.caption()).isEqualTo("Pak Chol Min");
        assertThat(pak.values("lastName")).containsExactly("Pak");
        assertThat(pak.values("firstName")).containsExactly("Chol Min");
        assertThat(pak.values("alias")).containsExactly("Pak Ch’o’l-min", "朴哲民", "Bak Cheol-min");
        assertThat(pak.values("weakAlias")).containsExactly("The Fox");
        assertThat(pak.values("position")).containsExactly("Director of Example Bureau", "Colonel");
        assertThat(pak.values("gender")).containsExactly("male");
        assertThat(pak.values("nationality")).containsExactly("kp");
        assertThat(pak.values("birthDate")).containsExactly("1967", "1968", "1969");
        assertThat(pak.values("passportNumber")).containsExactly("PS99");
        assertThat(pak.values("modifiedAt")).containsExactly("2023-06-29");
        assertThat(list.entries().get(0).sanctions().get(0).listed()).isEqualTo(LocalDate.of(2017, 12, 22));
        Entity department = list.entries().get(1).entity();
        assertThat(department.caption()).isEqualTo("EXAMPLE SUPPLY DEPARTMENT");
        assertThat(department.values("weakAlias")).containsExactly("ESD");
        assertThat(department.values("previousName")).containsExactly("Old Supply Department");
        assertThat(department.values("country")).containsExactly("kp");
    }

    @Test
    void countsWhatHasNoHome() throws Exception {
        assertThat(read(Fixtures.UN).notRead())
                .containsEntry("SHOE_SIZE", 1)
                .containsEntry("DATAID", 1)
                .containsEntry("birth date that is no date we can read", 1);
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        for (int end = 120; end < Fixtures.UN.stripTrailing().length() - 1; end += 37) {
            String cut = Fixtures.UN.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(ListFormatException.class);
        }
    }

    @Test
    void anotherRootIsRefused() {
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?><sdnList><sdnEntry/></sdnList>"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("the root element is sdnList");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27\"><INDIVIDUAL><FIRST_NAME>&c;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
        String outside =
                "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
        for (String hostile : List.of(bomb, outside)) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> read(hostile))
                            .isInstanceOf(ListFormatException.class)
                            .hasMessageContaining("document type declarations"));
        }
    }

    @Test
    void depthAndTextAreBounded() {
        String deep = "<CONSOLIDATED_LIST><INDIVIDUAL>" + "<A>".repeat(5000) + "</A>".repeat(5000)
                + "</INDIVIDUAL></CONSOLIDATED_LIST>";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ListFormatException.class);
        String longText =
                "<CONSOLIDATED_LIST><INDIVIDUAL><A>" + "x".repeat(3 << 20) + "</A></INDIVIDUAL></CONSOLIDATED_LIST>";
        assertThatThrownBy(() -> read(longText)).isInstanceOf(ListFormatException.class);
    }

    @Test
    void anEntryNeedsItsReferenceNumber() {
        assertThatThrownBy(() ->
                        read("<CONSOLIDATED_LIST><ENTITY><FIRST_NAME>X</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>"))
                .hasMessageContaining("without a REFERENCE_NUMBER");
    }

    private ReadList read(String text) throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "un.xml", text), Limits.standard());
        return new UnXmlReader().read("un_sc_sanctions", List.of(file), Limits.standard());
    }
}
