// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import org.sightline.article.Span;
import org.sightline.watchlist.EntryId;

/**
 * A list name that stands in a text. Says that the words are there, not that they mean the listed party.
 *
 * @param span where, in UTF-16 code units
 * @param entry whose name it is
 * @param schema the entry's FollowTheMoney schema
 * @param listName the name as the list spells it
 * @param score 0 to 1: how fully the words are the list's own: see {@link Spelling}
 */
public record Hit(Span span, EntryId entry, String schema, String listName, double score) {}
