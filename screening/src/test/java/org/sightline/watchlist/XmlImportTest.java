// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The XML lists by the door that users take. */
final class XmlImportTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "eu_fsf,EU,eu-fsf-xml/1,2026-01-20,4,EU.9001.11,2014-03-18",
        "gb_fcdo_sanctions,UK,uk-sanctions-xml/2,2026-01-20,5,RUS9001,2022-02-24",
        "un_sc_sanctions,UN,un-xml/3,2026-02-26,3,CDi.901,2015-04-14",
    })
    void aListIsRecognisedImportedAndKnowsItsDays(
            String dataset,
            String fixture,
            String reader,
            LocalDate released,
            int entries,
            String entry,
            LocalDate listed)
            throws Exception {
        Lists lists = Lists.open(home);
        ImportRequest request = request(dataset, fixture(fixture));
        ImportReport report = lists.importRelease(request);
        assertThat(report.release().reader()).isEqualTo(reader);
        assertThat(report.release().released()).isEqualTo(released);
        assertThat(report.release().entries()).isEqualTo(entries);
        ListStatus status = lists.listings().status(new EntryId(dataset, entry), listed.minusDays(1), listed);
        assertThat(status.value()).isEqualTo(ListStatus.Value.CHANGED);
        assertThat(status.since()).isEqualTo(listed);
        assertThat(lists.importRelease(request).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void anotherPublishersListIsRefused() throws Exception {
        ImportRequest request = request("eu_fsf", XmlFixtures.UN);
        assertThatThrownBy(() -> Lists.open(home).importRelease(request))
                .isInstanceOf(ListsException.class)
                .hasMessageContaining("EU financial sanctions (FSF) XML 1.1");
    }

    private ImportRequest request(String dataset, String text) throws Exception {
        return new ImportRequest(dataset, List.of(Fixtures.file(folder, "list.xml", text)), null, false);
    }

    private static String fixture(String name) {
        return switch (name) {
            case "EU" -> XmlFixtures.EU;
            case "UK" -> XmlFixtures.UK;
            default -> XmlFixtures.UN;
        };
    }
}
