// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.sightline.reading.EntityPart;

/**
 * Somebody in an article who is, or may be, on a list.
 *
 * @param roles the posts that the article gives, in words
 */
record PartyView(EntityPart entity, List<LinkView> links, List<String> roles) {
    PartyView {
        links = List.copyOf(links);
        roles = List.copyOf(roles);
    }

    /** The best of its links. */
    Decided decided() {
        return links.stream().map(LinkView::decided).min(Decided::compareTo).orElse(Decided.REJECTED);
    }

    String id() {
        return "party-" + entity.id();
    }
}
