// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS (0.9x, 1.0, 2.0) and Atom (0.3, 1.0) by ROME. Documents with a DTD are refused, so that no entity is expanded. Thread-safe.
 */
public final class FeedReader {
    /**
     * Reads a whole feed.
     *
     * @throws org.sightline.article.feed.FeedException when it is none
     */
    public Feed read(String xml) throws org.sightline.article.feed.FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        SyndFeed feed;
        try {
            // ROME stumbles over blanks before the declaration.
            feed = input.build(new StringReader(xml.strip()));
        } catch (FeedException | IllegalArgumentException broken) {
            throw new org.sightline.article.feed.FeedException(reason(broken), broken);
        }
        List<FeedItem> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            items.add(item(entry, items.size() + 1));
        }
        return new Feed(said(feed.getTitle()), said(feed.getLanguage()), items);
    }

    private static String reason(Exception broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String said = String.valueOf(cause.getMessage());
        if (said.toLowerCase(Locale.ROOT).contains("doctype")) {
            return "XML with a DOCTYPE, which is not read";
        }
        return broken instanceof FeedException ? "XML that is broken: " + said : "XML that is neither RSS nor Atom";
    }

    private static FeedItem item(SyndEntry entry, int number) {
        String full = longest(entry.getContents().stream());
        String summary = longest(Stream.ofNullable(entry.getDescription()));
        boolean whole = full.length() > summary.length();
        Date day = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        String url = said(entry.getLink());
        return new FeedItem(
                number,
                said(entry.getUri()) != null ? said(entry.getUri()) : url,
                said(entry.getTitle()),
                url,
                authors(entry),
                day == null ? null : day.toInstant().toString(),
                whole ? full : summary,
                whole);
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .map(FeedReader::said)
                .filter(Objects::nonNull)
                .toList();
        String single = said(entry.getAuthor());
        return names.isEmpty() && single != null ? List.of(single) : names;
    }

    private static String longest(Stream<SyndContent> contents) {
        return contents.map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static @Nullable String said(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
