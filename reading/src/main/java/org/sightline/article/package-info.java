// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Bytes to article: text, regions, language, publication date.
 *
 * <p>Start with {@link org.sightline.article.Article}; {@link org.sightline.article.ArticleReader} is the door. Chrome is cut away
 * here, once. All spans inside the program count UTF-16
 * code units of {@link org.sightline.article.Article#text()}; only the Reading counts code points.
 */
@NullMarked
package org.sightline.article;

import org.jspecify.annotations.NullMarked;
