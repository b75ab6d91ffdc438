// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Calibration;
import org.sightline.match.Differences;
import org.sightline.match.Explanation;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/**
 * How well two names agree, without any list. The first is the one that is asked about, the second stands where a list's name would.
 * Immutable, so safe to share between threads.
 */
public final class NameComparison {
    private static final List<NameKind> ANY = List.of(NameKind.PERSON, NameKind.ORGANISATION);

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Calibration calibration = new Calibration();

    /**
     * Compares two names. Any text is a valid name; one without letters agrees with nothing.
     *
     * @param schema what both are names of, which tells how they are read; null and {@code LegalEntity} are read as a person's and as
     *     an organisation's, and the reading that agrees better counts
     * @return the score, from 0 to 1, as its value, and how it came about
     */
    public Explanation compare(@Nullable String schema, String one, String other) {
        if (schema != null && !schema.equals("LegalEntity") && !schema.equals("Thing")) {
            return compare(Schemas.kind(schema), one, other);
        }
        Explanation best = null;
        for (NameKind kind : ANY) {
            Explanation compared = compare(kind, one, other);
            best = best == null || compared.value() > best.value() ? compared : best;
        }
        return best == null ? Explanation.of(0, "nothing to compare") : best;
    }

    /** The score of {@link #compare} with what is different in one line, for many pairs. */
    public Differences differences(@Nullable String schema, String one, String other) {
        if (schema != null && !schema.equals("LegalEntity") && !schema.equals("Thing")) {
            return differences(Schemas.kind(schema), one, other);
        }
        Differences person = differences(NameKind.PERSON, one, other);
        Differences organisation = differences(NameKind.ORGANISATION, one, other);
        return organisation.value() > person.value() ? organisation : person;
    }

    /** Names the tables and weights that it answers by. */
    public String version() {
        return parser.version() + ", features " + scorer.version() + ", calibration " + calibration.version();
    }

    private Differences differences(NameKind kind, String one, String other) {
        return calibration.explained(
                scorer.differences(new ReadName(parser.parse(one, kind)), new ReadName(parser.parse(other, kind))),
                kind);
    }

    private Explanation compare(NameKind kind, String one, String other) {
        return calibration.explained(
                scorer.explain(new ReadName(parser.parse(one, kind)), new ReadName(parser.parse(other, kind))), kind);
    }
}
