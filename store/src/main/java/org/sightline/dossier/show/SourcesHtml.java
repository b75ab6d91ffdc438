// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.List;
import org.sightline.dossier.Story;
import org.sightline.report.Html;

/** The sources with their copies, numbered as the page cites them. */
final class SourcesHtml {
    private final Html html;
    private final Numbers numbers;

    SourcesHtml(Html html, Numbers numbers) {
        this.html = html;
        this.numbers = numbers;
    }

    void write(List<Story> stories) {
        html.leaf("h2", "Sources");
        if (stories.isEmpty()) {
            html.leaf(
                    "p",
                    "Nothing is kept that speaks of this party. “sightline read” keeps what it reads.",
                    "class",
                    "facts");
            return;
        }
        html.open("ol", "class", "sources").line();
        for (Story story : stories) {
            html.open("li", "id", "n-" + numbers.of(story.id()));
            told(story.article());
            for (Story.Place place : story.article().places()) {
                html.open("p", "class", "facts").text("also at: ");
                html.leaf("bdi", place.publisher() == null ? "" : place.publisher())
                        .text(" ");
                link(place.url() == null ? "" : place.url(), place.url() == null ? "" : place.url());
                html.close();
            }
            if (!story.copies().isEmpty()) {
                html.open("details").leaf("summary", Terms.count(story.copies().size(), "copy", "copies"));
                html.open("ul", "class", "copies");
                story.copies().forEach(copy -> {
                    html.open("li");
                    told(copy.article());
                    html.close();
                });
                html.close().close();
            }
            html.close().line();
        }
        html.close().line();
    }

    private void told(Story.Told told) {
        html.text(Terms.day(told) + " · ").leaf("bdi", Terms.publisher(told)).text(" · ");
        link(told.url() == null ? "" : told.url(), Terms.title(told));
        html.text(" ")
                .leaf("code", told.id().substring(0, Math.min(19, told.id().length())), "title", told.id());
        told.notices().forEach(notice -> html.leaf("p", Terms.notice(notice), "class", "notice"));
    }

    /** An address that leads somewhere else than to a page is written, not linked. */
    private void link(String url, String words) {
        if (url.matches("(?i)https?://.*")) {
            html.leaf("a", words, "href", url, "rel", "noreferrer nofollow", "dir", "auto");
            return;
        }
        html.leaf("bdi", words);
    }
}
