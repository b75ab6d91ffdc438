// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The records of an XML list, one after the other, so that a list of any size is read in the memory of one record. A document
 * type declaration is refused, so there are no entities to expand or to fetch. Not safe for use by several threads.
 */
public final class XmlRecords implements AutoCloseable {
    /** Children of one record; no real one has a tenth. */
    private static final int ELEMENTS = 100_000;
    /** Attributes of one element; no real one has half. */
    private static final int ATTRIBUTES = 64;

    /** How many times the longest field one record may hold in all; no real one holds two. */
    private static final int FIELDS = 16;

    /** Bytes of the longest word, for each code unit of the longest field. */
    private static final long WORD = 4;

    private final String file;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final long most;
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;
    private long size;
    private long line;

    /**
     * Opens the file and goes to its root element.
     *
     * @throws ListFormatException when it is no XML or has a document type declaration
     */
    public XmlRecords(SourceFile source, Limits limits) throws ListFormatException, IOException {
        this.file = source.name();
        this.most = (long) FIELDS * limits.field();
        this.in = new ShortWords(source.open(), WORD * limits.field());
        try {
            this.xml = factory(limits).createXMLStreamReader(in);
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

    /** The root element without its content; only before the first record is read. */
    public XmlElement rootElement() {
        return new XmlElement(xml.getLocalName(), attributes(), "", List.of());
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
        return next(names, new Tally());
    }

    /**
     * The same, and what stands between the records is counted: text and attributes by the element that holds them.
     *
     * @throws ListFormatException when the document is broken or ends early
     */
    public @Nullable XmlElement next(Set<String> names, Tally between) throws ListFormatException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                elements = 0;
                size = 0;
                line = xml.getLocation().getLineNumber();
                return element();
            }
            passed(event, between);
        }
    }

    /** The line on which the record last returned begins, counted from 1. */
    public long line() {
        return line;
    }

    private void passed(int event, Tally between) throws ListFormatException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                open.push(xml.getLocalName());
                attributes().forEach((attribute, value) -> {
                    if (!value.isEmpty()) {
                        between.add("between the records: " + xml.getLocalName() + "@" + attribute);
                    }
                });
            }
            case XMLStreamConstants.END_ELEMENT -> open.poll();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!text().isBlank()) {
                    between.add("between the records: " + (open.isEmpty() ? "text" : open.peek()));
                }
            }
            default -> {}
        }
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
        for (String value : attributes.values()) {
            grown(value.length());
        }
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element());
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                String more = text();
                grown(more.length());
                text.append(more);
            }
        }
        return new XmlElement(name, attributes, text.toString().strip(), children);
    }

    private void grown(int by) throws ListFormatException {
        size += by;
        if (size > most) {
            throw refusal("one record has more than " + most + " characters");
        }
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
            throw broken(e);
        }
    }

    /** The text now being read. It is read only when asked for, so that what nobody asks for takes no memory. */
    private String text() throws ListFormatException {
        try {
            return xml.getText();
        } catch (WstxLazyException e) {
            throw broken(e.getCause() instanceof XMLStreamException cause ? cause : new XMLStreamException(e));
        }
    }

    private ListFormatException broken(XMLStreamException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new ListFormatException(file, Math.max(at, 0), "broken or cut short: " + firstLine(e), e);
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static XMLInputFactory factory(Limits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.getConfig().doParseLazily(true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.field());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.field());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        return factory;
    }
}
