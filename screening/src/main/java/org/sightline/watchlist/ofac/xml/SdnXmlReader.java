// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.xml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.format.XmlRecords;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.OfacDates;
import org.sightline.watchlist.ofac.OfacEntry;
import org.sightline.watchlist.ofac.OfacLists;
import org.sightline.watchlist.ofac.OfacXml;

/** Reads the SDN XML entry by entry, twice: the names first, as entries refer to one another by name. Immutable. */
public final class SdnXmlReader implements ListReader {
    private static final String ROOT = "sdnList";
    private static final Pattern BEGINS = Pattern.compile("<(?:[\\w.-]+:)?" + ROOT + "[\\s>/]");
    private static final String NAMESPACE = "/exports/XML";
    private static final String OLD_NAMESPACE = "http://tempuri.org/sdnList.xsd";
    private static final String ENTRY = "sdnEntry";
    private static final Set<String> RECORDS = Set.of("publshInformation", ENTRY);

    @Override
    public String name() {
        return "ofac-xml/2";
    }

    @Override
    public String format() {
        return "OFAC SDN XML (sdn.xml or consolidated.xml)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINS.matcher(file.head()).find();
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "the SDN XML");
        Tally tally = new Tally();
        SdnXmlMapper mapper = new SdnXmlMapper(dataset, bearers(file, limits), tally);
        List<ListedEntity> listed = new ArrayList<>();
        Faults faults = new Faults();
        LocalDate published = null;
        int expected = -1;
        int read = 0;
        try (XmlRecords records = open(file, limits)) {
            for (XmlElement record = records.next(RECORDS); record != null; record = records.next(RECORDS)) {
                if (!record.name().equals(ENTRY)) {
                    published = published(record, tally);
                    expected = count(record, tally);
                    continue;
                }
                read++;
                Optional<String> fault = fault(record);
                if (fault.isPresent()) {
                    faults.add(records.line(), "entry " + fault.get() + " (left out)");
                    continue;
                }
                listed.add(mapper.map(record));
                if (listed.size() > limits.entries()) {
                    throw records.refusal("more than " + limits.entries() + " entries");
                }
            }
        }
        faults.tell(tally);
        if (read < expected) {
            throw new ListFormatException(
                    file.name(), "holds " + read + " entries where it says " + expected + ": cut short");
        }
        if (expected >= 0 && read > expected) {
            tally.add("Record_Count that is smaller than the number of entries");
        }
        OfacLists.check(dataset, file, listed);
        return new ReadList(listed, published, file, tally.counts());
    }

    private static XmlRecords open(SourceFile file, Limits limits) throws ListFormatException, IOException {
        return OfacXml.open(
                file, limits, ROOT, namespace -> namespace.endsWith(NAMESPACE) || namespace.equals(OLD_NAMESPACE));
    }

    private static Bearers bearers(SourceFile file, Limits limits) throws ListFormatException, IOException {
        Bearers bearers = new Bearers();
        int entries = 0;
        try (XmlRecords records = open(file, limits)) {
            for (XmlElement record = records.next(Set.of(ENTRY));
                    record != null;
                    record = records.next(Set.of(ENTRY))) {
                if (++entries > limits.entries()) {
                    throw records.refusal("more than " + limits.entries() + " entries");
                }
                String number = record.text("uid").orElse("");
                bearers.primary(SdnXmlMapper.printedName(record), number);
                for (XmlElement alias : record.path("akaList", "aka")) {
                    if (!SdnXmlMapper.weak(alias)) {
                        bearers.alias(SdnXmlMapper.printedName(alias), number);
                    }
                }
            }
        }
        return bearers;
    }

    private static Optional<String> fault(XmlElement entry) {
        if (!OfacEntry.isNumber(entry.text("uid").orElse(""))) {
            return Optional.of("without a uid that is a number");
        }
        return SdnXmlMapper.printedName(entry).isEmpty() ? Optional.of("without a name") : Optional.empty();
    }

    private static @Nullable LocalDate published(XmlElement information, Tally tally) {
        information.tallyUnknown(Set.of("Publish_Date", "Record_Count"), information.name(), tally);
        LocalDate date =
                information.text("Publish_Date").flatMap(OfacDates::american).orElse(null);
        if (date == null) {
            tally.add("Publish_Date that is missing or no date");
        }
        return date;
    }

    private static int count(XmlElement information, Tally tally) {
        String count = information.text("Record_Count").orElse("").replace(",", "");
        if (OfacEntry.isNumber(count)) {
            return Integer.parseInt(count);
        }
        tally.add("Record_Count that is missing or no number");
        return -1;
    }
}
