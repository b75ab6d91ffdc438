// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One element of an XML record, small enough to hold.
 *
 * @param name local name
 * @param attributes local name to value, stripped
 * @param text its own text, without that of its children, stripped
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The children of that name. */
    public List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name().equals(child)).toList();
    }

    /** The text of the first child of that name, empty where there is none or it is blank. */
    public Optional<String> text(String child) {
        return children.stream()
                .filter(element -> element.name().equals(child))
                .map(XmlElement::text)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** An attribute's value, empty where it is missing or blank. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isEmpty());
    }

    /** The first child of that name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** The elements at the end of a path of names, in the order of the file. */
    public List<XmlElement> path(String... names) {
        List<XmlElement> found = List.of(this);
        for (String step : names) {
            found = found.stream()
                    .flatMap(element -> element.all(step).stream())
                    .toList();
        }
        return found;
    }

    /** Whether it or anything below it has text or an attribute. */
    public boolean filled() {
        return !text.isEmpty()
                || attributes.values().stream().anyMatch(value -> !value.isEmpty())
                || children.stream().anyMatch(XmlElement::filled);
    }

    /**
     * Counts what it says in attributes and children that a mapper does not know, so that nothing new is dropped in silence.
     *
     * @param known names of the attributes and children that the mapper reads, or leaves out on purpose
     * @param of how the count names this element
     */
    public void tallyUnknown(Set<String> known, String of, Tally tally) {
        attributes.forEach((attribute, value) -> {
            if (!value.isEmpty() && !known.contains(attribute)) {
                tally.add(of + ": " + attribute);
            }
        });
        children.stream()
                .filter(child -> !known.contains(child.name()) && child.filled())
                .forEach(child -> tally.add(of + ": " + child.name()));
    }
}
