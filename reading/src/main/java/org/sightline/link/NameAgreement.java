// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

/**
 * How well the names agree, apart from how common they are: the screener's score falls with commonness too, which linking weighs by
 * itself.
 *
 * @param value 0 to 1
 * @param fit whose name it is
 * @param words what agreed and how
 */
record NameAgreement(double value, Fit fit, String words) {
    /** What in a list a name is, the better first. */
    enum Fit {
        /** the entry's first name, word for word */
        FIRST_NAME,
        /** another of its names, word for word */
        OTHER_NAME,
        /** a name of the entry with other words beside, without some, or in another spelling */
        LIKE
    }

    /** From here on the whole name agrees, though a patronymic be left out or a letter be written otherwise. */
    static final double FULL = 0.95;

    /** Whether the names agree well enough to be asked about without any context. */
    boolean isFull() {
        return value >= FULL;
    }

    /** How a name stands among an entry's names, word for word. */
    static Fit fit(String said, String caption, Iterable<String> names) {
        var words = Terms.plain(said);
        if (words.equals(Terms.plain(caption))) {
            return Fit.FIRST_NAME;
        }
        for (String name : names) {
            if (words.equals(Terms.plain(name))) {
                return Fit.OTHER_NAME;
            }
        }
        return Fit.LIKE;
    }
}
