// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * RSS and Atom to items, each with its words as the feed gives them. Start with {@link org.sightline.article.feed.FeedReader}. Knows
 * nothing of articles, so that these may know it.
 */
@NullMarked
package org.sightline.article.feed;

import org.jspecify.annotations.NullMarked;
