// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.time.LocalDate;
import java.util.List;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;

/**
 * Readings as one self-contained page: no script, nothing fetched, light or dark as the reader prefers, fit to print. The story
 * stands with its mentions and claims marked, the timeline beside it.
 */
public final class HtmlReport {
    private final LocalDate today;

    /** @param today the day that the age of the lists is counted to */
    public HtmlReport(LocalDate today) {
        this.today = today;
    }

    /** One page with a section for each reading, in the order given. */
    public String page(List<Reading> readings) {
        Html html = HtmlPage.begin(title(readings));
        for (int i = 0; i < readings.size(); i++) {
            section(html, readings.get(i), i + 1);
        }
        html.open("footer")
                .leaf("p", "Made by Sightline. Machine match, not reviewed.")
                .close();
        return html.close().close().page();
    }

    private static String title(List<Reading> readings) {
        if (readings.size() != 1) {
            return readings.size() + " articles read by Sightline";
        }
        return title(readings.get(0).article()) + ", read by Sightline";
    }

    private static String title(ArticlePart article) {
        return article.title() == null ? "Article without a title" : Plain.line(article.title(), 200);
    }

    private void section(Html html, Reading reading, int number) {
        Findings findings = Findings.of(reading);
        Anchors anchors = new Anchors(number, findings);
        html.open("main", "id", "a" + number).line();
        head(html, reading);
        html.leaf("h2", "Who").line();
        if (findings.listed().isEmpty()) {
            html.leaf("p", "Nobody in this article could be linked to an entry of these lists.");
        }
        new PartiesHtml(reading).write(html, findings.listed());
        html.open("div", "class", "columns").line();
        html.open("div", "class", "read").leaf("h2", "Story").line();
        new StoryHtml(reading, anchors).write(html);
        legend(html);
        html.close().line();
        html.open("aside").line();
        timeline(html, "Timeline", anchors, findings.sightings());
        timeline(html, "Designations", anchors, findings.designations());
        equipment(html, findings);
        html.close().close().line();
        review(html, reading, findings, anchors);
        conflicts(html, reading, anchors);
        foot(html, reading, findings);
        html.close().line();
    }

    private void head(Html html, Reading reading) {
        ArticlePart article = reading.article();
        html.open("header").line().leaf("h1", title(article), "dir", "auto").open("p", "class", "facts");
        html.leaf("bdi", article.publisher() == null ? "publisher not known" : article.publisher());
        article.byline().forEach(name -> html.text(" · by ").leaf("bdi", name));
        html.text(" · " + Words.published(article.published()) + " · language " + article.language());
        html.close().line();
        if (article.url() != null && article.url().matches("(?i)https?://.*")) {
            html.open("p", "class", "facts")
                    .leaf("a", article.url(), "href", article.url(), "rel", "noreferrer nofollow")
                    .close();
        }
        List<ReleaseAge> ages = reading.provenance().lists().stream()
                .map(list -> ReleaseAge.of(list.dataset(), list.release(), today))
                .toList();
        html.leaf("p", ReleaseAge.describe(ages), "class", "facts");
        ReleaseAge.warnings(ages).forEach(warning -> html.leaf("p", "⚠ " + warning, "class", "warning"));
        reading.provenance()
                .limits()
                .forEach(limit -> html.leaf("p", "⚠ This reading is not whole: " + limit, "class", "warning"));
        html.leaf("p", "Machine match, not reviewed", "class", "stamp").close().line();
    }

    private static void timeline(Html html, String title, Anchors anchors, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        html.leaf("h2", title).line();
        new TimelineHtml(anchors).write(html, sightings);
    }

    private static void equipment(Html html, Findings findings) {
        if (findings.equipment().isEmpty()) {
            return;
        }
        html.leaf("h2", "Equipment").open("ul", "class", "equipment");
        findings.equipment().forEach(name -> html.leaf("li", name, "dir", "auto"));
        html.close().line();
    }

    private static void review(Html html, Reading reading, Findings findings, Anchors anchors) {
        if (findings.toReview().isEmpty()) {
            return;
        }
        html.leaf("h2", "Left to review");
        html.leaf("p", "The machine could not decide; nobody here is said to be listed.", "class", "facts");
        new PartiesHtml(reading).write(html, findings.toReview());
        if (!findings.openSightings().isEmpty()) {
            new TimelineHtml(anchors).write(html, findings.openSightings());
        }
    }

    private static void conflicts(Html html, Reading reading, Anchors anchors) {
        if (reading.conflicts().isEmpty()) {
            return;
        }
        html.leaf("h2", "Conflicts").open("ul", "class", "conflicts").line();
        for (ConflictPart conflict : reading.conflicts()) {
            html.open("li").leaf("p", conflict.about());
            for (ClaimPart claim : reading.claims()) {
                if (conflict.claims().contains(claim.id())) {
                    html.open("p").text("[" + Words.truth(claim) + "] " + Words.sources(claim) + ": ");
                    html.leaf("q", Words.evidence(claim.evidence().get(0)));
                    if (anchors.tells(claim)) {
                        html.text(" ").leaf("a", "in the story", "href", "#" + anchors.evidence(claim));
                    }
                    html.close();
                }
            }
            html.close().line();
        }
        html.close().line();
    }

    private static void legend(Html html) {
        html.open("p", "class", "legend").text("Marked: ");
        html.leaf("span", "listed party", "class", "mention listed name").text(" ");
        html.leaf("span", "to review", "class", "mention review name").text(" ");
        for (ClaimPart.Modality modality : ClaimPart.Modality.values()) {
            html.leaf("span", Words.modality(modality), "class", "chip " + Words.modality(modality))
                    .text(" ");
        }
        html.leaf("span", "NOT", "class", "chip negative")
                .text(" said not to have happened")
                .close()
                .line();
    }

    private static void foot(Html html, Reading reading, Findings findings) {
        Provenance provenance = reading.provenance();
        html.open("p", "class", "facts");
        if (provenance.depth() == Provenance.Depth.SCAN) {
            html.text("Only the fast pass ran: names were looked up, sentences were not read. ");
        }
        if (findings.otherEvents() > 0) {
            html.text("Events that involve nobody on a list: " + findings.otherEvents() + ". ");
        }
        String engine = provenance.engine() == null ? "" : " · engine " + provenance.engine();
        html.text("Rules " + provenance.rules() + engine + " · ")
                .leaf("code", reading.article().id())
                .close()
                .line();
    }
}
