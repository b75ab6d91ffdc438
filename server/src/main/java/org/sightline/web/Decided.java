// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import org.jspecify.annotations.Nullable;
import org.sightline.reading.LinkPart;
import org.sightline.store.KeptLink;

/** Who somebody in an article is taken to be, by a person's word where there is one, else by the machine's. */
enum Decided {
    ACCEPTED("accepted"),
    AMBIGUOUS("to review"),
    REJECTED("rejected");

    private final String word;

    Decided(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** As style sheets call it. */
    String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Decided of(LinkPart link, @Nullable KeptLink kept) {
        return kept == null ? valueOf(link.decision().name()) : of(kept);
    }

    static Decided of(KeptLink link) {
        if (link.judgement() == null) {
            return valueOf(link.decision().toUpperCase(java.util.Locale.ROOT));
        }
        return switch (link.judgement().verdict()) {
            case ACCEPT -> ACCEPTED;
            case REJECT -> REJECTED;
            case UNSURE -> AMBIGUOUS;
            case UNDO -> valueOf(link.decision().toUpperCase(java.util.Locale.ROOT));
        };
    }
}
