// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.warc;

import org.jspecify.annotations.Nullable;

/**
 * One archived page of text or HTML.
 *
 * @param record number of the record in the archive, from 1
 * @param url where it was fetched
 * @param charset as the server declared it, or null
 * @param html whether it was served as HTML, else as plain text
 * @param body decoded from transfer and content encodings
 * @param cut whether the body was longer than the most that is read; then it holds just that
 */
public record WarcPage(
        long record, @Nullable String url, @Nullable String charset, boolean html, byte[] body, boolean cut) {}
