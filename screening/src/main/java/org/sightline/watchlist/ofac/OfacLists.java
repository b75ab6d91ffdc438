// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.List;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.SourceFile;

/**
 * Which of OFAC's two lists a file holds. The CSV and the SDN XML are the same form for both and do not name their list, but the tags
 * of their programmes do: a tag that begins with {@code SD} or {@code FTO} marks specially designated parties, one that begins with
 * {@code NS-}, {@code FSE-}, {@code CMIC-} or {@code 561} a list of those who are not. A few entries bear the other list's tags (on SDN
 * of May 2024 27 % and 0.01 %, on the consolidated list of 2025 0.5 % and 33 %), so that shares count. Where neither or both are many,
 * the lists are not told apart, and the file is taken for what it is said to be.
 */
public final class OfacLists {
    private static final String DESIGNATED = "us_ofac_sdn";
    private static final String OTHERS = "us_ofac_cons";
    private static final Pattern DESIGNATED_TAG = Pattern.compile("(?:SD[A-Z]*|FTO)\\b.*");
    private static final Pattern OTHERS_TAG = Pattern.compile("(?:NS-|FSE-|CMIC-|561).*");
    private static final double MANY = 0.1;
    private static final double FEW = 0.02;
    /** Fewer entries say too little: an excerpt, a list's first days. */
    private static final int LEAST = 20;

    private OfacLists() {}

    /**
     * Looks whether the file's entries are those of the other list.
     *
     * @param dataset what they are said to be of
     * @throws ListFormatException when they plainly are of the other one, which it names
     */
    public static void check(String dataset, SourceFile file, List<ListedEntity> entries) throws ListFormatException {
        if (entries.size() < LEAST) {
            return;
        }
        double designated = share(entries, DESIGNATED_TAG);
        double others = share(entries, OTHERS_TAG);
        if (dataset.equals(DESIGNATED) && others >= MANY && designated <= FEW) {
            throw other(file, "the consolidated non-SDN list", OTHERS, dataset);
        }
        if (dataset.equals(OTHERS) && designated >= MANY && others <= FEW) {
            throw other(file, "the SDN list", DESIGNATED, dataset);
        }
    }

    private static ListFormatException other(SourceFile file, String what, String fits, String dataset) {
        return new ListFormatException(
                file.name(),
                "by the programmes of its entries it is " + what + ", which fits " + fits + ", not " + dataset);
    }

    private static double share(List<ListedEntity> entries, Pattern tag) {
        long bearing = entries.stream()
                .filter(entry -> entry.sanctions().stream()
                        .anyMatch(sanction -> sanction.programs().stream()
                                .anyMatch(program -> tag.matcher(program).matches())))
                .count();
        return (double) bearing / entries.size();
    }
}
