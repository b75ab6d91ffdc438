// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.dossier.Network;
import org.sightline.store.KeptLink;
import org.sightline.watchlist.EntryId;

/** Where drawings put things, and what they leave out. */
final class DrawingsTest {
    @Test
    void aNetworkOfTheMostPartiesIsPlacedApartAndEqualOnesEqually() {
        Network network = network(2_000, 6_000);
        Placed one = Placed.of(network);
        Placed other = Placed.of(network);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Network.Node node : network.nodes()) {
            assertThat(one.x(node.id())).isFinite().isEqualTo(other.x(node.id()));
            assertThat(one.y(node.id())).isFinite().isEqualTo(other.y(node.id()));
            left = Math.min(left, one.x(node.id()));
            right = Math.max(right, one.x(node.id()));
        }
        assertThat(right - left).isGreaterThan(1_000);
    }

    @Test
    void partiesThatAreTiedStandNearerThanOthers() {
        List<Network.Node> nodes = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            nodes.add(node(at));
        }
        Network network = new Network(nodes, List.of(tie(nodes.get(150), nodes.get(199))));
        Placed placed = Placed.of(network);
        double tied = apart(placed, nodes.get(150), nodes.get(199));
        double mean = nodes.stream()
                .skip(1)
                .mapToDouble(node -> apart(placed, nodes.get(0), node))
                .average()
                .orElseThrow();
        assertThat(tied).isLessThan(mean);
    }

    @Test
    void anArticleTiesThePartiesThatItNamesAndEntriesOfOnePartyAreOne() {
        List<KeptLink> links = List.of(
                link("a1", "list:1"),
                link("a1", "list:2"),
                link("a1", "other:1"),
                link("a2", "list:1"),
                link("a2", "list:3"));
        EntryId same = EntryId.parse("other:1");
        EntryId first = EntryId.parse("list:1");
        Network network = new CoNaming(
                        entry -> entry.equals(same) || entry.equals(first) ? List.of(first, same) : List.of(entry))
                .of(links, entry -> "Person", 10);
        assertThat(network.nodes()).extracting(Network.Node::id).containsExactly("list:1", "list:2", "list:3");
        assertThat(network.ties())
                .extracting(tie -> tie.one() + " " + tie.other() + " " + tie.weight())
                .containsExactly("list:1 list:2 1", "list:1 list:3 1");
    }

    @Test
    void aPlaceIsFoundByItsNameInOtherFormsAndTheMostPopulousOfSeveral() {
        Gazetteer gazetteer = new Gazetteer();
        assertThat(gazetteer.find("MOSCOW"))
                .hasValueSatisfying(point -> assertThat(point.country()).isEqualTo("ru"));
        assertThat(gazetteer.find("Kubinka, near Moscow").map(Gazetteer.Point::country))
                .hasValue("ru");
        assertThat(gazetteer.find("São Paulo"))
                .isEqualTo(gazetteer.find("sao paulo"))
                .isPresent();
        assertThat(gazetteer.find("North Korea"))
                .hasValueSatisfying(point -> assertThat(point.country()).isEmpty());
        assertThat(gazetteer.find("the airport")).isEmpty();
        assertThat(gazetteer.find(", ,")).isEmpty();
    }

    @Test
    void whatWouldSteerTheWordsAroundItIsTakenFromAPage() {
        PageText page = new PageText();
        page.writeContent("a\u202Eb\u2066c\u0007d\u0000e\r\n\tf \uD83D\uDE80 \uD83D g");
        assertThat(page.toString()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\r\n\tf \uD83D\uDE80 \uFFFD g");
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsText() {
        String text = new CsvText("a", "b")
                .row("=1+1", "plain, with comma")
                .row("@x", "+1")
                .text();
        assertThat(text).isEqualTo("a,b\r\n'=1+1,\"plain, with comma\"\r\n'@x,'+1\r\n");
    }

    private static double apart(Placed placed, Network.Node one, Network.Node other) {
        return Math.hypot(placed.x(one.id()) - placed.x(other.id()), placed.y(one.id()) - placed.y(other.id()));
    }

    private static Network network(int parties, int ties) {
        Random random = new Random(7);
        List<Network.Node> nodes = new ArrayList<>();
        for (int at = 0; at < parties; at++) {
            nodes.add(node(at));
        }
        List<Network.Tie> all = new ArrayList<>();
        while (all.size() < ties) {
            int one = random.nextInt(parties - 1);
            all.add(tie(nodes.get(one), nodes.get(one + 1 + random.nextInt(parties - one - 1))));
        }
        return new Network(nodes, all);
    }

    private static Network.Node node(int at) {
        EntryId entry = EntryId.parse("list:" + (10_000 + at));
        return new Network.Node(entry.toString(), "Party " + at, "Person", List.of(entry), false);
    }

    private static Network.Tie tie(Network.Node one, Network.Node other) {
        return new Network.Tie(one.id(), other.id(), Network.Kind.ARTICLE, 1, List.of());
    }

    private static KeptLink link(String article, String entry) {
        return new KeptLink(
                "key-" + article + entry,
                article,
                "e-" + entry,
                EntryId.parse(entry),
                "name",
                "caption",
                "accepted",
                1,
                null,
                List.of());
    }
}
