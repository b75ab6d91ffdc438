// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.store.Notice;
import org.sightline.watchlist.EntryId;

/**
 * Why an article is taken to speak of the party.
 *
 * @param key names the link, for judging it
 * @param name the party's fullest name in the article
 * @param decision the machine's: {@code accepted}, {@code ambiguous} or {@code rejected}
 * @param standing who decided, such as {@code machine match, not reviewed}
 * @param accepted whether it counts, by the person's word where there is one
 * @param notices corrections and disputes of this link
 */
public record Match(
        String key,
        EntryId entry,
        String name,
        String decision,
        double score,
        String standing,
        boolean accepted,
        List<Notice> notices) {
    public Match {
        notices = List.copyOf(notices);
    }
}
