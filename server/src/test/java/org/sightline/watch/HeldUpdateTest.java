// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.fetch.LocalServer.send;
import static org.sightline.watch.Sample.DATASET;
import static org.sightline.watch.Sample.serving;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.fetch.LocalServer;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.Release;

/** What keeps a bad release out of the lists, and what a person then does with it. */
final class HeldUpdateTest extends Updating {
    @Test
    void whatCannotBeAListIsHeldForAPersonAndNeverReplacesAGoodOne() throws Exception {
        String xml = "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2026-03-08T00:00:00\"><INDIVIDUALS>";
        String nameless = Sample.list(1, 50).replaceAll("\"EXAMPLOV, Testim \\d+\"", "-0- ");
        for (String bad : List.of(Sample.list(1, 44), nameless, xml, "nothing that anybody knows", "{}")) {
            served = Sample.list(1, 50);
            number++;
            try (LocalServer server = LocalServer.plain(serving(path -> served))) {
                ListUpdate update = update(server, "/sdn.csv");
                only(update);
                served = bad;
                UpdateResult held = only(update);
                assertThat(held.outcome()).as(bad).isEqualTo(Outcome.HELD);
                assertThat(held.reason()).isNotBlank();
                assertThat(inForce().entries()).isEqualTo(50);
                assertThat(Lists.open(home()).held()).singleElement().satisfies(back -> {
                    assertThat(back.dataset()).isEqualTo(DATASET);
                    assertThat(back.why()).isEqualTo(held.reason());
                });

                UpdateResult still = only(update);
                assertThat(still.outcome()).isEqualTo(Outcome.HELD);
                assertThat(still.reason()).isEqualTo(held.reason());
                assertThat(server.requests().get(2).header("If-None-Match")).isNotNull();

                served = Sample.list(1, 52);
                assertThat(only(update).outcome()).as("a good one after it").isEqualTo(Outcome.UPDATED);
            }
        }
    }

    @Test
    void theReasonOfAShrunkenListSaysHowMuch() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 44);
            assertThat(only(update).reason()).contains("44 entries", "50", "more than a tenth");
            served = Sample.list(1, 45);
            assertThat(only(update).outcome()).as("a tenth is not more").isEqualTo(Outcome.UPDATED);
        }
    }

    @Test
    void whatAPersonThrewAwayIsNotHeldAgain() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 30);
            only(update);
            Lists.open(home()).discard(DATASET);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(Lists.open(home()).held()).isEmpty();
            assertThat(inForce().entries()).isEqualTo(50);
        }
    }

    @Test
    void whatAPersonAcceptedIsInForceAndNotFetchedAgain() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 30);
            only(update);
            Lists.open(home()).accept(DATASET);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(Lists.open(home()).releases(DATASET))
                    .extracting(Release::entries)
                    .contains(30);
        }
    }

    @Test
    void aPageForPeopleIsSaidToBeOne() throws Exception {
        for (String type : List.of("text/html; charset=utf-8", "application/xml")) {
            try (LocalServer server = LocalServer.plain((request, out) -> send(
                    out, "200 OK", "<!DOCTYPE html><html><body>Back soon</body></html>", "Content-Type: " + type))) {
                UpdateResult result = only(update(server, "/sdn.csv"));
                assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(result.reason()).isEqualTo(server.at("/sdn.csv") + ": an HTML page came, not a list");
                assertThat(server.requests()).hasSize(1);
                assertNothingLeft();
            }
        }
    }
}
