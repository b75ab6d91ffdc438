// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.List;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.RolePart;

/**
 * An entity of the article that a list may name.
 *
 * @param accepted the links that name and context agree on, best first
 * @param open the links that a person must decide
 * @param roles the posts that the article gives it
 */
record Party(EntityPart entity, List<LinkPart> accepted, List<LinkPart> open, List<RolePart> roles) {
    boolean listed() {
        return !accepted.isEmpty();
    }

    boolean toReview() {
        return accepted.isEmpty() && !open.isEmpty();
    }
}
