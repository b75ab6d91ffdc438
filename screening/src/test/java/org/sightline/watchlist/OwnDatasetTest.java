// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets that a person names. */
final class OwnDatasetTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @TempDir
    Path folder;

    private Lists lists;

    @BeforeEach
    void open() {
        lists = Lists.open(folder.resolve("home"));
    }

    @Test
    void aTitleMakesADatasetThatLaterImportsKnow() throws Exception {
        assertThatThrownBy(() -> lists.importRelease(request("my_list")))
                .isInstanceOfSatisfying(
                        ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.USAGE))
                .hasMessageStartingWith("there is no dataset 'my_list'; there are: us_ofac_sdn,");
        ImportReport report = lists.importRelease(request("my_list").titled("People we know"));
        assertThat(report.release().entries()).isEqualTo(2);
        assertThat(lists.importRelease(request("my_list")).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(lists.datasets()).last().satisfies(own -> {
            assertThat(own.name()).isEqualTo("my_list");
            assertThat(own.title()).isEqualTo("People we know");
        });
        assertThat(lists.status(DAY.plusDays(3))).last().satisfies(row -> {
            assertThat(row.dataset().name()).isEqualTo("my_list");
            assertThat(row.days()).isEqualTo(3);
        });
        assertThat(lists.listings().entry(EntryId.parse("my_list:ex-1"))).isPresent();
        lists.importRelease(request("my_list").titled("Another title"));
        assertThat(lists.datasets()).last().extracting(Dataset::title).isEqualTo("Another title");
    }

    @Test
    void namesThatCannotBeAreRefused() throws Exception {
        for (String name :
                List.of("ab", "My_list", "1list", "a-list", "../x", "held", "index", "default", "a".repeat(65))) {
            assertThatThrownBy(() -> lists.importRelease(request(name).titled("Title")))
                    .as(name)
                    .isInstanceOfSatisfying(
                            ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.USAGE))
                    .hasMessageContaining("cannot name a dataset");
        }
        assertThatThrownBy(() -> lists.importRelease(request("eu_fsf").titled("Mine")))
                .hasMessage("eu_fsf is a publisher's list and has its title already");
        assertThatThrownBy(() -> lists.importRelease(request("my_list").titled(" ")))
                .hasMessage("the dataset my_list needs a title");
        assertThat(lists.empty()).isTrue();
    }

    @Test
    void theNearestNameIsOffered() throws Exception {
        assertThatThrownBy(() -> lists.importRelease(request("un_sc_sanction")))
                .hasMessageEndingWith("Did you mean un_sc_sanctions?");
        assertThatThrownBy(() -> lists.importRelease(request("zzzzzz"))).hasMessageEndingWith("gb_fcdo_sanctions");
        lists.importRelease(request("our_customers").titled("Ours"));
        assertThatThrownBy(() -> lists.importRelease(request("our_costumers")))
                .hasMessageEndingWith("Did you mean our_customers?");
    }

    @Test
    void oneThatIsOnlyHeldBackIsInTheStatusToo() throws Exception {
        Path empty = Fixtures.file(folder, "none.json", "{\"id\":\"x\",\"schema\":\"Address\",\"properties\":{}}\n");
        ImportRequest request = new ImportRequest("my_list", List.of(empty), DAY, false).titled("Mine");
        assertThat(lists.importRelease(request).outcome()).isEqualTo(ImportReport.Outcome.HELD);
        assertThat(lists.status(DAY)).last().satisfies(row -> {
            assertThat(row.dataset().title()).isEqualTo("Mine");
            assertThat(row.heldBack()).isNotNull();
        });
        lists.discard("my_list");
        assertThat(lists.status(DAY)).noneMatch(row -> row.dataset().name().equals("my_list"));
    }

    private ImportRequest request(String dataset) throws IOException {
        return new ImportRequest(dataset, List.of(Fixtures.file(folder, "own.json", Fixtures.FTM)), DAY, false);
    }
}
