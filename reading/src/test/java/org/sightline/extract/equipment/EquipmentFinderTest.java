// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;

class EquipmentFinderTest {
    private final EquipmentFinder finder = EquipmentFinder.english();

    @ParameterizedTest
    @CsvFileSource(resources = "/equipment/lines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void findsExactlyTheNamesOfALine(String line, String names) {
        List<String> wanted = names == null || names.equals("-") ? List.of() : List.of(names.split(";"));
        assertThat(names(line)).as(line).containsExactlyElementsOf(wanted);
    }

    /** The names of the test-bed's two parts, exactly: what was in view while rules were made, and the third that was not. */
    @Test
    void findsNamesOfManyMakers() throws IOException {
        double[] seen = figures(0, 1);
        double[] held = figures(2);
        assertThat(seen[0]).as("precision, in view").isGreaterThan(0.96);
        assertThat(seen[1]).as("recall, in view").isGreaterThan(0.88);
        assertThat(held[0]).as("precision, held back").isGreaterThan(0.92);
        assertThat(held[1]).as("recall, held back").isGreaterThan(0.80);
    }

    /** Precision and recall over every third line from the given ones on. */
    private double[] figures(int... thirds) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/equipment/bed.psv"));
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 1; i < lines.size(); i++) {
            int third = (i - 1) % 3;
            if (IntStream.of(thirds).noneMatch(each -> each == third)) {
                continue;
            }
            String[] cells = lines.get(i).split("\\|");
            List<String> wanted = cells[1].equals("-") ? List.of() : List.of(cells[1].split(";"));
            List<String> left = new ArrayList<>(names(cells[0]));
            int found = (int) wanted.stream().filter(left::remove).count();
            right += found;
            wrong += left.size();
            missed += wanted.size() - found;
        }
        return new double[] {(double) right / (right + wrong), (double) right / (right + missed)};
    }

    @Test
    void everyFamilyIsFoundInItsExample() {
        for (List<String> row : RuleRows.read("en/equipment-families.tsv", 5)) {
            assertThat(names(row.get(4))).as(row.get(4)).anyMatch(name -> name.startsWith(row.get(0)));
        }
    }

    @Test
    void everyDesignatorIsFoundInItsExampleWithItsClass() {
        for (List<String> row : RuleRows.read("en/equipment-designators.tsv", 3)) {
            assertThat(mentions(row.get(2))).as(row.get(2)).singleElement().satisfies(mention -> {
                assertThat(mention.kind()).isEqualTo(row.get(1));
                assertThat(mention.span().of(row.get(2))).matches(row.get(0));
            });
        }
    }

    @Test
    void everyClassNounDoesInItsExampleWhatItsLineSays() {
        for (List<String> row : RuleRows.read("en/equipment-classes.tsv", 3)) {
            List<EquipmentMention> found = mentions(row.get(2));
            if (row.get(1).equals("not") || row.get(1).equals("numbered")) {
                assertThat(found).as(row.get(2)).isEmpty();
                continue;
            }
            assertThat(found).as(row.get(2)).singleElement().satisfies(mention -> {
                assertThat(mention.span().of(row.get(2))).isIn("Torvald", "ZQ-77");
                assertThat(mention.why()).contains("class noun");
            });
        }
    }

    @Test
    void aMakersNameIsNotItsModels() {
        for (List<String> row : RuleRows.read("en/equipment-makers.tsv", 2)) {
            assertThat(names(row.get(1))).as(row.get(1)).containsExactly("ZQ-77");
        }
    }

    @Test
    void everyVerbOfWeaponsShowsItsObjectToBeOne() {
        for (List<String> row : RuleRows.read("en/equipment-verbs.tsv", 2)) {
            assertThat(mentions(row.get(1))).as(row.get(1)).singleElement().satisfies(mention -> {
                assertThat(mention.span().of(row.get(1))).isEqualTo("ZQ-77");
                assertThat(mention.why()).isEqualTo("designator behind a verb of weapons");
            });
        }
    }

    @Test
    void whatLooksLikeEquipmentAndIsNoneIsLeftAlone() {
        for (List<String> row : RuleRows.read("en/equipment-not.tsv", 2)) {
            assertThat(names(row.get(1))).as(row.get(1)).isEmpty();
        }
    }

    @Test
    void aNameShownToBeEquipmentOnceIsEquipmentThroughoutTheArticle() {
        String text = "The LX-9 was shown twice.\nBuyers saw the LX-9 radar.";
        assertThat(finder.find(article(
                        text,
                        new Region(Region.Kind.TITLE, new Span(0, 25)),
                        new Region(Region.Kind.BODY, new Span(26, text.length())))))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("LX-9", "LX-9");
    }

    @Test
    void chromeIsNotRead() {
        String text = "Su-35 model kits, half price";
        assertThat(finder.find(article(text, new Region(Region.Kind.CHROME, new Span(0, text.length())))))
                .isEmpty();
    }

    @Test
    void longTextsEndInTime() {
        String text = "“A-1 ".repeat(20_000)
                + "Q".repeat(50_000)
                + "-1".repeat(50_000)
                + " Iskander".repeat(20_000)
                + " A Torvald missile".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(names(text)).contains("Torvald"));
    }

    private List<String> names(String line) {
        return mentions(line).stream().map(mention -> mention.span().of(line)).toList();
    }

    private List<EquipmentMention> mentions(String line) {
        return finder.find(article(line, new Region(Region.Kind.BODY, new Span(0, line.length()))));
    }

    private static Article article(String text, Region... regions) {
        return Article.of("en", text, List.of(regions));
    }
}
