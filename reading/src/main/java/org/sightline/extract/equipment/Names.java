// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Letters with a number, or number with letters and a number: R-760, M777A2, 9M729, Bulhwasal-3-31, MiG-31I, AN/TPY-2. */
    private static final Pattern SHAPE = Pattern.compile("(?:\\p{Lu}{1,4}[/:])?"
            + "\\p{Lu}[\\p{L}]{0,14}(?:[-‐‑]\\p{L}{1,10})?[-‐‑]?[0-9]{1,4}\\p{L}{0,3}[0-9]?(?:[-‐‑][0-9]{1,3}\\p{L}?)*"
            + "(?:/\\p{Lu}{1,2}[0-9]?)?"
            + "|\\p{Lu}{1,4}:[0-9]{1,4}\\p{L}{0,2}"
            + "|[0-9]{1,2}\\p{Lu}{1,2}[0-9]{1,4}\\p{L}{0,2}");

    /** A name with letters for a variant: Polonez-M, Murmansk-BN, SCALP-EG, Shaheen-III. */
    private static final Pattern LETTERED =
            Pattern.compile("\\p{Lu}\\p{L}{1,14}[-‐‑](?:\\p{Lu}{1,3}|\\p{Lu}{1,2}[0-9])");

    /** A number or letters for a variant that stand behind a name as a word of their own: "Falcon 9", "Atlas V", "Merkava Mk 4". */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}\\p{L}{0,3}|\\p{Lu}{1,2}[0-9]{1,4}\\p{L}{0,2}|[IVX]{1,4}");

    private static final Pattern TELLING =
            Pattern.compile("\\p{Lu}\\p{Ll}\\p{L}{2,}[-‐‑].*|\\p{Lu}{2,4}[-‐‑][0-9]{2,4}\\p{Lu}{0,2}");

    private static final int SHORTEST_PLURAL = 4;

    private final Map<String, Family> families = new HashMap<>();
    private final List<Designator> designators = new ArrayList<>();
    private final Pattern nots;
    private final Set<String> makers;
    private final Set<String> handling;

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
        makers = firstColumn("en/equipment-makers.tsv");
        handling = firstColumn("en/equipment-verbs.tsv");
    }

    private static Set<String> firstColumn(String name) {
        return RuleRows.read(name, 2).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a firm of this name makes such things: its name before a model's is not the model's. */
    boolean isMaker(String word) {
        return makers.contains(word);
    }

    /** Whether the word is a form of a verb whose object is a weapon where weapons are spoken of: "fired", "paraded". */
    boolean isHandling(String word) {
        return handling.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The family of this name, or of this name in the plural: "Rafales". */
    Optional<Family> family(String name) {
        Family family = families.get(name);
        boolean plural = family == null && name.length() > SHORTEST_PLURAL && name.endsWith("s");
        return Optional.ofNullable(plural ? families.get(name.substring(0, name.length() - 1)) : family);
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

    /** Whether a code says enough by itself where weapons are spoken of: "Torvald-9", "LX-90", not "T-2". */
    boolean isTelling(String word) {
        return TELLING.matcher(word).matches();
    }

    /** Whether the word is a known designator or looks like one. */
    boolean isCode(String word) {
        return designator(word).isPresent() || hasShape(word);
    }

    /** Whether the word is a name with letters for a variant, which only its context can show to be equipment. */
    boolean isLettered(String word) {
        return LETTERED.matcher(word).matches();
    }

    /** Whether the word may number what the word before it names. */
    boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    boolean isNot(String word) {
        return nots.matcher(word).matches();
    }
}
