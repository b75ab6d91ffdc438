// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import org.sightline.name.Name;
import org.sightline.name.NameKind;

/** A name and all its readings, made once and compared often. */
public final class ReadName {
    final Name name;
    final Reading written;
    /** Other readings than the written one. */
    final List<Reading> syllabic;

    final List<Reading> all;
    /** Whether its letters leave open which of its readings is meant. */
    final boolean open;

    public ReadName(Name name) {
        this.name = name;
        this.written = Reading.written(name);
        this.syllabic = Reading.syllabic(name);
        this.all = new ArrayList<>(syllabic);
        all.add(written);
        this.open = name.kind() == NameKind.PERSON && syllabic.stream().anyMatch(reading -> !reading.sounding());
    }

    public Name name() {
        return name;
    }
}
