// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sightline.dossier.Network;
import org.sightline.report.Plain;

/**
 * A network as <a href="http://graphml.graphdrawing.org/">GraphML</a>: nodes are listed parties, edges carry how many stories tell of both
 * and which articles those are.
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    private record Key(String id, String owner, String type) {}

    private static final List<Key> KEYS = List.of(
            new Key("caption", "node", "string"),
            new Key("schema", "node", "string"),
            new Key("entries", "node", "string"),
            new Key("subject", "node", "boolean"),
            new Key("kind", "edge", "string"),
            new Key("weight", "edge", "int"),
            new Key("articles", "edge", "string"),
            new Key("events", "edge", "string"));

    /** The whole document. */
    public static String of(Network network) {
        StringWriter words = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(words);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Key key : KEYS) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("key");
                xml.writeAttribute("id", key.id());
                xml.writeAttribute("for", key.owner());
                xml.writeAttribute("attr.name", key.id());
                xml.writeAttribute("attr.type", key.type());
            }
            xml.writeCharacters("\n  ");
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "undirected");
            for (Network.Node node : network.nodes()) {
                node(xml, node);
            }
            for (Network.Tie tie : network.ties()) {
                tie(xml, tie);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            // a writer to memory has no other way to fail than our own wrong use of it
            throw new IllegalStateException(e);
        }
        return words.append('\n').toString();
    }

    private static void node(XMLStreamWriter xml, Network.Node node) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(node.id()));
        data(xml, "caption", node.caption());
        data(xml, "schema", node.schema());
        data(xml, "entries", node.entries().stream().map(Object::toString).collect(Collectors.joining(" ")));
        data(xml, "subject", String.valueOf(node.subject()));
        xml.writeEndElement();
    }

    private static void tie(XMLStreamWriter xml, Network.Tie tie) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", clean(tie.one()));
        xml.writeAttribute("target", clean(tie.other()));
        data(xml, "kind", Terms.word(tie.kind()));
        data(xml, "weight", String.valueOf(tie.weight()));
        data(
                xml,
                "articles",
                tie.evidence().stream()
                        .map(Network.Evidence::article)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        data(
                xml,
                "events",
                tie.evidence().stream()
                        .filter(each -> !each.event().isEmpty())
                        .map(each -> each.article() + "#" + each.event())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    /** Without what XML does not allow: {@link Plain} leaves control characters and lone surrogates out, but not the two last ones. */
    private static String clean(String words) {
        return Plain.line(words).replace("\uFFFE", "").replace("\uFFFF", "");
    }
}
