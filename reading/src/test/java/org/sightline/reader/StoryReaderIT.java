// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.article.Article;
import org.sightline.article.Limits;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.Modality;
import org.sightline.reading.ClaimPart.Polarity;
import org.sightline.reading.EventPart.PlacePart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.ReadingSchema;
import org.sightline.reading.RegionPart;
import org.sightline.reading.StatusPart;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** The whole way with the real model: the story of {@code examples/} against the bundled starter list. */
@Tag("model")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StoryReaderIT {
    private static final Path STORY = Path.of("..", "examples", "cosmodrome-2023.txt");

    private final RealReader real = new RealReader();
    private final Article article = RealReader.articles(STORY).get(0);
    private final ReadingJson json = new ReadingJson();
    private Listings listings = Listings.of(List.of(), List.of());
    private StoryReader reader = real.over(listings);
    private List<Reading> readings = List.of();

    @BeforeAll
    void readTheStory(@TempDir Path home) throws ListsException {
        listings = Lists.open(home).listings();
        reader = real.over(listings);
        readings = List.of(reader.read(article, StoryReader.Deep.ALWAYS));
    }

    @Test
    void partiesAreLinkedToEntriesAndSayWhy() {
        assertThat(links("Kim Jong Un")).extracting(LinkPart::entry).containsExactly("20157");
        assertThat(links("Vladimir Putin")).extracting(LinkPart::entry).containsExactly("35096");
        assertThat(links("Sergei Shoigu")).extracting(LinkPart::entry).containsExactly("35173");
        assertThat(links("Ri Pyong Chol"))
                .extracting(LinkPart::list, LinkPart::entry)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("un_sc_sanctions", "KPi.076"), Tuple.tuple("us_ofac_sdn", "23215"));
        assertThat(links("Kim Jong Sik"))
                .extracting(LinkPart::list, LinkPart::entry)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("un_sc_sanctions", "KPi.066"), Tuple.tuple("us_ofac_sdn", "23214"));
        assertThat(links()).allSatisfy(link -> {
            assertThat(link.decision()).isEqualTo(LinkPart.Decision.ACCEPTED);
            assertThat(link.explanation().description()).contains("name and context agree");
            assertThat(link.explanation().details()).hasSizeGreaterThan(1);
        });
        assertThat(reading().entities())
                .filteredOn(entity ->
                        List.of("TASS", "Rosa Exemplar", "Pyongyang", "KCNA").contains(entity.caption()))
                .hasSize(4)
                .allMatch(entity -> entity.links().isEmpty());
    }

    @Test
    void aSightingHasDayCompanionAndSource() {
        Told told = claim("Kim was accompanied by Marshal Pak Jong Chon");
        assertThat(told.event().type()).isEqualTo(EventType.APPEARANCE);
        assertThat(told.cast()).contains("subject Kim Jong Un", "companion Ri Pyong Chol");
        assertThat(day(told)).isEqualTo("2023-09-13");
        assertThat(told.claim().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(told.claim().modality()).isEqualTo(Modality.ASSERTED);
        assertThat(told.claim().sources())
                .extracting(ClaimPart.SourcePart::name, ClaimPart.SourcePart::cue)
                .containsExactly(Tuple.tuple("KCNA", "According to"));
    }

    @Test
    void aMeetingHasItsPlaceAndTheArticleAsSource() {
        Told told = claim("Kim met Russian President Vladimir Putin at the Vostochny Cosmodrome");
        assertThat(told.event().type()).isEqualTo(EventType.MEETING);
        assertThat(told.cast()).containsExactlyInAnyOrder("subject Kim Jong Un", "companion Vladimir Putin");
        assertThat(told.event().place()).extracting(PlacePart::name).isEqualTo("Vostochny Cosmodrome");
        assertThat(day(told)).isEqualTo("2023-09-13");
        assertThat(told.claim().sources())
                .extracting(ClaimPart.SourcePart::name, ClaimPart.SourcePart::cue)
                .containsExactly(Tuple.tuple("", ""));
    }

    @Test
    void aDayIsCountedFromTheDayBeforeIt() {
        Told told = claim("A day later he was met");
        assertThat(told.event().date())
                .extracting(Interval::key, Interval::basis)
                .containsExactly("2023-09-16", Interval.Basis.DISCOURSE);
        assertThat(told.cast()).containsExactlyInAnyOrder("subject Sergei Shoigu", "companion Kim Jong Un");
    }

    @Test
    void whatIsPlannedAndWhatIsDeniedSaySo() {
        Told planned = claim("is expected to visit North Korea in October");
        assertThat(planned.cast()).containsExactly("subject Sergei Lavrov");
        assertThat(planned.claim().modality()).isEqualTo(Modality.PLANNED);
        assertThat(planned.claim().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(day(planned)).isEqualTo("2023-10-01/2023-10-31");
        Told denied = claim("Kim did not attend the Eastern Economic Forum");
        assertThat(denied.cast()).containsExactly("subject Kim Jong Un");
        assertThat(denied.claim().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void aDesignationHasItsMonth() {
        Told told = claim("The United States designated Kim Jong Un in July 2016.");
        assertThat(told.event().type()).isEqualTo(EventType.DESIGNATION);
        assertThat(told.cast()).containsExactlyInAnyOrder("subject United States", "object Kim Jong Un");
        assertThat(day(told)).isEqualTo("2016-07-01/2016-07-31");
    }

    @Test
    void equipmentIsNamed() {
        assertThat(reading().mentions())
                .filteredOn(mention -> mention.type() == MentionPart.Type.EQUIPMENT)
                .extracting(mention -> words(mention.start(), mention.end()))
                .contains("Su-35", "Su-57", "MiG-31I", "Kinzhal", "Hwasong-18", "Angara");
    }

    @Test
    void theStarterListNeverSaysNotListed() {
        List<StatusPart> rows =
                links().stream().flatMap(link -> link.status().stream()).toList();
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row.basis()).isEqualTo(StatusPart.Basis.STARTER);
            assertThat(row.value()).isNotEqualTo(StatusPart.Value.NOT_LISTED);
        });
        assertThat(links("Kim Jong Un").get(0).status())
                .extracting(StatusPart::date, StatusPart::value)
                .contains(
                        Tuple.tuple("2016-07-01/2016-07-31", StatusPart.Value.CHANGED),
                        Tuple.tuple("2023-09-13", StatusPart.Value.LISTED));
    }

    @Test
    void theBannerIsChromeAndNotTheDayOfPublication() {
        assertThat(reading().regions())
                .filteredOn(region -> region.kind() == RegionPart.Kind.CHROME)
                .extracting(region -> words(region.start(), region.end()).strip())
                .anyMatch(words -> words.contains("Saturday, October 7, 2023"))
                .anyMatch(words -> words.contains("Advertisement"));
        assertThat(reading().article().published().date()).isEqualTo("2023-09-18");
        assertThat(reading().provenance().depth()).isEqualTo(Provenance.Depth.DEEP);
        assertThat(reading().provenance().rules()).isEqualTo(RulesVersion.current());
    }

    @Test
    void quotesAreTheWordsThatTheirOffsetsCount() {
        Stream<Quote> quotes = Stream.concat(
                reading().claims().stream().flatMap(claim -> claim.evidence().stream()),
                reading().events().stream().map(event -> event.trigger()));
        assertThat(quotes.toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(quote -> assertThat(quote.text()).isEqualTo(words(quote.start(), quote.end())));
    }

    @Test
    void whatIsTooLongToBeReadWholeIsScannedToItsEndAndSaysSo() {
        Reading cut = real.over(listings, new Limits(1 << 20, 8, article.text().length() / 2))
                .read(article, StoryReader.Deep.ALWAYS);
        Reading whole = readings.get(0);
        assertThat(cut.provenance().limits())
                .singleElement()
                .asString()
                .contains(
                        "of " + article.text().codePointCount(0, article.text().length()) + " characters")
                .contains("only listed names were looked up");
        assertThat(cut.claims()).hasSizeBetween(1, whole.claims().size() - 1);
        // the claims are the same, though the entities of a shorter reading have other numbers
        assertThat(whole.claims())
                .extracting(ClaimPart::evidence)
                .containsAll(cut.claims().stream().map(ClaimPart::evidence).toList());
        assertThat(cut.regions()).isEqualTo(whole.regions());
        int half = article.text().length() / 2;
        assertThat(cut.mentions())
                .filteredOn(mention -> mention.start() > half)
                .isNotEmpty()
                .allMatch(mention -> mention.form() == MentionPart.Form.NAME);
        assertThat(ReadingSchema.validate(json.write(cut))).isEmpty();
    }

    @Test
    void equalInputGivesEqualBytesThatTheSchemaAllows() {
        String line = json.write(reading());
        assertThat(ReadingSchema.validate(line)).isEmpty();
        assertThat(json.write(reader.read(article, StoryReader.Deep.ALWAYS))).isEqualTo(line);
        StoryReader second = real.over(listings);
        assertThat(json.write(second.read(article, StoryReader.Deep.ALWAYS))).isEqualTo(line);
        assertThat(json.write(json.read(line))).isEqualTo(line);
    }

    private Reading reading() {
        return readings.get(0);
    }

    /** The one claim whose evidence has these words. */
    private Told claim(String words) {
        List<Told> said =
                Told.of(reading()).stream().filter(told -> told.says(words)).toList();
        assertThat(said).as("claims that say '%s'", words).hasSize(1);
        return said.get(0);
    }

    private static String day(Told told) {
        Interval date = told.event().date();
        return date == null ? "undated" : date.key();
    }

    private List<LinkPart> links() {
        return reading().entities().stream()
                .flatMap(entity -> entity.links().stream())
                .toList();
    }

    private List<LinkPart> links(String caption) {
        return reading().entities().stream()
                .filter(entity -> entity.caption().equals(caption))
                .flatMap(entity -> entity.links().stream())
                .toList();
    }

    private String words(int start, int end) {
        String text = article.text();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
