// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.un.UnXmlReader;

final class FtmReaderTest {
    @TempDir
    Path folder;

    private final Tally tally = new Tally();

    @Test
    void keepsTheListedWithTheirSanctions() throws Exception {
        List<ListedEntity> listed = read(Fixtures.FTM, Limits.standard());
        assertThat(listed).extracting(entry -> entry.entity().id()).containsExactly("eu_fsf:ex-1", "eu_fsf:ex-3");
        assertThat(listed.get(0).sanctions()).singleElement().satisfies(sanction -> {
            assertThat(sanction.authority()).isEqualTo("Example Office");
            assertThat(sanction.programs()).containsExactly("EX");
            assertThat(sanction.listed()).isEqualTo(LocalDate.of(2022, 2, 25));
        });
        assertThat(listed.get(0).referents()).containsExactly("a", "b");
        assertThat(listed.get(0).entity().values("position")).containsExactly("Director");
        assertThat(listed.get(1).entity().caption()).isEqualTo("EXAMPLE I");
        assertThat(tally.counts())
                .containsEntry("Person that is not listed itself", 1)
                .containsEntry("Family", 1)
                .containsEntry("Sanction: reason", 1)
                .doesNotContainKey("field datasets");
    }

    @Test
    void withoutTargetsEveryThingThatCanBeListedIs() throws Exception {
        String lines = "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"]}}\n"
                + "{\"id\":\"b\",\"schema\":\"Address\",\"properties\":{\"full\":[\"B\"]}}";
        assertThat(read(lines, Limits.standard()))
                .extracting(entry -> entry.entity().caption())
                .containsExactly("A");
    }

    @Test
    void readsBackWhatIsWritten() throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "un.xml", Fixtures.UN), Limits.standard());
        List<ListedEntity> entries = new UnXmlReader()
                .read("eu_fsf", List.of(file), Limits.standard())
                .entries();
        StringWriter text = new StringWriter();
        try (FtmWriter writer = new FtmWriter("eu_fsf", text)) {
            for (ListedEntity entry : entries) {
                writer.write(entry);
            }
        }
        assertThat(read(text.toString(), Limits.standard())).isEqualTo(entries);
    }

    @Test
    void brokenLinesAreRefusedWithTheirNumber() {
        assertThatThrownBy(() -> read(Fixtures.FTM + "{\"id\":\"z\",\"sch", Limits.standard()))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 6");
        assertThatThrownBy(() ->
                        read("{\"id\":\"z\",\"schema\":\"Person\",\"properties\":{\"name\":\"Z\"}}", Limits.standard()))
                .hasMessageContaining("property name is not a list");
        assertThatThrownBy(() -> read("{\"id\":\"z\"}", Limits.standard()))
                .hasMessageContaining("needs an id and a schema");
        assertThatThrownBy(() -> read("[1]", Limits.standard())).hasMessageContaining("not a JSON object");
    }

    @Test
    void longAndDeepLinesAreRefused() {
        Limits small = new Limits(1 << 20, 1000, 2, 10);
        String longName =
                "{\"id\":\"z\",\"schema\":\"Person\",\"properties\":{\"name\":[\"" + "x".repeat(200_000) + "\"]}}";
        assertThatThrownBy(() -> read(longName, small)).isInstanceOf(ListFormatException.class);
        String deep = "{\"id\":\"z\",\"schema\":\"Person\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatThrownBy(() -> read(deep, small)).isInstanceOf(ListFormatException.class);
        assertThatThrownBy(() -> read(Fixtures.FTM, small)).hasMessageContaining("more than 2 entities");
    }

    private List<ListedEntity> read(String text, Limits limits) throws Exception {
        return FtmReader.read("eu_fsf", "x.json", new StringReader(text), limits, tally);
    }
}
