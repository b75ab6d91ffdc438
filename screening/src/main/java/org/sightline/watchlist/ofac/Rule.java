// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

/**
 * What one label means: a row of {@code facts.tsv}.
 *
 * @param label such as {@code Passport}
 * @param kind how its value is read
 * @param property where the value goes: FollowTheMoney's, or {@code schema:this end:other end} of a relation
 */
record Rule(String label, Kind kind, String property) {
    /** How a value is read; of the open kinds the label goes on, as {@code Digital Currency Address - XBT} does. */
    enum Kind {
        DATE(false),
        PLACE(false),
        COUNTRY(false),
        DOCUMENT(false),
        IDENTIFIER(false),
        SHIP(false),
        LEI(false),
        WALLET(true),
        QUOTED(false),
        LOWER(false),
        TONNAGE(false),
        TEXT(false),
        SEVERAL(false),
        SECURITY(false),
        RELATION(false),
        PROVISION(true),
        EFFECTIVE(true),
        PROSE(true),
        NOTE(false),
        SAME(false);

        private final boolean open;

        Kind(boolean open) {
            this.open = open;
        }

        boolean open() {
            return open;
        }
    }

    /** Whether the text begins with the label as a word of its own. */
    boolean begins(String text) {
        if (!text.startsWith(label)) {
            return false;
        }
        return text.length() == label.length() || !Character.isLetterOrDigit(text.charAt(label.length()));
    }
}
