// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.Word;

/** A name and all its readings, made once and compared often. */
public final class ReadName {
    final Name name;
    final Reading written;
    // Both are immutable lists, so a thread that does not see another's makes its own.
    private @Nullable List<Reading> syllabic;

    private @Nullable List<Reading> all;
    /** Whether its letters leave open which of its readings is meant. */
    final boolean open;

    public ReadName(Name name) {
        this.name = name;
        this.written = Reading.written(name);
        this.open = name.kind() == NameKind.PERSON && !sounding(name.syllables());
    }

    private static boolean sounding(List<List<Word>> readings) {
        for (List<Word> words : readings) {
            if (!Reading.sounding(words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has other readings than the written one. */
    boolean several() {
        return !name.syllables().isEmpty();
    }

    /** Other readings than the written one. Made when first asked for: most comparisons do without. */
    List<Reading> syllabic() {
        List<Reading> ready = syllabic;
        if (ready == null) {
            ready = List.copyOf(Reading.syllabic(name));
            syllabic = ready;
        }
        return ready;
    }

    /** Those and the written one. */
    List<Reading> all() {
        List<Reading> ready = all;
        if (ready == null) {
            List<Reading> both = new ArrayList<>(syllabic());
            both.add(written);
            ready = List.copyOf(both);
            all = ready;
        }
        return ready;
    }

    public Name name() {
        return name;
    }
}
