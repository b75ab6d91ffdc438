// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.Readings;

final class HtmlReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);

    /** Every attribute that a page may have. */
    private static final Set<String> ATTRIBUTES =
            Set.of("lang", "charset", "name", "content", "http-equiv", "id", "class", "dir", "title", "href", "rel");

    @Test
    void marksTheStoryAndTellsTheTimeline() {
        assertThat(page(Readings.full()))
                .contains(
                        "<h1 dir=\"auto\">General seen at rocket test</h1>",
                        "class=\"chrome\"",
                        "class=\"mention person name listed\"",
                        "class=\"mention person name review\"",
                        "un_sc_sanctions:KPi.076 RI PYONG CHOL, listed since 2017-12-22, accepted, score 0.97",
                        "accepted 0.97",
                        "the organisation is in the entry&#39;s position",
                        "class=\"chip asserted negative\"",
                        "2 probable",
                        "Machine match, not reviewed");
    }

    @Test
    void everyWayOnThePageLeadsSomewhereOnce() {
        String page = new HtmlReport(TODAY).page(List.of(Readings.full(), Readings.full()));
        List<String> ids = all(" id=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]+)\"", page)).hasSizeGreaterThan(10).isSubsetOf(ids);
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String page = page(Readings.full());
        assertThat(page).doesNotContain("<script", "<link", "<img", "src=", "@import", "url(");
        assertThat(page).contains("default-src 'none'".replace("'", "&#39;"));
    }

    @Test
    void wordsOfTheArticleStayWords() throws XMLStreamException {
        String hostile = new ReadingJson()
                .write(Readings.full())
                .replace("General", "\\\"><script>alert('1')</script><b x='")
                .replace("KPi.076", "\\\" onmouseover=alert(1) x=\\\"")
                .replace("https://example.org", "javascript:alert(1)//")
                .replace("KCNA", "</bdi></style><!--");
        String page = page(new ReadingJson().read(hostile));
        assertThat(page).doesNotContain("<script", "<!--", "<b x", "href=\"javascript");
        assertThat(attributes(page)).isSubsetOf(ATTRIBUTES);
        assertThat(story(page).replaceAll("\\s", "")).contains("<script>alert('1')</script>");
    }

    @Test
    void theStorysWordsAreWholeHoweverMarksOverlap() throws XMLStreamException {
        long seed = 99;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Reading reading = marked(random);
            assertThat(story(page(reading)).replaceAll("\\s+", ""))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(Readings.STORY.replaceAll("\\s+", ""));
        }
    }

    /** The same story with mentions and evidence anywhere. */
    private static Reading marked(Random random) {
        Reading full = Readings.full();
        CodePoints points = new CodePoints(Readings.STORY);
        int length = points.of(Readings.STORY.length());
        List<MentionPart> mentions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int start = random.nextInt(length);
            int end = start + random.nextInt(length - start);
            mentions.add(new MentionPart(
                    "m" + i, start, end, MentionPart.Type.PERSON, MentionPart.Form.NAME, i % 2 == 0 ? "e1" : "e5"));
        }
        List<ClaimPart> claims = full.claims().stream()
                .map(claim -> {
                    int start = points.unit(random.nextInt(length));
                    int end = start + random.nextInt(Readings.STORY.length() - start);
                    return new ClaimPart(
                            claim.id(),
                            claim.event(),
                            claim.polarity(),
                            claim.modality(),
                            claim.sources(),
                            List.of(points.quote(start, end), claim.evidence().get(0)));
                })
                .toList();
        return new Reading(
                full.provenance(),
                full.article(),
                full.regions(),
                mentions,
                full.entities(),
                full.roles(),
                full.events(),
                claims,
                full.conflicts());
    }

    /** The story's text without the chips, read by a parser that accepts nothing ill formed. */
    private static String story(String page) throws XMLStreamException {
        XMLStreamReader reader = parsed(page);
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int story = 0;
        int chip = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String classes = String.valueOf(reader.getAttributeValue(null, "class"));
                story = classes.equals("story") ? depth : story;
                chip = classes.startsWith("chip") ? depth : chip;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                story = story == depth ? 0 : story;
                chip = chip == depth ? 0 : chip;
                depth--;
            }
            if (event == XMLStreamConstants.CHARACTERS && story > 0 && chip == 0) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private static Set<String> attributes(String page) throws XMLStreamException {
        XMLStreamReader reader = parsed(page);
        Set<String> names = new HashSet<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    names.add(reader.getAttributeLocalName(i));
                }
            }
        }
        return names;
    }

    private static XMLStreamReader parsed(String page) throws XMLStreamException {
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        return XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
    }

    private static List<String> all(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String page(Reading reading) {
        return new HtmlReport(TODAY).page(List.of(reading));
    }
}
