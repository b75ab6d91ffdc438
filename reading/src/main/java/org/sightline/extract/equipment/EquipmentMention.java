// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Span;

/**
 * A name of equipment in the text.
 *
 * @param span the name alone, without quotation marks, class noun or plural s
 * @param kind its class as a noun in the singular: "missile"
 * @param why the rule that took it for equipment, for people: "before the class noun missile"
 */
public record EquipmentMention(Span span, String kind, String why) {
    /** The same as a name for the mention layer. */
    public NamedSpan named() {
        return new NamedSpan(span, MentionType.EQUIPMENT);
    }
}
