// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Admission;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.format.XmlNode;
import org.sightline.watchlist.format.XmlRecords;

/** Reads the UK Sanctions List record by record. Immutable. */
public final class UkXmlReader implements ListReader {
    private static final String ROOT = "Designations";
    private static final String RECORD = "Designation";
    private static final String GENERATED = "DateGenerated";
    private static final Pattern BEGINS =
            Pattern.compile("<(?:[\\w.-]+:)?" + ROOT + "[\\s>/]", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "uk-sanctions-xml/2";
    }

    @Override
    public String format() {
        return "UK Sanctions List XML";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINS.matcher(file.head()).find();
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "the UK list");
        Tally tally = new Tally();
        UkMapper mapper = new UkMapper(dataset, tally);
        Admission admission = new Admission(limits, tally);
        try (XmlRecords records = new XmlRecords(file, limits)) {
            if (!records.root().equalsIgnoreCase(ROOT)) {
                throw records.refusal("the root element is " + records.root() + ", not " + ROOT);
            }
            XmlNode root = new XmlNode(records.rootElement());
            root.leave("schemaLocation", "noNamespaceSchemaLocation");
            @Nullable String generated = root.attribute(GENERATED).orElse(null);
            root.tallyRest(tally);
            for (XmlElement record = next(records, tally); record != null; record = next(records, tally)) {
                XmlNode node = new XmlNode(record);
                if (record.name().equalsIgnoreCase(GENERATED)) {
                    generated = generated == null ? node.text() : generated;
                    node.tallyRest(tally);
                    continue;
                }
                Optional<String> id = node.text("UniqueID");
                if (admission.admits(records, RECORD, "UniqueID", id, UkNames.named(node))) {
                    mapper.take(node, id.orElseThrow());
                }
            }
            admission.complete(records);
            LocalDate day = day(generated);
            if (day == null) {
                tally.add("DateGenerated that is missing or no date");
            }
            return new ReadList(
                    mapper.listed(),
                    day,
                    generated == null ? null : PartialDates.moment(generated).orElse(null),
                    file,
                    tally.counts());
        }
    }

    private static @Nullable XmlElement next(XmlRecords records, Tally tally) throws ListFormatException {
        return records.next(
                Set.of(
                        RECORD,
                        GENERATED,
                        "designation",
                        "DESIGNATION",
                        "dateGenerated",
                        "DATEGENERATED",
                        "Dategenerated"),
                tally);
    }

    private static @Nullable LocalDate day(@Nullable String generated) {
        return generated == null
                ? null
                : UkDate.day(generated).or(() -> PartialDates.iso(generated)).orElse(null);
    }
}
