// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;

/**
 * That an entity of an article may be an entry of a list: what the machine decided, and what a person said of it.
 *
 * @param key names the link for persons and programs; it stays when the article is read again
 * @param article the article's id
 * @param entity the entity's id in the reading
 * @param name the entity's fullest name in the article
 * @param caption the entry's name on the list
 * @param decision the machine's: {@code accepted}, {@code ambiguous} or {@code rejected}
 * @param judgement the last thing said of it; null where nobody did, or it was taken back
 * @param review why a person should look again; empty where the judgement rests on what is still so
 */
public record KeptLink(
        String key,
        String article,
        String entity,
        EntryId entry,
        String name,
        String caption,
        String decision,
        double score,
        @Nullable LinkJudgement judgement,
        List<Review> review) {
    /** Why a judgement may no longer hold. */
    public enum Review {
        /** The entry says something else than it did, or left its list. */
        ENTRY_CHANGED,
        /** The article is read to say something else of the entity than it was. */
        CONTEXT_CHANGED,
        /** The article was judged under another form of the name. */
        NAME_CHANGED
    }

    public KeptLink {
        review = List.copyOf(review);
    }

    /** Whether the link counts: by the person's word where there is one, else by the machine's. */
    public boolean accepted() {
        if (judgement == null) {
            return decision.equals("accepted");
        }
        return judgement.verdict() == LinkJudgement.Verdict.ACCEPT;
    }

    /** Who decided, in words that go wherever the link goes. */
    public String standing() {
        if (judgement == null) {
            return "machine match, not reviewed";
        }
        String said = switch (judgement.verdict()) {
            case ACCEPT -> "accepted by ";
            case REJECT -> "rejected by ";
            case UNSURE -> "left open by ";
            case UNDO -> "taken back by ";
        };
        return said + judgement.who() + (review.isEmpty() ? "" : ", to be reviewed again");
    }
}
