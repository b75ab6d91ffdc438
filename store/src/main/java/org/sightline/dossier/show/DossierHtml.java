// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.dossier.Band;
import org.sightline.dossier.Conflict;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Network;
import org.sightline.dossier.Post;
import org.sightline.dossier.Reporter;
import org.sightline.dossier.Sighting;
import org.sightline.dossier.Tally;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.reading.Quote;
import org.sightline.report.Html;
import org.sightline.report.HtmlPage;
import org.sightline.report.Plain;
import org.sightline.report.Words;
import org.sightline.watchlist.EntryOnDay;

/**
 * A dossier as one self-contained page: no script, nothing fetched, light or dark as the reader prefers, fit to print. Whatever an
 * article or a list says is escaped.
 */
public final class DossierHtml {
    private static final List<String> FACTS =
            List.of("birthDate", "birthPlace", "nationality", "country", "position", "gender", "imoNumber", "idNumber");

    private final Dossier dossier;
    private final Numbers numbers;
    private final Html html;

    private DossierHtml(Dossier dossier) {
        this.dossier = dossier;
        this.numbers = new Numbers(dossier);
        this.html = HtmlPage.begin(
                Plain.line(dossier.party().caption(), 200) + ", dossier by Sightline",
                HtmlPage.sheet(DossierHtml.class, "dossier.css"));
    }

    /** The whole page. */
    public static String page(Dossier dossier) {
        DossierHtml page = new DossierHtml(dossier);
        page.write();
        return page.html.page();
    }

    private void write() {
        html.open("main").line();
        head();
        html.leaf("h2", "Status and sightings over time");
        new Chart(dossier).write(html);
        bands();
        entries();
        html.open("div", "class", "columns").open("div").line();
        sightings("Sightings", dossier.sightings());
        sightings("Listings and delistings told of", dossier.designations());
        html.close().open("aside").line();
        posts();
        companions();
        tally("Places", dossier.places());
        tally("Equipment", dossier.equipment());
        reporters();
        html.close().close().line();
        conflicts();
        new SourcesHtml(html, numbers).write(dossier.stories());
        html.close().line();
        html.open("footer")
                .leaf(
                        "p",
                        "Made by Sightline from public lists and public reporting. A match says whether a person reviewed it; "
                                + "a claim is what its source says, and no more.")
                .close();
        html.close().close();
    }

    private void head() {
        html.open("header").leaf("h1", dossier.party().caption(), "dir", "auto");
        html.open("p", "class", "facts");
        html.text("As of " + dossier.asked().on() + ", by articles "
                + Terms.word(dossier.asked().known())
                + " until then · " + Terms.count(dossier.stories().size(), "source", "sources") + " · "
                + Terms.count(dossier.sightings().size(), "sighting", "sightings"));
        html.close();
        String left = Terms.left(dossier);
        if (!left.isEmpty()) {
            html.leaf("p", "⚠ " + left, "class", "warning");
        }
        html.leaf("p", "Machine's reading; review is named at each match", "class", "stamp")
                .close()
                .line();
    }

    private void bands() {
        html.open("details").leaf("summary", "The same in words").open("table", "class", "facts2");
        for (Band band : dossier.bands()) {
            for (Band.Stretch stretch : band.stretches()) {
                html.open("tr").leaf("td", band.entry().toString()).leaf("td", Terms.days(stretch));
                html.leaf("td", Terms.value(stretch.value()));
                html.leaf("td", Terms.basis(stretch.basis(), stretch.release()))
                        .close()
                        .line();
            }
        }
        html.close().close().line();
    }

    private void entries() {
        html.leaf("h2", "Entries").open("div", "class", "parties").line();
        for (EntryOnDay stood : dossier.party().entries()) {
            Entity entity = stood.entry().entity();
            html.open("section", "class", "party listed");
            html.leaf("h4", entity.caption(), "dir", "auto");
            html.open("p", "class", "role").leaf("code", stood.entry().id().toString());
            html.text(" · " + entity.schema() + " · as it stood in release "
                            + stood.release().label())
                    .close();
            html.open("table", "class", "facts2");
            for (String fact : FACTS) {
                if (!entity.values(fact).isEmpty()) {
                    html.open("tr").leaf("th", fact);
                    html.leaf("td", Plain.line(String.join("; ", entity.values(fact)), 300), "dir", "auto")
                            .close();
                }
            }
            for (Sanction sanction : stood.entry().sanctions()) {
                html.open("tr").leaf("th", Plain.line(sanction.authority()));
                html.leaf(
                                "td",
                                Plain.line(String.join(", ", sanction.programs()))
                                        + (sanction.listed() == null ? "" : " · listed " + sanction.listed())
                                        + (sanction.ended() == null ? "" : " · ended " + sanction.ended()))
                        .close();
            }
            html.close();
            names(entity);
            html.close().line();
        }
        html.close().line();
    }

