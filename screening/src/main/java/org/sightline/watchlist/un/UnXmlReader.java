// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Admission;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.format.XmlNode;
import org.sightline.watchlist.format.XmlRecords;

/** Reads the UN list record by record. Immutable. */
public final class UnXmlReader implements ListReader {
    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Pattern BEGINS = Pattern.compile("<" + ROOT + "[\\s>/]");
    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");

    @Override
    public String name() {
        return "un-xml/3";
    }

    @Override
    public String format() {
        return "UN Security Council XML";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINS.matcher(file.head()).find();
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "the UN list");
        Tally tally = new Tally();
        UnMapper mapper = new UnMapper(dataset, tally);
        Admission admission = new Admission(limits, tally);
        List<ListedEntity> listed = new ArrayList<>();
        try (XmlRecords records = new XmlRecords(file, limits)) {
            if (!records.root().equals(ROOT)) {
                throw records.refusal("the root element is " + records.root() + ", not " + ROOT);
            }
            XmlNode root = new XmlNode(records.rootElement());
            Optional<String> made = root.attribute("dateGenerated");
            LocalDate generated = made.flatMap(PartialDates::iso).orElse(null);
            if (generated == null) {
                tally.add("dateGenerated that is no date");
            }
            root.leave("noNamespaceSchemaLocation", "schemaLocation");
            root.tallyRest(tally);
            for (XmlElement record = records.next(RECORDS, tally);
                    record != null;
                    record = records.next(RECORDS, tally)) {
                XmlNode node = new XmlNode(record);
                Optional<String> reference = node.text("REFERENCE_NUMBER");
                if (admission.admits(records, record.name(), "REFERENCE_NUMBER", reference, named(node))) {
                    listed.add(mapper.map(node, reference.orElseThrow()));
                }
            }
            admission.complete(records);
            return new ReadList(
                    listed, generated, made.flatMap(PartialDates::moment).orElse(null), file, tally.counts());
        }
    }

    private static boolean named(XmlNode record) {
        return List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME").stream()
                .anyMatch(part -> record.text(part).isPresent());
    }
}
