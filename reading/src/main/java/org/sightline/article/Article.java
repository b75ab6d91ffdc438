// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One article, decoded and cut into regions.
 *
 * @param id {@code sha256:} and the hex digest of the input bytes (of the text's UTF-8 for an NDJSON line or an item of a feed)
 * @param ref the caller's own id, if given
 * @param title the headline, or null
 * @param byline names of the authors, as printed
 * @param language ISO 639-1, or {@code und}
 * @param text the decoded input itself, of a web page what is seen of it; every span counts in it
 * @param regions in text order, without overlap
 * @param limits every bound or repair that the reader of bytes had to apply, for {@code provenance.limits}
 */
public record Article(
        String id,
        @Nullable String ref,
        @Nullable String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String url,
        String language,
        Published published,
        String text,
        List<Region> regions,
        List<String> limits) {
    public Article {
        byline = List.copyOf(byline);
        regions = List.copyOf(regions);
        limits = List.copyOf(limits);
    }

    /**
     * Words of which nothing else is known: no title, no day, nobody who wrote or printed them.
     *
     * @param language ISO 639-1
     * @param regions of the text, in its order
     */
    public static Article of(String language, String text, List<Region> regions) {
        String id = ArticleMaker.id(text.getBytes(StandardCharsets.UTF_8));
        return new Article(
                id, null, null, List.of(), null, null, language, Published.UNKNOWN, text, regions, List.of());
    }

    /** The same of one body from end to end. */
    public static Article of(String language, String text) {
        return of(language, text, List.of(new Region(Region.Kind.BODY, new Span(0, text.length()))));
    }

    /** The regions of one kind. */
    public Stream<Region> regions(Region.Kind kind) {
        return regions.stream().filter(region -> region.kind() == kind);
    }

    /**
     * The same article with only the regions of the first {@code most} code units of its text, for readers that go by regions: it
     * ends where a region ends, or within a region that is longer than half of {@code most} between two words. This itself where
     * the text is no longer.
     */
    public Article upTo(int most) {
        if (text.length() <= most) {
            return this;
        }
        int end = whole(most);
        List<Region> kept = regions.stream()
                .filter(region -> region.span().start() < end)
                .map(region -> new Region(
                        region.kind(),
                        new Span(
                                region.span().start(),
                                Math.min(end, region.span().end()))))
                .toList();
        return new Article(id, ref, title, byline, publisher, url, language, published, text, kept, limits);
    }

    private int whole(int most) {
        for (Region region : regions) {
            boolean across = region.span().start() < most && region.span().end() > most;
            if (across && region.span().start() > most / 2) {
                return region.span().start();
            }
        }
        for (int i = most; i > most / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /** The same article with other names of authors. */
    Article byline(List<String> authors) {
        return new Article(id, ref, title, authors, publisher, url, language, published, text, regions, limits);
    }

    /** The same article with another publication date. */
    public Article published(Published date) {
        return new Article(id, ref, title, byline, publisher, url, language, date, text, regions, limits);
    }
}
