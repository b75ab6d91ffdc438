// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Countries;
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
import org.sightline.watchlist.ofac.OfacEntry;
import org.sightline.watchlist.ofac.OfacXml;

/** Reads the Advanced XML, twice: first all that parties refer to, then the parties. Immutable. */
public final class AdvancedXmlReader implements ListReader {
    private static final String ROOT = "Sanctions";
    private static final Pattern BEGINS = Pattern.compile("<(?:[\\w.-]+:)?" + ROOT + "[\\s>/]");
    private static final String NAMESPACE = "/exports/ADVANCED_XML";
    private static final Pattern OLD_NAMESPACE = Pattern.compile("https?://www\\.un\\.org/sanctions/1\\.0");
    private static final Set<String> PARTY = Set.of("DistinctParty");

    @Override
    public String name() {
        return "ofac-advanced-xml/2";
    }

    @Override
    public String format() {
        return "OFAC Advanced XML (sdn_advanced.xml or cons_advanced.xml)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINS.matcher(file.head()).find();
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "the Advanced XML");
        Tally tally = new Tally();
        Countries countries = new Countries();
        Book book = new Book(countries, tally);
        fill(book, file, limits, tally);
        PartyMapper mapper = new PartyMapper(dataset, book, countries, tally);
        List<ListedEntity> listed = new ArrayList<>();
        Faults faults = new Faults();
        try (XmlRecords records = open(file, limits)) {
            for (XmlElement party = records.next(PARTY); party != null; party = records.next(PARTY)) {
                String fault = fault(party, book);
                if (!fault.isEmpty()) {
                    faults.add(records.line(), "DistinctParty " + fault + " (left out)");
                    continue;
                }
                List<XmlElement> entries = entries(dataset, book, party, tally);
                if (!entries.isEmpty()) {
                    listed.add(mapper.map(party, entries));
                }
                if (listed.size() > limits.entries()) {
                    throw records.refusal("more than " + limits.entries() + " entries");
                }
            }
        }
        faults.tell(tally);
        book.tallyRest();
        if (listed.isEmpty()) {
            throw new ListFormatException(
                    file.name(),
                    "nobody in it is on the list " + dataset + ", but on: " + String.join(", ", book.lists()));
        }
        if (book.issued() == null) {
            tally.add("DateOfIssue that is missing or no day");
        }
        return new ReadList(listed, book.issued(), file, tally.counts());
    }

    private static void fill(Book book, SourceFile file, Limits limits, Tally tally)
            throws ListFormatException, IOException {
        int count = 0;
        try (XmlRecords records = open(file, limits)) {
            for (XmlElement record = records.next(Book.RECORDS); record != null; record = records.next(Book.RECORDS)) {
                // locations, documents, relations and listings are several to a party
                if (++count > 10L * limits.entries()) {
                    throw records.refusal("more than " + 10L * limits.entries() + " records");
                }
                book.take(record);
            }
            records.passedOver().stream()
                    .filter(section -> !Book.SECTIONS.contains(section))
                    .forEach(section -> tally.add("section " + section));
        }
    }

    private static XmlRecords open(SourceFile file, Limits limits) throws ListFormatException, IOException {
        return OfacXml.open(
                file,
                limits,
                ROOT,
                namespace -> namespace.endsWith(NAMESPACE)
                        || OLD_NAMESPACE.matcher(namespace).matches());
    }

    private static String fault(XmlElement party, Book book) {
        if (!OfacEntry.isNumber(party.attribute("FixedRef").orElse(""))) {
            return "without a FixedRef that is a number";
        }
        return book.named(party) ? "" : "without a name";
    }

    /** The listings of a party on the dataset's lists; those on others are counted. */
    private static List<XmlElement> entries(String dataset, Book book, XmlElement party, Tally tally) {
        List<XmlElement> entries = new ArrayList<>();
        for (XmlElement profile : party.all("Profile")) {
            String id =
                    profile.attribute("ID").orElse(party.attribute("FixedRef").orElse(""));
            for (XmlElement entry : book.listings(id)) {
                if (belongs(dataset, book.list(entry))) {
                    entries.add(entry);
                    continue;
                }
                tally.add("SanctionsEntry of another list: " + book.list(entry));
            }
            if (book.listings(id).isEmpty()) {
                tally.add("DistinctParty without a SanctionsEntry (left out)");
            }
        }
        return entries;
    }

    /** Whether a list is part of a dataset: the SDN list is one, all others are the consolidated one; of any other dataset all are. */
    private static boolean belongs(String dataset, String list) {
        String folded = list.toLowerCase(Locale.ROOT);
        boolean sdn = folded.equals("sdn list") || folded.startsWith("specially designated nationals");
        return switch (dataset) {
            case "us_ofac_sdn" -> sdn;
            case "us_ofac_cons" -> !sdn;
            default -> true;
        };
    }
}
