// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.io.IOException;
import java.util.function.Predicate;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.XmlRecords;

/** What OFAC's XML formats share at the door: a root of their own, in a namespace of OFAC's or in none. */
public final class OfacXml {
    private OfacXml() {}

    /**
     * Opens the file.
     *
     * @param ours whether a namespace is one of the format's
     * @throws ListFormatException when its root is another, or stands in another namespace
     */
    public static XmlRecords open(SourceFile file, Limits limits, String root, Predicate<String> ours)
            throws ListFormatException, IOException {
        XmlRecords records = new XmlRecords(file, limits);
        if (!records.root().equals(root)) {
            throw closed(records, "the root element is " + records.root() + ", not " + root);
        }
        String namespace = records.namespace();
        if (!namespace.isEmpty() && !ours.test(namespace)) {
            throw closed(records, "the namespace of " + root + " is " + namespace + ", which is none of OFAC's");
        }
        return records;
    }

    private static ListFormatException closed(XmlRecords records, String reason) throws IOException {
        ListFormatException refusal = records.refusal(reason);
        records.close();
        return refusal;
    }
}
