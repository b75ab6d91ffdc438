// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.List;
import java.util.Optional;

/**
 * One element of an XML record, small enough to hold.
 *
 * @param name local name
 * @param text its own text, without that of its children, stripped
 */
public record XmlElement(String name, String text, List<XmlElement> children) {
    public XmlElement {
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

    /** Whether it or anything below it has text. */
    public boolean filled() {
        return !text.isEmpty() || children.stream().anyMatch(XmlElement::filled);
    }
}
