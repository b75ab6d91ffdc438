// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.article.RuleRows;

/** Words that say that a name before or after them is a ship's ("the tanker", "IMO"), from {@code rules/en/vessel-cues.tsv}. */
final class VesselCues {
    private static final int REACH = 40;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private final Set<String> cues;

    private VesselCues(Set<String> cues) {
        this.cues = cues;
    }

    static VesselCues load() {
        return new VesselCues(RuleRows.read("en/vessel-cues.tsv", 2).stream()
                .map(line -> line.get(0))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a cue stands within forty code units before {@code start}. */
    boolean before(String text, int start) {
        String window = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(window)) {
            if (cues.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
