// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Thing;
import org.sightline.match.Explanation;
import org.sightline.screen.Screener;

class LinkerTest {
    private final Linker linker = new Linker(new Screener(LinkLists.listings()));
    private final Linker rivals = new Linker(new Screener(LinkLists.rivals()));

    /** One thing alone in its story. The columns are named in the file's first line. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases.psv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void decides(
            String title,
            MentionType type,
            String name,
            String roles,
            String descriptions,
            String sentences,
            String elsewhere,
            String expected,
            String reason) {
        Context context = new Context(parts(roles), parts(descriptions), parts(sentences));
        String text = String.join("\n", context.sentences()) + "\n" + (elsewhere == null ? "" : elsewhere);
        Subject subject = new Subject(new Thing(type, name, List.of(name)), context);
        List<Link> links = linker.link(new Story(LocalDate.of(2024, 5, 1), text, List.of(subject)))
                .get(0);
        assertThat(decisions(links)).as(explain(links)).isEqualTo(expected == null ? "" : expected);
        if (reason != null) {
            assertThat(links)
                    .allSatisfy(link -> assertThat(explain(List.of(link))).contains(reason));
        }
    }

    /** As above, with what the story tells by deeds and by words for a woman or a man. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rivals.psv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void tellsApart(
            String title,
            MentionType type,
            String name,
            String roles,
            String descriptions,
            String deeds,
            int female,
            int male,
            String sentences,
            String elsewhere,
            String expected,
            String reason) {
        Context context = new Context(
                parts(roles), parts(descriptions), parts(deeds), parts(sentences), new Context.Sex(female, male));
        String text = String.join("\n", context.sentences()) + "\n" + (elsewhere == null ? "" : elsewhere);
        Subject subject = new Subject(new Thing(type, name, List.of(name)), context);
        List<Link> links = rivals.link(new Story(LocalDate.of(2024, 5, 1), text, List.of(subject)))
                .get(0);
        assertThat(decisions(links)).as(explain(links)).isEqualTo(expected == null ? "" : expected);
        if (reason != null) {
            assertThat(links)
                    .allSatisfy(link -> assertThat(explain(List.of(link))).contains(reason));
        }
    }

    @Test
    void aShipAndItsOwnerSpeakForEachOther() {
        String sentence = "The Lady Greta and its operator, Volkhovflot LLC, were at the pier.";
        Subject ship = subject(MentionType.VESSEL, "Lady Greta", sentence);
        Subject owner = subject(MentionType.ORGANIZATION, "Volkhovflot LLC", sentence);
        List<List<Link>> links = linker.link(new Story(null, sentence, List.of(ship, owner)));
        assertThat(decisions(links.get(0))).isEqualTo("us:9 accepted");
        assertThat(explain(links.get(0))).contains("associate in the story: the list's remarks name Volkhovflot LLC");
        assertThat(decisions(links.get(1))).isEqualTo("us:8 accepted");
        assertThat(explain(links.get(1))).contains("named in the list's remarks on LADY GRETA");
    }

    @Test
    void companionsOfOneProgrammeSpeakForEachOther() {
        Subject certain = new Subject(
                new Thing(MentionType.PERSON, "Ri Song Rok", List.of("Ri Song Rok")),
                new Context(List.of("Deputy Director of the Munitions Industry Department"), List.of(), List.of()));
        Subject member = new Subject(
                new Thing(
                        MentionType.ORGANIZATION,
                        "Munitions Industry Department",
                        List.of("Munitions Industry Department")),
                Context.NONE);
        List<List<Link>> links = linker.link(new Story(
                null, "North Korea's Ri Song Rok of the Munitions Industry Department", List.of(certain, member)));
        assertThat(decisions(links.get(0))).isEqualTo("un:6 accepted us:6 accepted");
        assertThat(decisions(links.get(1))).isEqualTo("us:7 accepted");
        assertThat(explain(links.get(1))).contains("companion").contains("associate");
    }

    @Test
    void entriesOfOnePartyAreAcceptedTogetherAndAnotherPartyIsLeftOut() {
        Subject envoy = new Subject(
                new Thing(MentionType.PERSON, "Pak Yong Su", List.of("Pak Yong Su")),
                new Context(List.of("KOMID representative in Iran"), List.of("North Korean"), List.of()));
        List<Link> links = linker.link(new Story(null, "", List.of(envoy))).get(0);
        assertThat(decisions(links))
                .contains("us:3 accepted")
                .contains("un:4 accepted")
                .doesNotContain("us:2");
    }

    @Test
    void theScoreIsTheSumOfItsEvidence() {
        Subject minister = new Subject(
                new Thing(MentionType.PERSON, "Vadim Ostrelkin", List.of("Vadim Ostrelkin")),
                new Context(List.of("Minister of Railways"), List.of("Russian Railways Minister"), List.of()));
        Link link = linker.link(new Story(null, "", List.of(minister))).get(0).get(0);
        double sum = link.explanation().details().stream()
                .filter(each -> !each.description().startsWith("list name"))
                .mapToDouble(Explanation::value)
                .sum();
        assertThat(link.score()).isEqualTo(Math.min(1, sum), org.assertj.core.data.Offset.offset(0.001));
        assertThat(link.explanation().value()).isEqualTo(link.score(), org.assertj.core.data.Offset.offset(0.001));
        assertThat(link.caption()).isEqualTo("Vadim Gorskovich Ostrelkin");
    }

    @Test
    void anEmptyStoryHasNoLinks() {
        assertThat(linker.link(new Story(null, "", List.of()))).isEmpty();
    }

    private static Subject subject(MentionType type, String name, String... sentences) {
        return new Subject(new Thing(type, name, List.of(name)), new Context(List.of(), List.of(), List.of(sentences)));
    }

    private static List<String> parts(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" ; "));
    }

    private static String decisions(List<Link> links) {
        return links.stream()
                .map(link -> link.entry().id() + " " + link.decision().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String explain(List<Link> links) {
        List<String> lines = new ArrayList<>();
        links.forEach(link -> explain(link.explanation(), "", lines));
        return String.join("\n", lines);
    }

    private static void explain(Explanation explanation, String indent, List<String> lines) {
        lines.add(indent + explanation.value() + " " + explanation.description());
        explanation.details().forEach(each -> explain(each, indent + "  ", lines));
    }
}
