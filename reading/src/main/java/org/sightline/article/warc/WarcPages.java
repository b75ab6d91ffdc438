// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of an archive, read one by one by jwarc, compressed or not. Requests, metadata, pictures, error pages and redirects are
 * passed over: they are no stories. Not thread-safe.
 */
public final class WarcPages implements Closeable {
    private final WarcReader reader;
    private final int longest;
    private long record;

    /** @param longest bytes of the longest body that is read */
    public WarcPages(InputStream input, int longest) throws IOException {
        this.reader = new WarcReader(Channels.newChannel(input));
        this.longest = longest;
    }

    /** How many records have been looked at. */
    public long records() {
        return record;
    }

    /**
     * The next page, or empty at the end.
     *
     * @throws IOException when the archive is broken or cut short; nothing can be read after that
     */
    public Optional<WarcPage> next() throws IOException {
        for (Optional<WarcRecord> found = reader.next(); found.isPresent(); found = reader.next()) {
            record++;
            WarcPage page = page(found.get());
            if (page != null) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable WarcPage page(WarcRecord found) throws IOException {
        if (found instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)
                && response.http().status() == 200) {
            return page(
                    response.target(),
                    response.http().contentType(),
                    response.http().bodyDecoded());
        }
        if (found instanceof WarcResource resource) {
            return page(resource.target(), resource.contentType(), resource.body());
        }
        return null;
    }

    private @Nullable WarcPage page(String url, MediaType type, MessageBody body) throws IOException {
        boolean html = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
        if ((!html && !type.base().equals(MediaType.PLAIN_TEXT)) || url.endsWith("/robots.txt")) {
            return null;
        }
        byte[] bytes = body.stream().readNBytes(longest + 1);
        return new WarcPage(record, url, type.parameters().get("charset"), html, bytes);
    }
}
