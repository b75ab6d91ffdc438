// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Asks of an XML reader whether it drops anything in silence: every value of a record must stand in what was made of it, or the
 * element or attribute that held it must be named in the tally. It knows nothing of any format, and reads the XML by other means.
 */
final class NothingDropped {
    /** A value that is no date, number, country or word of any list. */
    static final String STRANGE = "Zqvxo Kwjyo";

    private final ListReader reader;
    private final String record;
    private final Set<String> structural;
    private final Set<String> steering;
    private final Map<String, String> saidAs;
    private final Path folder;
    private final Countries countries = new Countries();

    /**
     * @param record local names of the elements that are records, joined by a bar
     * @param structural names of elements and attributes whose values say nothing of the party
     * @param steering words of the format that say how to read another value, such as {@code Alias}
     * @param saidAs value to the words by which the reader says it, such as {@code M} to {@code male}
     */
    NothingDropped(
            ListReader reader,
            String record,
            Set<String> structural,
            Set<String> steering,
            Map<String, String> saidAs,
            Path folder) {
        this.reader = reader;
        this.record = record;
        this.structural = structural;
        this.steering = steering;
        this.saidAs = saidAs;
        this.folder = folder;
    }

    /** What is missing when every record is read alone: the names and values. */
    List<String> missing(String xml) throws Exception {
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < records(parsed(xml)).size(); at++) {
            Document alone = alone(xml, at);
            ReadList list = read(alone);
            for (Node leaf : leaves(alone)) {
                if (!arrives(leaf, list)) {
                    missing.add(name(leaf) + "=" + value(leaf));
                }
            }
        }
        return missing;
    }

    /** The same when one value at a time is replaced by one that nobody expects there. */
    List<String> missingWhenStrange(String xml) throws Exception {
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < records(parsed(xml)).size(); at++) {
            int count = leaves(alone(xml, at)).size();
            for (int leaf = 0; leaf < count; leaf++) {
                Document alone = alone(xml, at);
                Node strange = leaves(alone).get(leaf);
                strange.setNodeValue(STRANGE);
                if (!arrives(strange, read(alone))) {
                    missing.add(name(strange));
                }
            }
        }
        return missing;
    }

    /** The same when every element in turn has a child, a text and an attribute of which nobody has heard. */
    List<String> missingWhenAdded(String xml) throws Exception {
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < records(parsed(xml)).size(); at++) {
            int count = elements(alone(xml, at)).size();
            for (int element = 0; element < count; element++) {
                Document alone = alone(xml, at);
                Element grown = elements(alone).get(element);
                if (structural.contains(grown.getLocalName())) {
                    continue;
                }
                grown.setAttribute("hatSize", STRANGE);
                Element child = alone.createElementNS(grown.getNamespaceURI(), "ShoeSize");
                child.setTextContent(STRANGE);
                grown.appendChild(child);
                ReadList list = read(alone);
                for (String name : List.of("hatSize", "ShoeSize")) {
                    if (list.notRead().keySet().stream()
                            .noneMatch(key -> words(key).contains(name))) {
                        missing.add(name + " of " + grown.getLocalName());
                    }
                }
            }
        }
        return missing;
    }

    private boolean arrives(Node leaf, ReadList list) {
        String name = name(leaf);
        String value = value(leaf);
        if (structural.contains(name) || steering.contains(value)) {
            return true;
        }
        boolean counted = list.notRead().keySet().stream()
                .anyMatch(key -> words(key).contains(name)
                        || (value.equals(STRANGE) && folded(key).contains(folded(value))));
        List<String> kept =
                list.entries().stream().flatMap(NothingDropped::values).toList();
        return counted
                || readings(value).stream().allMatch(reading -> kept.stream().anyMatch(text -> text.contains(reading)))
                || countries.code(value).filter(kept::contains).isPresent()
                || countries.iso(value).filter(kept::contains).isPresent();
    }

    /** The pieces in which a value may arrive: as it is, or one by one where it holds several, or a day the other way round. */
    private List<String> readings(String value) {
        String said = saidAs.getOrDefault(value, value);
        String day = said.replaceFirst("^(?:\\p{L}\\p{L}|00)/(?:\\p{L}\\p{L}|00)/(\\d{4})$", "$1")
                .replaceFirst("^(?:\\p{L}\\p{L}|00)/(\\d\\d)/(\\d{4})$", "$2-$1")
                .replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", "$3-$2-$1")
                .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)[T-].*$", "$1");
        return Arrays.stream(day.split("[;|]|(?:^| )[a-z]\\) |\\bno\\. |\\bnumber (?=\\d)|[()]"))
                .map(NothingDropped::folded)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static Stream<String> values(ListedEntity entry) {
        Stream<String> entities = Stream.concat(Stream.of(entry.entity()), entry.adjacent().stream())
                .flatMap(NothingDropped::values);
        Stream<String> sanctions = entry.sanctions().stream().flatMap(NothingDropped::values);
        return Stream.of(entities, sanctions, entry.referents().stream())
                .flatMap(values -> values)
                .map(NothingDropped::folded);
    }

    private static Stream<String> values(Entity entity) {
        return Stream.concat(
                Stream.of(entity.id()), entity.properties().values().stream().flatMap(List::stream));
    }

    private static Stream<String> values(Sanction sanction) {
        Stream<String> fields = Stream.of(
                sanction.authority(),
                String.valueOf(sanction.listed()),
                String.valueOf(sanction.ended()),
                String.valueOf(sanction.source()));
        return Stream.of(
                        fields,
                        sanction.programs().stream(),
                        sanction.details().values().stream().flatMap(List::stream))
                .flatMap(values -> values);
    }

    private static Set<String> words(String key) {
        return Set.copyOf(Arrays.asList(key.replace("(", " ").split("[^\\p{L}\\p{N}_]+")).stream()
                .distinct()
                .toList());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private ReadList read(Document document) throws Exception {
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
        SourceFile file = SourceFile.of(Fixtures.file(folder, "alone.xml", text.toString()), Limits.standard());
        return reader.read("test", List.of(file), Limits.standard());
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private Document alone(String xml, int at) throws Exception {
        Document document = parsed(xml);
        List<Element> records = records(document);
        for (int other = 0; other < records.size(); other++) {
            if (other != at) {
                Element element = records.get(other);
                element.getParentNode().removeChild(element);
            }
        }
        return document;
    }

    private List<Element> records(Document document) {
        Set<String> names = Set.of(record.split("\\|"));
        return all(document).stream()
                .filter(element -> names.contains(element.getLocalName()))
                .toList();
    }

    /** The record's elements, itself first. */
    private List<Element> elements(Document alone) {
        Element only = records(alone).get(0);
        List<Element> elements = new ArrayList<>(List.of(only));
        NodeList below = only.getElementsByTagNameNS("*", "*");
        for (int at = 0; at < below.getLength(); at++) {
            elements.add((Element) below.item(at));
        }
        return elements;
    }

    private static List<Element> all(Document document) {
        NodeList nodes = document.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    /** Attributes and texts that are not blank. */
    private List<Node> leaves(Document alone) {
        List<Node> leaves = new ArrayList<>();
        for (Element element : elements(alone)) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                Node attribute = element.getAttributes().item(at);
                if (!attribute.getNodeName().startsWith("xmlns")
                        && !attribute.getNodeValue().isBlank()) {
                    leaves.add(attribute);
                }
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE
                        && !child.getNodeValue().isBlank()) {
                    leaves.add(child);
                }
            }
        }
        return leaves;
    }

    private static String name(Node leaf) {
        return leaf instanceof Attr attribute
                ? attribute.getName()
                : String.valueOf(leaf.getParentNode().getLocalName());
    }

    private static String value(Node leaf) {
        return leaf.getNodeValue().strip();
    }
}
