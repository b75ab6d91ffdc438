// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.article.RuleRows;

/**
 * Common nouns by which a story speaks again of what it has named ({@code rules/en/nominals.tsv}): "the widow", "the firm", "the
 * tanker". Immutable. Titles ("the minister") stand in {@link Titles}.
 */
public final class Nominals {
    /** What the noun tells of its bearer's sex. */
    public enum Gender {
        MALE,
        FEMALE,
        ANY
    }

    /** What a noun may speak of. */
    public record Nominal(MentionType type, Gender gender) {}

    private final Map<String, Nominal> nouns = new HashMap<>();

    private Nominals(List<List<String>> rows) {
        for (List<String> row : rows) {
            nouns.put(
                    row.get(0),
                    new Nominal(
                            MentionType.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            Gender.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
    }

    /** The shipped English table. */
    public static Nominals english() {
        return new Nominals(RuleRows.read("en/nominals.tsv", 4));
    }

    /** What the noun (singular or plural, any case, may be of two words) speaks of; empty where it is not known. */
    public Optional<Nominal> of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        Nominal found = nouns.get(lower);
        return Optional.ofNullable(found == null ? nouns.get(singular(lower)) : found);
    }

    /** The singular that an English plural in lower case most likely has; the word itself where it looks like no plural. */
    static String singular(String noun) {
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes") || noun.endsWith("sses")) {
            return noun.substring(0, noun.length() - 2);
        }
        if (noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3) {
            return noun.substring(0, noun.length() - 1);
        }
        return noun;
    }
}
