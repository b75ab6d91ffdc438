// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.article.RuleRows;

/** Turns of phrase that say something about a name or a party, one regular expression a line; case is ignored. */
final class Cues {
    private final List<Pattern> patterns = new ArrayList<>();

    private Cues(List<List<String>> lines) {
        lines.forEach(
                line -> patterns.add(Pattern.compile(line.get(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** The cues of {@code rules/NAME}: pattern and example. */
    static Cues load(String name) {
        return new Cues(RuleRows.read(name, 2));
    }

    /** The words of the first cue that stands in the text. */
    Optional<String> in(String text) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    /** The words of the first cue in any of the texts. */
    Optional<String> in(List<String> texts) {
        return texts.stream().map(this::in).flatMap(Optional::stream).findFirst();
    }
}
