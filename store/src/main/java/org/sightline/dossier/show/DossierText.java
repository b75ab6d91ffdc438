// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.dossier.Band;
import org.sightline.dossier.Conflict;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Network;
import org.sightline.dossier.Post;
import org.sightline.dossier.Reporter;
import org.sightline.dossier.Sighting;
import org.sightline.dossier.Story;
import org.sightline.dossier.Tally;
import org.sightline.reading.Quote;
import org.sightline.report.Columns;
import org.sightline.report.Ink;
import org.sightline.report.Plain;
import org.sightline.report.Words;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListEntry;

/**
 * A dossier for a terminal. Words of articles and lists can neither steer the terminal nor break the lines. Stories are cited by number;
 * the list of them stands last.
 */
public final class DossierText {
    private static final int NAMES = 12;
    private static final int PIECES = 8;

    private final Dossier dossier;
    private final Columns columns;
    private final int width;
    private final Ink ink;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    /** @param width columns of the terminal, at least 40 */
    public DossierText(Dossier dossier, int width, boolean colour) {
        this.dossier = dossier;
        this.width = Math.max(40, width);
        this.columns = new Columns(this.width);
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
        this.numbers = new Numbers(dossier);
    }

    /** The whole dossier; every line ends with a line feed. */
    public String text() {
        lines.clear();
        head();
        status();
        posts();
        sightings("SIGHTINGS", dossier.sightings());
        sightings("LISTINGS AND DELISTINGS TOLD OF", dossier.designations());
        companions();
        tally("PLACES", dossier.places());
        tally("EQUIPMENT", dossier.equipment());
        reporters();
        conflicts();
        stories();
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void head() {
        lines.add("═".repeat(width));
        columns.wrap("", "", Plain.line(dossier.party().caption())).forEach(line -> lines.add(ink.bold(line)));
        for (EntryOnDay stood : dossier.party().entries()) {
            ListEntry entry = stood.entry();
            wrap(
                    "  ",
                    "    ",
                    entry.id() + " · " + entry.entity().schema() + " · "
                            + Plain.line(entry.entity().caption()) + " · as it stood in release "
                            + stood.release().label());
        }
        Set<String> names = new LinkedHashSet<>();
        dossier.party()
                .entries()
                .forEach(stood -> names.addAll(stood.entry().entity().strongNames()));
        names.remove(dossier.party().caption());
        if (!names.isEmpty()) {
            String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
            wrap("  ", "    ", "also: " + some(names, NAMES) + more);
        }
        wrap(
                "",
                "  ",
                "As of " + dossier.asked().on() + ", by articles "
                        + Terms.word(dossier.asked().known())
                        + " until then: " + Terms.count(dossier.stories().size(), "source", "sources") + ", "
                        + Terms.count(dossier.sightings().size(), "sighting", "sightings") + ".");
        String left = Terms.left(dossier);
        if (!left.isEmpty()) {
            columns.wrap("! ", "  ", left).forEach(line -> lines.add(ink.warning(line)));
        }
        columns.wrap("", "  ", "What follows is a machine's reading; each match says whether a person reviewed it.")
                .forEach(line -> lines.add(ink.bold(line)));
    }

    private static String some(Set<String> names, int most) {
        return names.stream().limit(most).map(Plain::line).collect(Collectors.joining(", "));
    }

    private void status() {
        section("STATUS");
        for (Band band : dossier.bands()) {
            lines.add("  " + band.entry());
            if (band.stretches().isEmpty()) {
                lines.add("    no release of this list is held");
            }
            for (Band.Stretch stretch : band.stretches()) {
                String since = stretch.since() == null ? "" : ", since " + stretch.since();
                String until = stretch.until() == null ? "" : ", until " + stretch.until();
                wrap(
                        "    ",
                        "      ",
                        Terms.days(stretch) + "  " + Terms.value(stretch.value()) + since + until + " ("
                                + Terms.basis(stretch.basis(), stretch.release()) + ")");
            }
        }
    }

    private void posts() {
        if (dossier.posts().isEmpty()) {
            return;
        }
        section("POSTS");
        for (Post post : dossier.posts()) {
            String where =
                    post.organizations().isEmpty() ? "" : ", " + Plain.line(String.join(", ", post.organizations()));
            String days = post.first().equals(post.last())
                    ? "told " + post.first()
                    : "told " + post.first() + " to " + post.last();
            String cited = post.reports().stream()
                    .map(given -> numbers.of(given.article()))
                    .distinct()
                    .limit(PIECES)
                    .map(number -> "[" + number + "]")
                    .collect(Collectors.joining(" "));
            wrap(
                    "  ",
                    "    ",
                    Terms.word(post.state()) + ": " + Plain.line(post.title()) + where + " · " + days + " " + cited);
        }
    }

    private void sightings(String title, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        section(title);
        sightings.forEach(sighting -> lines.addAll(new SightingText(sighting, columns, ink, numbers).lines()));
    }

    private void companions() {
        if (dossier.network().ties().isEmpty()) {
            return;
        }
        section("TOLD OF TOGETHER WITH");
        Map<String, Network.Node> nodes =
                dossier.network().nodes().stream().collect(Collectors.toMap(Network.Node::id, node -> node));
        for (Network.Node node : dossier.network().nodes()) {
            if (node.subject()) {
                continue;
            }
            List<Network.Tie> own = dossier.network().ties().stream()
                    .filter(tie -> tie.one().equals(node.id()) || tie.other().equals(node.id()))
                    .toList();
            List<String> parts = new ArrayList<>();
            for (Network.Tie tie : own) {
                Network.Node other = nodes.get(tie.one().equals(node.id()) ? tie.other() : tie.one());
                boolean subject = other != null && other.subject();
                String with = subject || other == null ? "" : " with " + Plain.line(other.caption());
                String cited = tie.evidence().stream()
                        .map(words -> numbers.of(words.article()))
                        .distinct()
                        .limit(PIECES)
                        .map(number -> "[" + number + "]")
                        .collect(Collectors.joining(" "));
                parts.add((tie.kind() == Network.Kind.EVENT ? "at one event" : "in one article") + with + ": "
                        + Terms.count(tie.weight(), "source", "sources") + " " + cited);
            }
            wrap("  ", "    ", Plain.line(node.caption()) + " (" + node.id() + "): " + String.join("; ", parts));
        }
    }

    private void tally(String title, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        section(title);
        for (Tally tally : tallies) {
            String days = tally.first() == null || tally.last() == null
                    ? ""
                    : " · " + Words.interval(tally.first(), tally.last());
            wrap(
                    "  ",
                    "    ",
                    Plain.line(tally.name()) + days + " · "
                            + Terms.count(tally.sightings().size(), "sighting", "sightings") + ", "
                            + Terms.count(tally.stories(), "source", "sources"));
        }
    }

    private void reporters() {
        if (dossier.reporters().isEmpty()) {
            return;
        }
        section("WHO SAYS SO");
        for (Reporter reporter : dossier.reporters()) {
            String tones = reporter.tones().stream()
                    .map(tone -> String.format(
                            Locale.ROOT,
                            "%s %d",
                            Words.truth(tone.polarity(), tone.modality()),
                            tone.sightings().size()))
                    .collect(Collectors.joining(" · "));
            wrap("  ", "    ", Words.source(reporter.name(), "", null) + ": " + tones);
        }
    }

    private void conflicts() {
        if (dossier.conflicts().isEmpty()) {
            return;
        }
        section("CONFLICTS");
        for (Conflict conflict : dossier.conflicts()) {
            columns.wrap("  ", "    ", Plain.line(conflict.about())).forEach(line -> lines.add(ink.bold(line)));
            for (Conflict.Side side : conflict.sides()) {
                String quote = side.quotes().stream()
                        .findFirst()
                        .map((Quote words) -> ": “" + Words.evidence(words) + "”")
                        .orElse("");
                wrap("    ", "      ", Plain.line(side.says()) + " [" + numbers.of(side.article()) + "]" + quote);
            }
        }
    }

    private void stories() {
        section("SOURCES");
        if (dossier.stories().isEmpty()) {
            wrap("  ", "  ", "Nothing is kept that speaks of this party. 'sightline read' keeps what it reads.");
        }
        for (Story story : dossier.stories()) {
            Story.Told told = story.article();
            wrap(
                    "  [" + numbers.of(told.id()) + "] ",
                    "      ",
                    Terms.day(told) + " · " + Terms.publisher(told) + " · " + Terms.title(told));
            Stream.of(told.url() == null ? "" : Plain.line(told.url(), 200), told.id())
                    .filter(words -> !words.isEmpty())
                    .forEach(words ->
                            columns.wrap("      ", "      ", words).forEach(line -> lines.add(ink.faint(line))));
            told.notices()
                    .forEach(notice -> columns.wrap("      ! ", "        ", Terms.notice(notice))
                            .forEach(line -> lines.add(ink.warning(line))));
            for (Story.Copy copy : story.copies()) {
                wrap(
                        "      copy: ",
                        "        ",
                        Terms.day(copy.article()) + " · " + Terms.publisher(copy.article()) + " · "
                                + Terms.title(copy.article()));
            }
            for (Story.Place place : told.places()) {
                wrap(
                        "      also at: ",
                        "        ",
                        Stream.of(place.publisher(), place.url())
                                .filter(words -> words != null)
                                .map(Plain::line)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(ink.heading(title));
    }

    private void wrap(String first, String rest, String words) {
        lines.addAll(columns.wrap(first, rest, words));
    }
}
