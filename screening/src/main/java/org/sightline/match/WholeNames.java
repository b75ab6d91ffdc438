// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.sightline.name.Script;
import org.sightline.name.Word;

/**
 * Names of which no syllable can be missing: a given name of two Korean syllables or Chinese characters is no longer form of one
 * with only the first of them, it is another name.
 */
final class WholeNames {
    private static final Pattern SYLLABLE =
            Pattern.compile("[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|[nmptkhr])?");

    private WholeNames() {}

    /** Whether a syllable of one of the names has no counterpart. */
    static boolean broken(Alignment alignment) {
        Reading query = alignment.query;
        Reading list = alignment.list;
        if (query.sounding() && list.sounding()) {
            return query.size() != list.size();
        }
        boolean ofQuery = query.name.script() == Script.HAN;
        boolean ofList = list.name.script() == Script.HAN;
        if (ofQuery == ofList || query.syllabic) {
            return false;
        }
        // Beside a Chinese name there may stand an English one (Lee Ka-chiu John), which is no syllable.
        return left(query.words, alignment::matchedQuery, ofQuery) || left(list.words, alignment::matchedList, ofList);
    }

    private static boolean left(List<Word> words, IntPredicate matched, boolean all) {
        for (int i = 0; i < words.size(); i++) {
            if (!matched.test(i)
                    && (all || SYLLABLE.matcher(words.get(i).text()).matches())) {
                return true;
            }
        }
        return false;
    }
}
