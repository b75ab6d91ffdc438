// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/** What the candidate index knows of each reading of a name: whose it is, what it weighs, how many initials it has. Immutable. */
final class ReadingTable {
    private static final int SYLLABIC = 1;

    private final int[] names;
    private final float[] totals;
    /** Number of initials above one bit for a reading by syllables. */
    private final int[] facts;

    private ReadingTable(int[] names, float[] totals, int[] facts) {
        this.names = names;
        this.totals = totals;
        this.facts = facts;
        if (totals.length != names.length || facts.length != names.length) {
            throw new DamagedException("not one weight for each of " + names.length + " readings");
        }
    }

    static ReadingTable read(KeptFile file) {
        return new ReadingTable(file.ints(), file.floats(), file.ints());
    }

    void write(KeptOutput file) throws IOException {
        file.ints(names, names.length);
        file.floats(totals, totals.length);
        file.ints(facts, facts.length);
    }

    int size() {
        return names.length;
    }

    /** The place of the name. */
    int name(int reading) {
        return names[reading];
    }

    boolean syllabic(int reading) {
        return (facts[reading] & SYLLABIC) != 0;
    }

    double total(int reading) {
        return totals[reading];
    }

    double initialWeight(int reading) {
        return (facts[reading] >> 1) * Weighing.INITIAL;
    }

    /** Readings while they are gathered. */
    static final class Gathering {
        private int[] names = new int[1 << 8];
        private float[] totals = new float[1 << 8];
        private int[] facts = new int[1 << 8];
        private int size;

        int add(int name, Reading reading) {
            if (size == names.length) {
                names = Arrays.copyOf(names, Math.multiplyExact(size, 2));
                totals = Arrays.copyOf(totals, names.length);
                facts = Arrays.copyOf(facts, names.length);
            }
            names[size] = name;
            totals[size] = (float) reading.total;
            facts[size] = ((int) Math.round(reading.initialWeight / Weighing.INITIAL) << 1)
                    | (reading.syllabic ? SYLLABIC : 0);
            return size++;
        }

        ReadingTable table() {
            return new ReadingTable(
                    Arrays.copyOf(names, size), Arrays.copyOf(totals, size), Arrays.copyOf(facts, size));
        }
    }
}