    private void names(Entity entity) {
        Set<String> names = new LinkedHashSet<>(entity.strongNames());
        names.addAll(entity.values("weakAlias"));
        names.remove(entity.caption());
        if (!names.isEmpty()) {
            html.open("details").leaf("summary", Terms.count(names.size(), "other name", "other names"));
            html.open("ul", "class", "names");
            names.forEach(name -> html.leaf("li", name, "dir", "auto"));
            html.close().close();
        }
    }

    private void sightings(String title, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        html.leaf("h2", title).open("ol", "class", "timeline").line();
        sightings.forEach(sighting -> new SightingHtml(html, numbers).write(sighting));
        html.close().line();
    }

    private void posts() {
        if (dossier.posts().isEmpty()) {
            return;
        }
        html.leaf("h2", "Posts").open("ul", "class", "equipment");
        for (Post post : dossier.posts()) {
            html.open("li").text(Terms.word(post.state()) + ": ").leaf("b", post.title(), "dir", "auto");
            post.organizations().forEach(name -> html.text(", ").leaf("bdi", name));
            html.text(
                    post.first().equals(post.last())
                            ? " · told " + post.first() + " "
                            : " · told " + post.first() + " to " + post.last() + " ");
            post.reports().stream()
                    .limit(8)
                    .forEach(given ->
                            numbers.cite(html, given.article(), given.quote().text()));
            html.close().line();
        }
        html.close().line();
    }

    private void companions() {
        if (dossier.network().ties().isEmpty()) {
            return;
        }
        html.leaf("h2", "Told of together with").open("ul", "class", "equipment");
        Map<String, Network.Node> nodes =
                dossier.network().nodes().stream().collect(Collectors.toMap(Network.Node::id, node -> node));
        for (Network.Tie tie : dossier.network().ties()) {
            Network.Node one = nodes.get(tie.one());
            Network.Node other = nodes.get(tie.other());
            if (one == null || other == null) {
                continue;
            }
            html.open("li");
            if (!one.subject()) {
                html.leaf("bdi", one.caption(), "title", one.id());
            }
            html.text(one.subject() || other.subject() ? "" : " and ");
            if (!other.subject()) {
                html.leaf("bdi", other.caption(), "title", other.id());
            }
            html.text((tie.kind() == Network.Kind.EVENT ? ", at one event: " : ", in one article: ")
                    + Terms.count(tie.weight(), "source", "sources") + " ");
            Set<Integer> cited = new HashSet<>();
            tie.evidence().stream()
                    .filter(words -> cited.add(numbers.of(words.article())))
                    .limit(8)
                    .forEach(words -> numbers.cite(
                            html,
                            words.article(),
                            words.quotes().stream().map(Quote::text).collect(Collectors.joining(" … "))));
            html.close().line();
        }
        html.close().line();
    }

    private void tally(String title, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        html.leaf("h2", title).open("table", "class", "facts2");
        for (Tally tally : tallies) {
            html.open("tr").leaf("td", tally.name(), "dir", "auto");
            html.leaf(
                    "td",
                    tally.first() == null || tally.last() == null
                            ? "undated"
                            : Words.interval(tally.first(), tally.last()));
            html.open("td", "class", "n");
            tally.sightings().stream()
                    .limit(1)
                    .forEach(id -> html.leaf(
                            "a", Terms.count(tally.sightings().size(), "sighting", "sightings"), "href", "#s-" + id));
            html.close()
                    .leaf("td", Terms.count(tally.stories(), "source", "sources"), "class", "n")
                    .close()
                    .line();
        }
        html.close().line();
    }

    private void reporters() {
        if (dossier.reporters().isEmpty()) {
            return;
        }
        html.leaf("h2", "Who says so").open("table", "class", "facts2");
        for (Reporter reporter : dossier.reporters()) {
            html.open("tr")
                    .leaf("td", Words.source(reporter.name(), "", null), "dir", "auto")
                    .open("td");
            reporter.tones().forEach(tone -> {
                SightingHtml.chip(html, tone.polarity(), tone.modality());
                html.text(tone.sightings().size() + " ");
            });
            html.close().close().line();
        }
        html.close().line();
    }

    private void conflicts() {
        if (dossier.conflicts().isEmpty()) {
            return;
        }
        html.leaf("h2", "Conflicts").line();
        for (Conflict conflict : dossier.conflicts()) {
            html.leaf("p", conflict.about(), "dir", "auto").open("div", "class", "sides");
            for (Conflict.Side side : conflict.sides()) {
                html.open("div", "class", "side")
                        .open("p")
                        .leaf("b", side.says(), "dir", "auto")
                        .text(" ");
                numbers.cite(html, side.article(), "");
                html.text(" " + numbers.cited(side.article())).close();
                side.quotes().forEach(quote -> html.leaf("blockquote", Words.evidence(quote), "dir", "auto"));
                html.close();
            }
            html.close().line();
        }
    }
}
