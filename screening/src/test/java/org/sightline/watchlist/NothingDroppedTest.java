// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.watchlist.eu.EuXmlReader;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.uk.UkXmlReader;
import org.sightline.watchlist.un.UnXmlReader;

/** No XML reader drops a value in silence, be it an odd one or one in an element that the publisher adds tomorrow. */
final class NothingDroppedTest {
    @TempDir
    Path folder;

    enum Format {
        EU(
                new EuXmlReader(),
                "sanctionEntity",
                XmlFixtures.EU,
                // the row numbers of the database, the language of an act, and the words beside a country's code
                Set.of("logicalId", "regulationLanguage", "countryDescription"),
                Set.of(
                        "true",
                        "false",
                        "00",
                        "P",
                        "person",
                        "E",
                        "enterprise",
                        "GREGORIAN",
                        "EMAIL",
                        "PHONE",
                        "FAX",
                        "WEB",
                        "passport",
                        "regnumber",
                        "swiftbic",
                        "imo",
                        "SWIFT BIC",
                        "IMO number"),
                Map.of(
                        "M",
                        "male",
                        "F",
                        "female",
                        "4",
                        "1961-04",
                        "5",
                        "1962-05",
                        "EXAM RU MM",
                        "EXAMRUMM",
                        "IMO 9187629",
                        "9187629")),
        UK(
                new UkXmlReader(),
                "Designation",
                XmlFixtures.UK,
                Set.of(),
                Set.of(
                        "true",
                        "false",
                        "Individual",
                        "Entity",
                        "Ship",
                        "primary NAME",
                        "Primary Name",
                        "Primary name variation",
                        "ALias",
                        "Alias",
                        "Good quality a.k.a",
                        "Low Quality a.k.a"),
                Map.of("IMO9187629", "9187629")),
        UN(
                new UnXmlReader(),
                "INDIVIDUAL|ENTITY",
                XmlFixtures.UN,
                Set.of(),
                Set.of("Good", "Low", "a.k.a.", "UN List", "EXACT", "BETWEEN"),
                Map.of("APPROXIMATELY", "Born about"));

        private final ListReader reader;
        private final String record;
        private final String fixture;
        private final Set<String> structural;
        private final Set<String> steering;
        private final Map<String, String> saidAs;

        Format(
                ListReader reader,
                String record,
                String fixture,
                Set<String> structural,
                Set<String> steering,
                Map<String, String> saidAs) {
            this.reader = reader;
            this.record = record;
            this.fixture = fixture;
            this.structural = structural;
            this.steering = steering;
            this.saidAs = saidAs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyValueArrivesOrIsCounted(Format format) throws Exception {
        assertThat(nothing(format, format.reader).missing(format.fixture)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatNobodyExpectsArrivesOrIsCounted(Format format) throws Exception {
        assertThat(nothing(format, format.reader).missingWhenStrange(format.fixture))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatThePublisherAddsIsCounted(Format format) throws Exception {
        assertThat(nothing(format, format.reader).missingWhenAdded(format.fixture))
                .isEmpty();
    }

    @Test
    void theQuestionCanBeAnsweredWithNo() throws Exception {
        ListReader silent = new Silent(new UnXmlReader());
        assertThat(nothing(Format.UN, silent).missing(XmlFixtures.UN)).contains("DATAID=6907001", "GENDER=Unknown");
        assertThat(nothing(Format.UN, silent).missingWhenAdded(XmlFixtures.UN)).contains("ShoeSize of TITLE");
    }

    private NothingDropped nothing(Format format, ListReader reader) {
        return new NothingDropped(reader, format.record, format.structural, format.steering, format.saidAs, folder);
    }

    /** A reader that keeps its tally to itself. */
    private record Silent(ListReader reader) implements ListReader {
        @Override
        public String name() {
            return reader.name();
        }

        @Override
        public String format() {
            return reader.format();
        }

        @Override
        public boolean recognises(SourceFile file) {
            return reader.recognises(file);
        }

        @Override
        public ReadList read(String dataset, List<SourceFile> files, Limits limits)
                throws ListFormatException, IOException {
            ReadList list = reader.read(dataset, files, limits);
            return new ReadList(list.entries(), list.generated(), list.main(), Map.of());
        }
    }
}
