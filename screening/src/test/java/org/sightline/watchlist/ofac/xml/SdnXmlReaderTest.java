// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.ofac.OfacFixtures;

final class SdnXmlReaderTest {
    private static final String NAMESPACE =
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML";

    @TempDir
    Path folder;

    @Test
    void aLinkIsARelationToTheEntryOfThatName() throws Exception {
        ReadList list = read(OfacFixtures.XML);
        Entity link = list.entries().get(0).adjacent().stream()
                .filter(entity -> entity.schema().equals("UnknownLink"))
                .findFirst()
                .orElseThrow();
        assertThat(link.values("object")).containsExactly("us_ofac_sdn:202");
        Entity ownership = list.entries().get(2).adjacent().stream()
                .filter(entity -> entity.schema().equals("Ownership"))
                .findFirst()
                .orElseThrow();
        assertThat(ownership.values("asset")).containsExactly("us_ofac_sdn:203");
        assertThat(ownership.values("owner")).containsExactly("us_ofac_sdn:202");
    }

    @Test
    void fewerEntriesThanItSaysRefuseTheFile() throws Exception {
        assertThatThrownBy(() -> read(OfacFixtures.XML.replace("<Record_Count>5<", "<Record_Count>6<")))
                .isInstanceOf(ListFormatException.class)
                .hasMessage("list0: holds 5 entries where it says 6: cut short");
        assertThat(read(OfacFixtures.XML.replace("<Record_Count>5<", "<Record_Count>4<"))
                        .notRead())
                .containsOnlyKeys("Record_Count that is smaller than the number of entries");
        assertThat(read(OfacFixtures.XML.replace("<Record_Count>5<", "<Record_Count>many<"))
                        .notRead())
                .containsOnlyKeys("Record_Count that is missing or no number");
        ReadList undated = read(OfacFixtures.XML.replace("02/27/2026", "27/02/2026"));
        assertThat(undated.generated()).isNull();
        assertThat(undated.notRead()).containsOnlyKeys("Publish_Date that is missing or no date");
    }

    @Test
    void theRootAndItsNamespaceAreOfacs() throws Exception {
        assertThat(read(OfacFixtures.XML.replace(NAMESPACE, "http://tempuri.org/sdnList.xsd"))
                        .entries())
                .hasSize(5);
        assertThatThrownBy(() -> read(OfacFixtures.XML.replace(NAMESPACE, "https://example.org/list")))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("the namespace of sdnList is https://example.org/list");
        assertThatThrownBy(() -> read("<list><sdnList/></list>")).hasMessageContaining("the root element is list");
        assertThatThrownBy(() -> read(OfacFixtures.XML, OfacFixtures.XML)).hasMessageContaining("a second one");
    }

    @Test
    void itIsToldByItsContent() throws Exception {
        SdnXmlReader reader = new SdnXmlReader();
        assertThat(reader.recognises(file("a", OfacFixtures.XML))).isTrue();
        assertThat(reader.recognises(file("sdn.xml", OfacFixtures.ADVANCED))).isFalse();
        assertThat(reader.recognises(file("sdn.xml", Fixtures.UN))).isFalse();
        assertThat(reader.recognises(file("sdn.xml", OfacFixtures.ENTRIES))).isFalse();
    }

    @Test
    void aCutFileAndADocumentTypeAreRefused() {
        String list = OfacFixtures.XML.stripTrailing();
        for (int end = 200; end < list.length(); end += 97) {
            String cut = list.substring(0, end);
            assertThatThrownBy(() -> read(cut))
                    .as("cut at %s", cut.substring(cut.length() - 20))
                    .isInstanceOf(ListFormatException.class);
        }
        String bomb = "<!DOCTYPE sdnList [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;\">]>";
        assertThatThrownBy(() -> read(list.replace("?>\n<sdnList", "?>\n" + bomb + "<sdnList")))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("document type declarations");
    }

    @Test
    void aBadEntryIsCountedWithItsLineAndLosesNoOther() throws Exception {
        ReadList list = read(OfacFixtures.XML
                .replace("<uid>203</uid>", "<uid>no number</uid>")
                .replace("<lastName>EP-XYZ</lastName>", "")
                .replace("08 Jan 1960", "31 Feb 1960")
                .replace("<city>Tver</city><country>", "<city>Tver</city><planet>Earth</planet><country>"));
        assertThat(list.entries())
                .extracting(entry -> entry.entity().id())
                .containsExactly("us_ofac_sdn:201", "us_ofac_sdn:202", "us_ofac_sdn:205");
        assertThat(list.notRead())
                .containsOnlyKeys(
                        "DOB that is no date we can read (kept as a note)",
                        "address: planet",
                        "entry without a name (left out): line 93",
                        "entry without a uid that is a number (left out): line 70");
        assertThat(list.entries().get(0).entity().values("notes")).contains("DOB 31 Feb 1960");
    }

    @Test
    void weakAliasesAreWeakWhateverTheirType() throws Exception {
        ReadList list = read(OfacFixtures.XML
                .replace("<type>f.k.a.</type><category>strong", "<type>f.k.a.</type><category>weak")
                .replace("<lastName>THE EAGLE</lastName>", "<lastName>EAGLE</lastName><firstName>The</firstName>"));
        assertThat(list.entries().get(1).entity().values("weakAlias")).containsExactly("SOUTHERN EXAMPLE OOO");
        assertThat(list.entries().get(0).entity().values("weakAlias")).containsExactly("The Eagle");
    }

    @Test
    void limitsHold() {
        assertThatThrownBy(() -> OfacFixtures.read(
                        "us_ofac_sdn", new Limits(1 << 20, 1000, 4, 16), new SdnXmlReader(), folder, OfacFixtures.XML))
                .hasMessageContaining("more than 4 entries");
        String longTitle = OfacFixtures.XML.replace("Deputy Director", "x".repeat(100_000));
        assertThatThrownBy(() -> OfacFixtures.read(
                        "us_ofac_sdn", new Limits(1 << 20, 1000, 100, 16), new SdnXmlReader(), folder, longTitle))
                .isInstanceOf(ListFormatException.class);
    }

    private ReadList read(String... texts) throws Exception {
        return OfacFixtures.read(new SdnXmlReader(), folder, texts);
    }

    private SourceFile file(String name, String text) throws Exception {
        return SourceFile.of(Fixtures.file(folder, name, text), Limits.standard());
    }
}
