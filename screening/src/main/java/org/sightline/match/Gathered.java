// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/** How much of each reading of a list, and of the query, one query has matched so far; reused, for it is as long as the index. */
final class Gathered {
    private final float[] ofQuery;
    private final float[] ofList;
    private final int[] lastStep;
    private final int[] touched;
    private int count;

    Gathered(int readings) {
        ofQuery = new float[readings];
        ofList = new float[readings];
        lastStep = new int[readings];
        touched = new int[readings];
    }

    /**
     * Credits a word of the list to its readings, and a word of the query once to each.
     *
     * @param step number of the query's word, or of its words when they are written as one
     */
    void add(Postings postings, int word, int step, double query, float list) {
        int[] readings = postings.readings;
        int end = postings.end(word);
        for (int at = postings.start(word); at < end; at++) {
            int reading = readings[at];
            if (lastStep[reading] == 0) {
                touched[count++] = reading;
            }
            if (lastStep[reading] != step + 1) {
                ofQuery[reading] += (float) query;
                lastStep[reading] = step + 1;
            }
            ofList[reading] += list;
        }
    }

    /** How many readings hold any like word. */
    int count() {
        return count;
    }

    int reading(int at) {
        return touched[at];
    }

    double ofQuery(int reading) {
        return ofQuery[reading];
    }

    double ofList(int reading) {
        return ofList[reading];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            ofQuery[touched[i]] = 0;
            ofList[touched[i]] = 0;
            lastStep[touched[i]] = 0;
        }
        count = 0;
    }
}
