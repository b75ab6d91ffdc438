// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Web archives (ISO 28500) to the pages in them. Start with {@link org.sightline.article.warc.WarcPages}. Knows nothing of articles,
 * so that these may know it.
 */
@NullMarked
package org.sightline.article.warc;

import org.jspecify.annotations.NullMarked;
