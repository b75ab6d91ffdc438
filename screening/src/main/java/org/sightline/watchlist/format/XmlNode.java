// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in an XML record while a mapper takes the record apart: it remembers what was taken, so that whatever was not can be
 * counted by name in the end, be it an element that the publisher added yesterday or a second value where one was expected. Names
 * are found in any letter case, as publishers vary it. Not safe for use by several threads.
 */
public final class XmlNode {
    /** Stands for an element's own text among the names of its attributes. */
    private static final String TEXT = "";

    private final XmlElement element;
    private final Map<XmlElement, Set<String>> taken;

    public XmlNode(XmlElement record) {
        this(record, new IdentityHashMap<>());
    }

    private XmlNode(XmlElement element, Map<XmlElement, Set<String>> taken) {
        this.element = element;
        this.taken = taken;
    }

    /** The element's local name, as the file spells it. */
    public String name() {
        return element.name();
    }

    /** The elements at the end of a path of names, in the order of the file; reaching them takes nothing. */
    public List<XmlNode> all(String... path) {
        List<XmlNode> found = List.of(this);
        for (String step : path) {
            List<XmlNode> below = new ArrayList<>();
            for (XmlNode node : found) {
                for (XmlElement child : node.element.children()) {
                    if (child.name().equalsIgnoreCase(step)) {
                        below.add(new XmlNode(child, taken));
                    }
                }
            }
            found = below;
        }
        return found;
    }

    /** The elements one step below, in the order of the file. */
    public List<XmlNode> children() {
        return element.children().stream()
                .map(child -> new XmlNode(child, taken))
                .toList();
    }

    /** Takes the element's own text, empty where it is blank. */
    public String text() {
        take(TEXT);
        return element.text();
    }

    /** Takes the text of the first element at the end of the path that has any. */
    public Optional<String> text(String... path) {
        return all(path).stream()
                .filter(node -> !node.element.text().isEmpty())
                .findFirst()
                .map(XmlNode::text);
    }

    /** Takes the texts of all elements at the end of the path, without blank ones. */
    public List<String> texts(String... path) {
        return all(path).stream()
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Takes an attribute's value, empty where it is missing or blank. */
    public Optional<String> attribute(String attribute) {
        return element.attributes().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(attribute))
                .peek(entry -> take(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Leaves out on purpose, and does not count, these attributes and all there is in these children. */
    public void leave(String... names) {
        for (String name : names) {
            attribute(name);
            all(name).forEach(XmlNode::leaveAll);
        }
    }

    /** Whether it or anything below it has text or an attribute. */
    public boolean filled() {
        return element.filled();
    }

    /**
     * Counts what nobody took below this element: a child's text as {@code Colour}, that of a deeper element with the name of the
     * one above it, such as {@code Passport/Colour}, and attributes as {@code Passport@colour}.
     */
    public void tallyRest(Tally tally) {
        tallyRest(element.name() + " (text between elements)", "", tally);
    }

    private void tallyRest(String name, String above, Tally tally) {
        Set<String> seen = taken.getOrDefault(element, Set.of());
        if (!element.text().isEmpty() && !seen.contains(TEXT)) {
            tally.add(name);
        }
        element.attributes().forEach((attribute, value) -> {
            if (!value.isEmpty() && !seen.contains(attribute)) {
                tally.add(element.name() + "@" + attribute);
            }
        });
        for (XmlElement child : element.children()) {
            new XmlNode(child, taken).tallyRest(above + child.name(), child.name() + "/", tally);
        }
    }

    private void leaveAll() {
        text();
        element.attributes().keySet().forEach(this::take);
        element.children().forEach(child -> new XmlNode(child, taken).leaveAll());
    }

    private void take(String what) {
        taken.computeIfAbsent(element, any -> new HashSet<>()).add(what);
    }

    @Override
    public String toString() {
        return element.name() + Arrays.toString(element.attributes().keySet().toArray());
    }
}
