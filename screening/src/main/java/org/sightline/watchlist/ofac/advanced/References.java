// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;

/** The sets of numbers with their labels. A number that the file does not explain is counted. Not safe for use by several threads. */
final class References {
    private final Map<String, Map<String, XmlElement>> sets;
    private final Tally tally;

    References(Tally tally) {
        this(new HashMap<>(), tally);
    }

    private References(Map<String, Map<String, XmlElement>> sets, Tally tally) {
        this.sets = sets;
        this.tally = tally;
    }

    /** The same sets, for a reading that is not the one in which things are counted. */
    References silently() {
        return new References(sets, new Tally());
    }

    /** Takes {@code ReferenceValueSets}. */
    void take(XmlElement valueSets) {
        for (XmlElement set : valueSets.children()) {
            for (XmlElement value : set.children()) {
                XmlElement before = sets.computeIfAbsent(value.name(), name -> new HashMap<>())
                        .putIfAbsent(value.attribute("ID").orElse(""), value);
                if (before != null) {
                    tally.add(value.name() + " with an ID that stood before (left out)");
                }
            }
        }
    }

    /** The label of a number, empty where there is no number, or where the file does not explain it. */
    Optional<String> label(String set, @Nullable String id) {
        return value(set, id).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** The label that an element's attribute refers to. */
    Optional<String> label(String set, XmlElement element, String attribute) {
        return label(set, element.attribute(attribute).orElse(null));
    }

    /** What explains a number, with its attributes. */
    Optional<XmlElement> value(String set, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        XmlElement value = sets.getOrDefault(set, Map.of()).get(id);
        if (value == null) {
            tally.add(set + " that the file does not explain");
        }
        return Optional.ofNullable(value);
    }
}
