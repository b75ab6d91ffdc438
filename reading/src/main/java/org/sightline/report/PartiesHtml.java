// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.List;
import org.sightline.match.Explanation;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Reading;
import org.sightline.reading.RolePart;
import org.sightline.reading.StatusPart;

/** Who: the listed parties, or those left to review, each with its entries, status and reasons. */
final class PartiesHtml {
    private final Reading reading;

    PartiesHtml(Reading reading) {
        this.reading = reading;
    }

    /** The parties, with the links that are accepted or else to review. */
    void write(Html html, List<Party> parties) {
        html.open("div", "class", "parties").line();
        for (Party party : parties) {
            html.open("section", "class", party.listed() ? "party listed" : "party review");
            html.leaf("h4", party.entity().caption(), "dir", "auto");
            for (RolePart role : party.roles()) {
                html.leaf(
                        "p", "In this story: " + Words.role(role, reading.entities()), "class", "role", "dir", "auto");
            }
            (party.listed() ? party.accepted() : party.open()).forEach(link -> link(html, link));
            if (party.listed() && !party.open().isEmpty()) {
                html.leaf("p", "Also to review:", "class", "role");
                party.open().forEach(link -> link(html, link));
            }
            html.close().line();
        }
        html.close().line();
    }

    private void link(Html html, LinkPart link) {
        String decision = link.decision() == LinkPart.Decision.ACCEPTED ? "listed" : "review";
        html.open("div", "class", "link " + decision);
        html.open("p").leaf("code", link.list() + ":" + link.entry()).text(" ");
        html.leaf("bdi", link.caption()).close();
        html.open("p")
                .leaf(
                        "span",
                        Words.decision(link.decision()) + " " + Words.score(link.score()),
                        "class",
                        "badge " + decision)
                .text(" " + Words.listing(link))
                .close();
        status(html, link);
        html.open("details").leaf("summary", "Why").open("ul", "class", "why");
        explanation(html, link.explanation());
        html.close().close().close().line();
    }

    private static void status(Html html, LinkPart link) {
        if (link.status().isEmpty()) {
            return;
        }
        html.open("details").leaf("summary", "Status on the dates of the story").open("table");
        for (StatusPart row : link.status()) {
            html.open("tr")
                    .leaf("td", Words.date(row.date()))
                    .leaf("td", Words.value(row.value()))
                    .leaf("td", Words.basis(row))
                    .close();
        }
        html.close().close();
    }

    private static void explanation(Html html, Explanation node) {
        html.open("li")
                .leaf("span", Words.score(node.value()), "class", "value")
                .text(" ");
        html.leaf("bdi", node.description());
        if (!node.details().isEmpty()) {
            html.open("ul");
            node.details().forEach(detail -> explanation(html, detail));
            html.close();
        }
        html.close();
    }
}
