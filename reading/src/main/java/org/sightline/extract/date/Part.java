// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/** A part of a period, in the order of its codes in the resource. */
enum Part {
    /** "early May" */
    EARLY,
    /** "mid-May" */
    MID,
    /** "late May" */
    LATE,
    /** "the beginning of May" */
    START,
    /** "the middle of May" */
    MIDDLE,
    /** "the end of May" */
    END,
    /** "earlier this month": up to the publication */
    SO_FAR,
    /** "later this month", "the rest of the month": from the publication on */
    REST;

    /** The part with a code from 1. */
    static Part of(int code) {
        return values()[code - 1];
    }
}
