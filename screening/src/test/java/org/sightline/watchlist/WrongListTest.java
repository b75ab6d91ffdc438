// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is brought under another list's name is refused, and the refusal says where it belongs. */
final class WrongListTest {
    private static final String SDN = "us_ofac_sdn";
    private static final String CONS = "us_ofac_cons";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    /** Entries of invented bodies in the CSV form, the first {@code marked} of them with that programme. */
    private static String csv(int entries, int marked, String programme) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            String tag = i < marked ? programme : "EXAMPLE-EO" + i;
            text.append("%d,\"EXAMPLE WORKS %d\",-0- ,\"%s\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"
                    .formatted(1_000 + i, i, tag));
        }
        return text.toString();
    }

    /** The same in the XML form. */
    private static String xml(int entries, int marked, String programme) {
        StringBuilder text = new StringBuilder("<sdnList><publshInformation><Publish_Date>01/20/2026</Publish_Date>");
        text.append("<Record_Count>").append(entries).append("</Record_Count></publshInformation>");
        for (int i = 0; i < entries; i++) {
            String tag = i < marked ? programme : "EXAMPLE-EO" + i;
            text.append("<sdnEntry><uid>%d</uid><lastName>EXAMPLE WORKS %d</lastName><sdnType>Entity</sdnType>"
                    .formatted(1_000 + i, i));
            text.append("<programList><program>").append(tag).append("</program></programList></sdnEntry>");
        }
        return text.append("</sdnList>").toString();
    }

    private ImportReport brought(String dataset, String text) throws Exception {
        Path file = Fixtures.file(folder, "list", text);
        return Lists.open(home).importRelease(new ImportRequest(dataset, List.of(file), null, false));
    }

    private void assertRefused(String dataset, String text, String... reasons) {
        assertThatThrownBy(() -> brought(dataset, text))
                .isInstanceOf(ListsException.class)
                .hasMessageContainingAll(reasons)
                .extracting(e -> ((ListsException) e).kind())
                .isEqualTo(ListsException.Kind.REFUSED);
        assertThat(home.resolve("lists/catalogue.json")).doesNotExist();
    }

    @Test
    void anotherPublishersFileNamesItsList() {
        assertRefused(
                SDN, XmlFixtures.UN, "it is UN Security Council XML, which fits un_sc_sanctions. us_ofac_sdn is read");
        assertRefused("eu_fsf", XmlFixtures.UK, "which fits gb_fcdo_sanctions. eu_fsf is read from");
        assertRefused("gb_fcdo_sanctions", XmlFixtures.EU, "which fits eu_fsf. gb_fcdo_sanctions is read from");
        assertRefused("un_sc_sanctions", Fixtures.companies(5), "OFAC CSV", "which fits us_ofac_sdn or us_ofac_cons.");
        assertRefused(
                "un_sc_sanctions", "<html>busy</html>", "its format is not recognised. un_sc_sanctions is read from");
    }

    @ParameterizedTest
    @CsvSource({"NS-PLC", "CMIC-EO13959", "FSE-IR", "NS-ISA", "561-Related"})
    void theConsolidatedListIsNoSdnList(String programme) {
        assertRefused(
                SDN, csv(40, 12, programme), "the consolidated non-SDN list, which fits us_ofac_cons, not us_ofac_sdn");
        assertRefused(
                SDN, xml(40, 12, programme), "the consolidated non-SDN list, which fits us_ofac_cons, not us_ofac_sdn");
    }

    @ParameterizedTest
    @CsvSource({"SDGT", "SDNTK", "SDNT", "FTO", "SDT"})
    void theSdnListIsNoConsolidatedList(String programme) {
        assertRefused(CONS, csv(40, 12, programme), "the SDN list, which fits us_ofac_sdn, not us_ofac_cons");
        assertRefused(CONS, xml(40, 12, programme), "the SDN list, which fits us_ofac_sdn, not us_ofac_cons");
    }

    @ParameterizedTest
    @CsvSource({
        "us_ofac_sdn,40,12,SDGT",
        "us_ofac_cons,40,12,NS-PLC",
        // too few to tell
        "us_ofac_sdn,10,10,NS-PLC",
        "us_ofac_cons,10,10,SDGT",
        // one entry in forty says nothing of the others
        "us_ofac_sdn,40,1,NS-PLC",
        "us_ofac_cons,40,1,SDGT",
        // a programme of both lists
        "us_ofac_sdn,40,40,RUSSIA-EO14024",
        "us_ofac_cons,40,40,RUSSIA-EO14024",
        "us_ofac_cons,40,40,SUDAN-EO14098",
    })
    void whatIsNotToldApartIsTaken(String dataset, int entries, int marked, String programme) throws Exception {
        assertThat(brought(dataset, csv(entries, marked, programme)).inForce()).isTrue();
        assertThat(brought(dataset, xml(entries, marked, programme)).outcome()).isNotEqualTo(ImportReport.Outcome.HELD);
    }
}
