// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A web page to text: what a reader sees, line by line, what the page's mark-up says of each line, and its metadata. Start with
 * {@link org.sightline.article.html.HtmlReader}. Knows nothing of articles, so that these may know it.
 */
@NullMarked
package org.sightline.article.html;

import org.jspecify.annotations.NullMarked;
