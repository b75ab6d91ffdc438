// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sightline.dossier.show.DossierHtml;
import org.sightline.dossier.show.DossierJson;
import org.sightline.dossier.show.DossierText;
import org.sightline.dossier.show.GraphMl;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.reading.RolePart;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A dossier in each of its forms, of stories whose words would break out of them if they could. */
final class DossierShownTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final String HOSTILE = "<script>alert(1)</script>\u001b[31m\u202Eevil\"'&]]>\uFFFE";

    private static Dossier dossier() {
        return Small.dossier(
                Small.NOW,
                tale(2).foundAt("javascript:alert(1)")
                        .notice("", "not so " + HOSTILE)
                        .notice("c1", "the claim is wrong")
                        .org("o1", "Samplex " + HOSTILE)
                        .holds("e1", "director " + HOSTILE, "o1", RolePart.State.CURRENT)
                        .event(EventType.MEETING, MARCH, MARCH, "Port " + HOSTILE, "e1", "e2", "e3"),
                tale(3).by(HOSTILE)
                        .event(
                                EventType.MEETING,
                                MARCH,
                                MARCH,
                                "Port " + HOSTILE,
                                ClaimPart.Polarity.NEGATIVE,
                                ClaimPart.Modality.ALLEGED,
                                "e1"),
                tale(4).event(EventType.DESIGNATION, null, null, null, "e1"));
    }

    private static Tale tale(int day) {
        return Tale.on(2026, 3, day)
                .says(DossierTest.words(day))
                .has("e1", "Testim Examplov", Small.DIRECTOR)
                .has("e2", "Gen Eral " + HOSTILE, Small.GENERAL)
                .has("e3", "Jan Private", null);
    }

    @Test
    void theJsonIsWhatItsSchemaSays() throws IOException {
        String line = new DossierJson().write(dossier());
        assertThat(validate(line)).isEmpty();
        assertThat(validate(new DossierJson().write(Small.dossier(Small.NOW)))).isEmpty();
        assertThat(validate(line.replaceFirst("\"granularity\":\"day\"", "\"granularity\":\"hour\"")))
                .as("the schema sees what is wrong")
                .isNotEmpty();
        assertThat(validate(line.replaceFirst("\"left\":", "\"right\":"))).isNotEmpty();
        assertThat(line)
                .contains("\"standing\":\"machine match, not reviewed\"")
                .doesNotContain("\n");
    }

    private static List<Error> validate(String line) throws IOException {
        try (InputStream text = Objects.requireNonNull(DossierJson.class.getResourceAsStream("dossier.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("https://sightline.example/"), text, InputFormat.JSON)
                    .validate(
                            line,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    @Test
    void nothingBreaksOutOfThePage() {
        String page = DossierHtml.page(dossier());
        assertThat(page)
                .contains("default-src &#39;none&#39;", "&lt;script&gt;alert(1)", "NOT, alleged", "the claim is wrong")
                .doesNotContain("<script", "href=\"javascript:", "\u202E", "\u001b");
        assertThat(page.replaceAll("(?s)<blockquote.*?</blockquote>|title=\"[^\"]*\"", ""))
                .as("who is on no list stands in quotes only")
                .doesNotContain("Jan Private");
        assertThat(page).endsWith("</html>\n");
    }

    @Test
    void theTextSteersNoTerminalAndKeepsToItsWidth() {
        String text = new DossierText(dossier(), 80, false).text();
        assertThat(text).doesNotContain("\u001b", "\u202E").contains("[NOT, alleged]", "! Disputed by analyst");
        assertThat(text.lines().filter(line -> !line.contains("\uFFFE"))).allMatch(line -> line.length() <= 80);
        assertThat(new DossierText(Small.dossier(Small.NOW), 80, false).text())
                .contains("Nothing is kept that speaks of this party");
    }

    @Test
    void theNetworkIsGraphMlWithListedPartiesOnly() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(GraphMl.of(dossier().network()).getBytes(StandardCharsets.UTF_8)));
        NodeList nodes = document.getElementsByTagName("node");
        assertThat(nodes.getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent()).doesNotContain("Jan Private");
        Element edge = (Element) document.getElementsByTagName("edge").item(0);
        assertThat(List.of(edge.getAttribute("source"), edge.getAttribute("target")))
                .containsExactly(Small.SAME.toString(), Small.GENERAL.toString());
        assertThat(edge.getTextContent()).contains("event", "1", "#v1");
    }
}
