// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.reading.RolePart;

/**
 * A reading as an analyst likes to find it in a terminal: who, when and where, listings, equipment, what is left to review, what
 * conflicts. Words of the article or of a list can neither steer the terminal nor break the lines.
 */
public final class TextReport {
    private static final int WHY = 240;

    private final LocalDate today;
    private final Columns columns;
    private final int width;
    private final Ink ink;

    /**
     * @param today the day that the age of the lists is counted to
     * @param width columns of the terminal, at least 40
     */
    public TextReport(LocalDate today, int width, boolean colour) {
        this.today = today;
        this.width = Math.max(40, width);
        this.columns = new Columns(this.width);
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
    }

    /** The whole report; every line ends with a line feed. */
    public String of(Reading reading) {
        Findings findings = Findings.of(reading);
        return Stream.of(
                        head(reading),
                        who(reading, findings),
                        timeline("TIMELINE", findings.sightings()),
                        timeline("DESIGNATIONS", findings.designations()),
                        equipment(findings),
                        review(reading, findings),
                        conflicts(reading),
                        foot(reading, findings))
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<String> head(Reading reading) {
        ArticlePart article = reading.article();
        List<String> lines = new ArrayList<>();
        lines.add("═".repeat(width));
        String title = article.title() == null ? "Without a title" : Plain.line(article.title());
        columns.wrap("", "", title).forEach(line -> lines.add(ink.bold(line)));
        String publisher = article.publisher() == null ? "publisher not known" : Plain.line(article.publisher());
        String byline =
                article.byline().isEmpty() ? "" : " · by " + Plain.line(String.join(", ", article.byline()), 120);
        lines.addAll(columns.wrap(
                "",
                "",
                publisher + byline + " · " + Words.published(article.published()) + " · language "
                        + article.language()));
        if (article.url() != null) {
            lines.addAll(columns.wrap("", "", Plain.line(article.url(), 300)));
        }
        lines.addAll(columns.wrap("", "  ", Plain.line(ReleaseAge.describe(ages(reading)))));
        Stream.concat(
                        ReleaseAge.warnings(ages(reading)).stream(),
                        reading.provenance().limits().stream().map(limit -> "this reading is not whole: " + limit))
                .forEach(warning ->
                        columns.wrap("! ", "  ", Plain.line(warning)).forEach(line -> lines.add(ink.warning(line))));
        lines.add(ink.bold("Machine match, not reviewed."));
        return lines;
    }

    private List<ReleaseAge> ages(Reading reading) {
        return reading.provenance().lists().stream()
                .map(list -> ReleaseAge.of(list.dataset(), list.release(), today))
                .toList();
    }

    private List<String> who(Reading reading, Findings findings) {
        List<String> lines = section("WHO");
        if (findings.listed().isEmpty()) {
            lines.add("  Nobody in this article could be linked to an entry of these lists.");
            return lines;
        }
        for (Party party : findings.listed()) {
            columns.wrap("  ", "  ", Plain.line(party.entity().caption())).forEach(line -> lines.add(ink.listed(line)));
            for (RolePart role : party.roles()) {
                lines.addAll(columns.wrap("    ", "      ", role(reading, role)));
            }
            party.accepted().forEach(link -> lines.addAll(link(link)));
            if (!party.open().isEmpty()) {
                String others = party.open().stream()
                        .map(link -> Plain.line(link.list() + ":" + link.entry()))
                        .collect(Collectors.joining(", "));
                lines.addAll(columns.wrap("    ", "      ", "also to review: " + others));
            }
        }
        return lines;
    }

    private List<String> link(LinkPart link) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                columns.wrap("    ", "      ", Plain.line(link.list() + ":" + link.entry() + " " + link.caption())));
        lines.addAll(columns.wrap(
                "      ",
                "      ",
                Words.decision(link.decision()) + ", score " + Words.score(link.score()) + " · "
                        + Words.listing(link)));
        String status = Words.status(link);
        if (!status.isEmpty()) {
            lines.addAll(columns.wrap("      ", "      ", status));
        }
        columns.wrap("      why: ", "      ", Plain.line(Words.why(link.explanation()), WHY))
                .forEach(line -> lines.add(ink.faint(line)));
        return lines;
    }

    private static String role(Reading reading, RolePart role) {
        String state = switch (role.state()) {
            case CURRENT -> "";
            case FORMER -> "former ";
            case ACTING -> "acting ";
        };
        List<String> organizations = new ArrayList<>();
        Stream.concat(Stream.ofNullable(role.organization()), role.chain().stream())
                .forEach(id -> organizations.add(caption(reading, id)));
        String where = organizations.isEmpty() ? "" : ", " + String.join(", ", organizations);
        String when = role.date() == null ? "" : " (" + Words.interval(role.date()) + ")";
        return "in this story: " + state + Plain.line(role.title()) + Plain.line(where) + when;
    }

    private static String caption(Reading reading, String id) {
        return reading.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(EntityPart::caption)
                .findFirst()
                .orElse(id);
    }

    private List<String> timeline(String title, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        List<String> lines = section(title);
        for (Sighting sighting : sightings) {
            lines.addAll(sighting(sighting));
        }
        return lines;
    }

    private List<String> sighting(Sighting sighting) {
        List<String> lines = new ArrayList<>();
        var event = sighting.event();
        String date = event.date() == null ? "undated" : Words.interval(event.date());
        String place =
                event.place() == null ? "" : " · " + Plain.line(event.place().name());
        columns.wrap("  ", "    ", date + " · " + Words.type(event.type()) + place)
                .forEach(line -> lines.add(ink.bold(line)));
        lines.addAll(columns.wrap("    ", "      ", involved(sighting)));
        if (event.date() != null) {
            columns.wrap("    ", "      ", Words.basis(event.date())).forEach(line -> lines.add(ink.faint(line)));
        }
        for (ClaimPart claim : sighting.claims()) {
            String label = "[" + Words.truth(claim) + "]";
            List<String> says = columns.wrap("    ", "      ", label + " " + Words.sources(claim));
            boolean plain =
                    claim.polarity() == ClaimPart.Polarity.POSITIVE && claim.modality() == ClaimPart.Modality.ASSERTED;
            says.forEach(line -> lines.add(plain ? line : ink.warning(line)));
            claim.evidence()
                    .forEach(quote -> lines.addAll(
                            columns.wrap("      “", "       ", Words.evidence(quote, event.trigger()) + "”")));
        }
        return lines;
    }

    private static String involved(Sighting sighting) {
        List<String> parts = new ArrayList<>();
        for (ParticipantPart.Role role : List.of(
                ParticipantPart.Role.OBJECT,
                ParticipantPart.Role.SUBJECT,
                ParticipantPart.Role.COMPANION,
                ParticipantPart.Role.RECIPIENT,
                ParticipantPart.Role.HOST)) {
            List<Sighting.Involved> those = sighting.as(role);
            if (those.isEmpty()) {
                continue;
            }
            String names = those.stream()
                    .map(one -> Plain.line(one.name()) + (one.toReview() ? " (to review)" : ""))
                    .collect(Collectors.joining(", "));
            parts.add((Words.part(role, sighting.event().type()) + " " + names).strip());
        }
        return String.join(" · ", parts);
    }

    private List<String> equipment(Findings findings) {
        if (findings.equipment().isEmpty()) {
            return List.of();
        }
        List<String> lines = section("EQUIPMENT");
        lines.addAll(columns.wrap(
                "  ", "  ", findings.equipment().stream().map(Plain::line).collect(Collectors.joining(", "))));
        return lines;
    }

    private List<String> review(Reading reading, Findings findings) {
        if (findings.toReview().isEmpty()) {
            return List.of();
        }
        List<String> lines = section("LEFT TO REVIEW");
        lines.addAll(columns.wrap("  ", "  ", "The machine could not decide; nobody below is said to be listed."));
        for (Party party : findings.toReview()) {
            columns.wrap("  ", "  ", Plain.line(party.entity().caption())).forEach(line -> lines.add(ink.bold(line)));
            party.roles().forEach(role -> lines.addAll(columns.wrap("    ", "      ", role(reading, role))));
            party.open().forEach(link -> lines.addAll(link(link)));
        }
        findings.openSightings().forEach(sighting -> lines.addAll(sighting(sighting)));
        return lines;
    }

    private List<String> conflicts(Reading reading) {
        if (reading.conflicts().isEmpty()) {
            return List.of();
        }
        List<String> lines = section("CONFLICTS");
        for (ConflictPart conflict : reading.conflicts()) {
            columns.wrap("  ", "    ", Plain.line(conflict.about())).forEach(line -> lines.add(ink.bold(line)));
            reading.claims().stream()
                    .filter(claim -> conflict.claims().contains(claim.id()))
                    .forEach(claim -> lines.addAll(columns.wrap(
                            "    ",
                            "      ",
                            "[" + Words.truth(claim) + "] " + Words.sources(claim) + ": “"
                                    + Words.evidence(claim.evidence().get(0)) + "”")));
        }
        return lines;
    }

    private List<String> foot(Reading reading, Findings findings) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (reading.provenance().depth() == Provenance.Depth.SCAN) {
            lines.addAll(
                    columns.wrap("", "", "Only the fast pass ran: names were looked up, sentences were not read."));
        }
        if (findings.otherEvents() > 0) {
            String count = findings.otherEvents() == 1
                    ? "1 more event in this article involves nobody"
                    : findings.otherEvents() + " more events in this article involve nobody";
            lines.addAll(columns.wrap("", "", count + " on a list; --format json has everything."));
        }
        columns.wrap("", "", reading.article().id()).forEach(line -> lines.add(ink.faint(line)));
        return lines;
    }

    private List<String> section(String title) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.heading(title));
        return lines;
    }
}
