// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.List;
import java.util.stream.Stream;
import org.sightline.article.feed.Feed;
import org.sightline.article.feed.FeedException;
import org.sightline.article.feed.FeedItem;
import org.sightline.article.feed.FeedReader;

/** The items of an RSS or Atom feed, an article each; where the feed carries only a summary, that is said. */
final class FeedStories {
    private final FeedReader feeds = new FeedReader();
    private final ArticleMaker maker;

    FeedStories(ArticleMaker maker) {
        this.maker = maker;
    }

    Stream<Outcome> read(byte[] bytes, String source, Given given) {
        try {
            Feed feed = feeds.read(Decoder.page(bytes, null).text());
            if (feed.items().isEmpty()) {
                return Stream.of(new Outcome.Refused(source, 0, "a feed without items"));
            }
            return feed.items().stream().map(item -> story(item, feed, source, given));
        } catch (FeedException | Refusal broken) {
            return Stream.of(new Outcome.Refused(source, 0, String.valueOf(broken.getMessage())));
        }
    }

    private Outcome story(FeedItem item, Feed feed, String source, Given given) {
        String where = source + " (item " + item.number() + ")";
        String title = item.title() == null ? "" : "<h1>" + item.title().replace("<", "&lt;") + "</h1>";
        if (item.html().isBlank() && title.isEmpty()) {
            return new Outcome.Refused(where, 0, "an item without words");
        }
        Fields fields = new Fields(
                item.id(), null, null, item.title(), item.url(), feed.title(), item.published(), feed.language());
        List<String> limits = item.full() ? List.of() : List.of("the feed carries only a summary of this story");
        Outcome outcome = maker.ofMarkup(title + "<p>" + item.html(), fields, where, 0, given, limits);
        boolean signed = outcome instanceof Outcome.Read && !item.authors().isEmpty();
        return signed ? new Outcome.Read(((Outcome.Read) outcome).article().byline(item.authors())) : outcome;
    }
}
