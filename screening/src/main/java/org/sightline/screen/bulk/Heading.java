// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file, or a property of a line, holds.
 *
 * @param property FollowTheMoney's, of an {@link Field#IDENTIFIER}; null of others
 */
record Heading(Field field, @Nullable String property) {
    Heading {
        if ((field == Field.IDENTIFIER) != (property != null)) {
            throw new IllegalArgumentException("a property goes with an identifier, and only there");
        }
    }

    static Heading of(Field field) {
        return new Heading(field, null);
    }

    /** What a heading means; empty where it is not known. */
    static Optional<Heading> of(String text) {
        return Field.of(text)
                .map(Heading::of)
                .or(() -> Identification.property(text).map(property -> new Heading(Field.IDENTIFIER, property)));
    }

    /** How it is called in documents. */
    String label() {
        return property == null ? field.label() : property;
    }
}
