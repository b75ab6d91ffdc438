// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.article.RuleRows;

/** The class nouns of equipment and the words about them ({@code rules/en/equipment-classes.tsv}). Immutable. */
final class Classes {
    enum Use {
        STRONG,
        WEAK,
        QUALIFIER,
        /** a qualifier that makes a weak noun a strong one: "a Torvald armoured vehicle" */
        MILITARY,
        NOT,
        /** what a designator beside it numbers is no equipment: gate, visa, highway */
        NUMBERED
    }

    private final Map<String, Use> uses = new HashMap<>();

    Classes() {
        for (List<String> row : RuleRows.read("en/equipment-classes.tsv", 3)) {
            uses.put(row.get(0).toLowerCase(Locale.ROOT), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** How a word, singular or plural, is used; empty where it is none of ours. */
    Optional<Use> use(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Use use = uses.get(lower);
        return Optional.ofNullable(use == null ? uses.get(singular(lower)) : use);
    }

    boolean isClass(String word) {
        return use(word).filter(use -> use == Use.STRONG || use == Use.WEAK).isPresent();
    }

    boolean isStrong(String word) {
        return use(word).filter(use -> use == Use.STRONG).isPresent();
    }

    boolean isMilitary(String word) {
        return use(word).filter(use -> use == Use.MILITARY).isPresent();
    }

    boolean isNumbered(String word) {
        return use(word).filter(use -> use == Use.NUMBERED).isPresent();
    }

    boolean isNot(String word) {
        return use(word).filter(use -> use == Use.NOT).isPresent();
    }

    /** Whether the word may stand between a name and its class noun: a listed qualifier or a compound with a hyphen. */
    boolean isQualifier(String word) {
        Optional<Use> use = use(word);
        if (use.isPresent()) {
            return use.get() != Use.NOT && use.get() != Use.NUMBERED;
        }
        return word.indexOf('-') > 0 && Character.isLowerCase(word.charAt(0));
    }

    /** The singular of a class noun. */
    String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (uses.containsKey(lower) || !lower.endsWith("s")) {
            return lower;
        }
        return lower.endsWith("ies")
                ? lower.substring(0, lower.length() - 3) + "y"
                : lower.substring(0, lower.length() - 1);
    }
}
