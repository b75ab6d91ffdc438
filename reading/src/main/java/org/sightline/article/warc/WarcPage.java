// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.warc;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One archived page of text or HTML. Immutable but for its bytes, which nobody changes. */
public final class WarcPage {
    private final long record;
    private final String url;
    private final @Nullable String charset;
    private final boolean html;
    private final byte[] body;

    WarcPage(long record, String url, @Nullable String charset, boolean html, byte[] body) {
        this.record = record;
        this.url = url;
        this.charset = charset;
        this.html = html;
        this.body = body;
    }

    /** Number of the record in the archive, from 1. */
    public long record() {
        return record;
    }

    /** Where it was fetched. */
    public String url() {
        return url;
    }

    /** The charset as the server declared it, or null. */
    public @Nullable String charset() {
        return charset;
    }

    /** Whether it was served as HTML, else as plain text. */
    public boolean isHtml() {
        return html;
    }

    /** Bytes of the page, decoded from transfer and content encodings; one more than the most that is read where it is longer. */
    public int length() {
        return body.length;
    }

    /** These bytes. */
    public InputStream body() {
        return new ByteArrayInputStream(body);
    }
}
