// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.sightline.match.Explanation;
import org.sightline.reading.LinkPart;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;

/**
 * A link with what was said of it, and the form that says more.
 *
 * @param part as it was read
 * @param kept as it is kept
 * @param history everything that persons said of it, the oldest first
 * @param analyst whether who looks may judge
 */
record LinkView(LinkPart part, KeptLink kept, List<LinkJudgement> history, boolean analyst) {
    LinkView {
        history = List.copyOf(history);
    }

    Decided decided() {
        return Decided.of(kept);
    }

    Explanation why() {
        return part.explanation();
    }

    boolean judged() {
        return kept.judgement() != null;
    }

    /** Why a person should look again. */
    List<String> reasons() {
        return kept.review().stream()
                .map(review -> switch (review) {
                    case ENTRY_CHANGED -> "the entry changed since it was judged";
                    case CONTEXT_CHANGED -> "the article is read to say something else of it than when it was judged";
                    case NAME_CHANGED -> "it was judged under another form of the name";
                })
                .toList();
    }
}
