// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;
import org.sightline.store.Selection;
import org.sightline.store.Store;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The network is read by a real XML parser, and has the nodes and weights that counting every article by hand gives. */
final class GraphExportTest extends ExportCase {
    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document graph, String name) {
        NodeList found = graph.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String data(Element element, String key) {
        NodeList found = element.getElementsByTagName("data");
        for (int i = 0; i < found.getLength(); i++) {
            if (((Element) found.item(i)).getAttribute("key").equals(key)) {
                return found.item(i).getTextContent();
            }
        }
        return "";
    }

    @Test
    void nodesAreListedPartiesAlone() throws Exception {
        try (Store store = full("store")) {
            String text = export(Export.Format.GRAPHML, store, EVERYTHING);
            assertThat(text).doesNotContain(Scene.UNLISTED);
            Set<String> entries = readings().stream()
                    .flatMap(reading -> links(store, reading).stream())
                    .map(link -> link.entry().toString())
                    .collect(Collectors.toSet());
            assertThat(elements(parsed(text), "node"))
                    .extracting(node -> node.getAttribute("id"))
                    .containsExactlyElementsOf(new TreeSet<>(entries));
        }
    }

    @Test
    void weightsAreThoseOfCountingByHand() throws Exception {
        try (Store store = full("store")) {
            Map<String, Integer> expected = new TreeMap<>();
            for (Reading reading : readings()) {
                count(
                        reading,
                        links(store, reading).stream()
                                .filter(KeptLink::accepted)
                                .toList(),
                        expected);
            }
            Map<String, Integer> found = new TreeMap<>();
            for (Element edge : elements(parsed(export(Export.Format.GRAPHML, store, Selection.ALL)), "edge")) {
                assertThat(data(edge, "undecided")).isEqualTo("0");
                assertThat(data(edge, "evidence").split("; ")).hasSize(Integer.parseInt(data(edge, "weight")));
                found.put(
                        edge.getAttribute("source") + " " + edge.getAttribute("target") + " " + data(edge, "kind"),
                        Integer.parseInt(data(edge, "weight")));
            }
            assertThat(found).isEqualTo(expected);
            assertThat(found.keySet())
                    .anyMatch(edge -> edge.endsWith("same event"))
                    .anyMatch(edge -> edge.endsWith("same entity"))
                    .anyMatch(edge -> edge.endsWith("same article"));
        }
    }

    private static void count(Reading reading, List<KeptLink> links, Map<String, Integer> counts) {
        Set<String> evidence = new TreeSet<>();
        for (KeptLink one : links) {
            for (KeptLink other : links) {
                if (one.entry().compareTo(other.entry()) >= 0) {
                    continue;
                }
                String pair = one.entry() + " " + other.entry();
                boolean same = one.entity().equals(other.entity());
                evidence.add(pair + (same ? " same entity" : " same article"));
                for (ClaimPart claim : reading.claims()) {
                    EventPart event = reading.events().stream()
                            .filter(each -> each.id().equals(claim.event()))
                            .findFirst()
                            .orElseThrow();
                    List<String> who = event.participants().stream()
                            .map(each -> String.valueOf(each.entity()))
                            .toList();
                    if (!same
                            && claim.polarity() == ClaimPart.Polarity.POSITIVE
                            && who.contains(one.entity())
                            && who.contains(other.entity())) {
                        evidence.add(pair + " same event#" + claim.id());
                    }
                }
            }
        }
        evidence.forEach(each -> counts.merge(each.replaceFirst("#.*", ""), 1, Integer::sum));
    }
}
