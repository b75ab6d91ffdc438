// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The records of an XML list, one after the other, so that a list of any size is read in the memory of one record. A document
 * type declaration is refused, so there are no entities to expand or to fetch. Not safe for use by several threads.
 */
public final class XmlRecords implements AutoCloseable {
    /** Children of one record; no real one has a tenth. */
    private static final int ELEMENTS = 100_000;
    /** Names of sections that are remembered; no real list has a tenth. */
    private static final int SECTIONS = 100;

    private final String file;
    private final InputStream in;
    private final XMLStreamReader2 xml;
    private final Set<String> passedOver = new TreeSet<>();
    private int elements;
    private int line = 1;

    /**
     * Opens the file and goes to its root element.
     *
     * @throws ListFormatException when it is no XML or has a document type declaration
     */
    public XmlRecords(SourceFile source, Limits limits) throws ListFormatException, IOException {
        this.file = source.name();
        this.in = new BoundedMarkup(source.open(), limits);
        try {
            this.xml = (XMLStreamReader2) factory(limits).createXMLStreamReader(in);
            int event = step();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = step();
            }
        } catch (XMLStreamException e) {
            in.close();
            throw new ListFormatException(file, 0, "no readable XML: " + firstLine(e), e);
        } catch (ListFormatException e) {
            in.close();
            throw e;
        }
    }

    /** The root's local name; only before the first record is read. */
    public String root() {
        return xml.getLocalName();
    }

    /** The root's namespace, empty where it has none; only before the first record is read. */
    public String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    /** An attribute of the root; only before the first record is read. */
    public @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /**
     * The next element with one of these names, at whatever depth, or null at the end of a complete document.
     *
     * @throws ListFormatException when the document is broken or ends early
     */
    public @Nullable XmlElement next(Set<String> names) throws ListFormatException {
        elements = 0;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (names.contains(xml.getLocalName())) {
                line = xml.getLocation().getLineNumber();
                return element();
            }
            if (xml.getDepth() == 2 && passedOver.size() < SECTIONS) {
                passedOver.add(xml.getLocalName());
            }
        }
    }

    /** Names of the root's children so far that were no records; their own children may have been. */
    public Set<String> passedOver() {
        return Collections.unmodifiableSet(passedOver);
    }

    /** The line on which the last record began, counted from 1. */
    public int line() {
        return line;
    }

    /** A refusal that names the line now being read. */
    public ListFormatException refusal(String reason) {
        return new ListFormatException(file, xml.getLocation().getLineNumber(), reason, null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private XmlElement element() throws ListFormatException {
        if (++elements > ELEMENTS) {
            throw refusal("one record has more than " + ELEMENTS + " elements");
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element());
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new XmlElement(name, attributes, text.toString().strip(), children);
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            attributes.put(
                    xml.getAttributeLocalName(at), xml.getAttributeValue(at).strip());
        }
        return attributes;
    }

    private int step() throws ListFormatException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusal("document type declarations and entities are not accepted");
            }
            return event;
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ListFormatException(file, Math.max(line, 0), "broken or cut short: " + firstLine(e), e);
        }
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static XMLInputFactory factory(Limits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.getConfig().doParseLazily(false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.field());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.field());
        return factory;
    }
}
