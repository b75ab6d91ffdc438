// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import java.util.List;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ofac.Facts;

/**
 * Remarks that were too long for their column, put together with the rest of them from the file of comments. They are cut at a fixed
 * length, in the midst of a word as well.
 */
final class Overflow {
    private Overflow() {}

    /**
     * The whole remarks. A rest that does not continue them, because the files are of different days, loses the fact that it begins
     * in the midst of; that is counted.
     */
    static String joined(String remarks, List<List<String>> comments, Facts facts, Tally tally) {
        StringBuilder joined = new StringBuilder(remarks);
        for (List<String> comment : comments) {
            String rest = comment.get(1);
            boolean cut = joined.length() > 0 && !joined.toString().strip().endsWith(".");
            if (cut) {
                joined.append(rest);
                continue;
            }
            if (joined.length() > 0) {
                joined.setLength(joined.toString().stripTrailing().length() - 1);
                joined.append("; ");
            }
            int next = rest.indexOf(';');
            if (facts.begins(rest)) {
                joined.append(rest.strip());
            } else {
                tally.add("a comment that continues other remarks (its first fact is left out)");
                joined.append(next < 0 ? "" : rest.substring(next + 1).strip());
            }
        }
        return joined.toString();
    }
}
