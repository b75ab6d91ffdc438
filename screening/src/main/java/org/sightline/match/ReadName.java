// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;
import org.sightline.name.Name;

/** A name and all its readings, made once and compared often. */
public final class ReadName {
    final Name name;
    final Reading written;
    final List<Reading> syllabic;

    public ReadName(Name name) {
        this.name = name;
        this.written = Reading.written(name);
        this.syllabic = Reading.syllabic(name);
    }

    public Name name() {
        return name;
    }
}
