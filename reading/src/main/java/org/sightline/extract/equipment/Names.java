// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.article.RuleRows;

/** Known families, known designators, and what looks like either and is not. Immutable. */
final class Names {
    /** When a family's name is enough. */
    enum Rule {
        ALONE,
        CLASS,
        NUMBER
    }

    /** A family: its usual name, its class, and when its name is enough. */
    record Family(String name, String kind, Rule rule) {}

    private record Designator(Pattern pattern, String kind) {}

    /** Letters with a number, or number with letters and a number: R-760, M777A2, 9M729, Bulhwasal-3-31, MiG-31I. */
    private static final Pattern SHAPE = Pattern.compile(
            "\\p{Lu}[\\p{L}]{0,14}(?:[-‐‑]\\p{L}{1,10})?[-‐‑]?[0-9]{1,4}\\p{L}{0,3}[0-9]?(?:[-‐‑][0-9]{1,3}\\p{L}?)*"
                    + "|[0-9]{1,2}\\p{Lu}{1,2}[0-9]{1,4}\\p{L}{0,2}");

    private final Map<String, Family> families = new HashMap<>();
    private final List<Designator> designators = new ArrayList<>();
    private final Pattern nots;

    Names() {
        for (List<String> row : RuleRows.read("en/equipment-families.tsv", 5)) {
            Family family =
                    new Family(row.get(0), row.get(1), Rule.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            families.put(row.get(0), family);
            for (String alias : row.get(3).split(";")) {
                families.putIfAbsent(alias, family);
            }
        }
        families.remove("");
        for (List<String> row : RuleRows.read("en/equipment-designators.tsv", 3)) {
            designators.add(new Designator(
                    Pattern.compile("(?:" + row.get(0) + ")(?:[-‐‑]?\\p{Lu}[\\p{L}0-9]{0,3}|[abc])?"), row.get(1)));
        }
        List<String> alternatives = new ArrayList<>();
        for (List<String> row : RuleRows.read("en/equipment-not.tsv", 2)) {
            alternatives.add(row.get(0));
        }
        nots = Pattern.compile(String.join("|", alternatives));
    }

    Optional<Family> family(String name) {
        return Optional.ofNullable(families.get(name));
    }

    /** The class of a designator that needs no class noun. */
    Optional<String> designator(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
            return Optional.empty();
        }
        return designators.stream()
                .filter(known -> known.pattern().matcher(word).matches())
                .map(Designator::kind)
                .findFirst();
    }

    boolean hasShape(String word) {
        return SHAPE.matcher(word).matches();
    }

    boolean isNot(String word) {
        return nots.matcher(word).matches();
    }
}
