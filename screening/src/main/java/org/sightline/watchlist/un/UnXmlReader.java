// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.format.XmlRecords;

/** Reads the UN list record by record. Immutable. */
public final class UnXmlReader implements ListReader {
    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Pattern BEGINS = Pattern.compile("<" + ROOT + "[\\s>/]");

    @Override
    public String name() {
        return "un-xml/1";
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
        SourceFile file = files.get(0);
        if (files.size() > 1) {
            throw new ListFormatException(files.get(1).name(), "the UN list is one file, and this is a second one");
        }
        Tally tally = new Tally();
        UnMapper mapper = new UnMapper(dataset, tally);
        List<ListedEntity> listed = new ArrayList<>();
        try (XmlRecords records = new XmlRecords(file, limits)) {
            if (!records.root().equals(ROOT)) {
                throw records.refusal("the root element is " + records.root() + ", not " + ROOT);
            }
            LocalDate generated = generated(records.attribute("dateGenerated"), tally);
            for (XmlElement record = records.next(Set.of("INDIVIDUAL", "ENTITY"));
                    record != null;
                    record = records.next(Set.of("INDIVIDUAL", "ENTITY"))) {
                if (record.text("REFERENCE_NUMBER").isEmpty()) {
                    throw records.refusal(record.name() + " without a REFERENCE_NUMBER");
                }
                listed.add(mapper.map(record));
                if (listed.size() > limits.entries()) {
                    throw records.refusal("more than " + limits.entries() + " entries");
                }
            }
            return new ReadList(listed, generated, file, tally.counts());
        }
    }

    private static @Nullable LocalDate generated(@Nullable String attribute, Tally tally) {
        LocalDate date = attribute == null ? null : PartialDates.iso(attribute).orElse(null);
        if (date == null) {
            tally.add("dateGenerated that is no date");
        }
        return date;
    }
}
