// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.article.warc.WarcPage;
import org.sightline.article.warc.WarcPages;

/** The pages of a web archive, one outcome each, read as they are asked for. What follows a broken record is lost, and said to be. */
final class ArchivedStories extends Outcomes {
    private final WarcPages pages;
    private final String source;
    private final Limits limits;
    private final ArticleMaker maker;
    private final Given given;
    private boolean any;
    private boolean ended;

    ArchivedStories(InputStream input, String source, Limits limits, ArticleMaker maker, Given given)
            throws IOException {
        this.pages = new WarcPages(input, limits.articleBytes());
        this.source = source;
        this.limits = limits;
        this.maker = maker;
        this.given = given;
    }

    @Override
    boolean ended() {
        return ended;
    }

    @Override
    @Nullable Outcome advance() {
        try {
            Optional<WarcPage> found = pages.next();
            if (found.isPresent()) {
                any = true;
                return story(found.get());
            }
            ended = true;
            return any ? null : new Outcome.Refused(source, 0, "an archive without a page of text or HTML");
        } catch (IOException | RuntimeException broken) {
            // jwarc tells of broken records by both.
            ended = true;
            return new Outcome.Refused(
                    source,
                    0,
                    "a WARC file that is broken after record " + pages.records() + ": " + broken.getMessage());
        }
    }

    private Outcome story(WarcPage page) throws IOException {
        String where = source + " (record " + page.record() + ", " + page.url() + ")";
        if (page.length() > limits.articleBytes()) {
            return new Outcome.Refused(
                    where, 0, "too long for one article: at most " + limits.articleBytes() + " bytes are read");
        }
        Fields fields = new Fields(page.url(), null, null, null, page.url(), null, null, null);
        byte[] bytes = page.body().readAllBytes();
        return page.isHtml()
                ? maker.ofPage(bytes, page.charset(), fields, where, 0, given)
                : maker.ofText(bytes, where, given);
    }
}
