// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

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

/** Reads the European Union's list record by record. Immutable. */
public final class EuXmlReader implements ListReader {
    /** The beginning of the format's namespaces. */
    public static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

    private static final String ROOT = "export";
    private static final String RECORD = "sanctionEntity";
    private static final Pattern BEGINS = Pattern.compile("<(?:[\\w.-]+:)?" + ROOT + "[\\s>/]");

    @Override
    public String name() {
        return "eu-fsf-xml/1";
    }

    @Override
    public String format() {
        return "EU financial sanctions (FSF) XML 1.1";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINS.matcher(file.head()).find() || file.head().contains(NAMESPACE);
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "the EU list");
        Tally tally = new Tally();
        EuMapper mapper = new EuMapper(dataset, tally);
        Admission admission = new Admission(limits, tally);
        List<ListedEntity> listed = new ArrayList<>();
        try (XmlRecords records = new XmlRecords(file, limits)) {
            if (!records.root().equals(ROOT) || !records.namespace().startsWith(NAMESPACE)) {
                throw records.refusal("the root element is " + records.root() + " of "
                        + (records.namespace().isEmpty() ? "no namespace" : "the namespace " + records.namespace())
                        + ", not " + ROOT + " of " + NAMESPACE);
            }
            XmlNode root = new XmlNode(records.rootElement());
            Optional<String> made = root.attribute("generationDate");
            LocalDate generated = made.flatMap(PartialDates::iso).orElse(null);
            if (generated == null) {
                tally.add("generationDate that is no date");
            }
            root.leave("globalFileId", "schemaLocation", "noNamespaceSchemaLocation");
            root.tallyRest(tally);
            for (XmlElement record = records.next(Set.of(RECORD), tally);
                    record != null;
                    record = records.next(Set.of(RECORD), tally)) {
                XmlNode node = new XmlNode(record);
                Optional<String> id = id(node);
                if (admission.admits(records, RECORD, "euReferenceNumber or logicalId", id, EuNames.named(node))) {
                    listed.add(mapper.map(node, id.orElseThrow()));
                }
            }
            admission.complete(records);
            return new ReadList(
                    listed, generated, made.flatMap(PartialDates::moment).orElse(null), file, tally.counts());
        }
    }

    private static Optional<String> id(XmlNode record) {
        Optional<String> logical = record.attribute("logicalId");
        return record.attribute("euReferenceNumber").or(() -> logical);
    }
}
