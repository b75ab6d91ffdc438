// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sightline.article.RuleRows;

/** What a full name tells of its bearer's sex ({@code rules/en/given-names.tsv}, patronymics, Slavic surnames). Immutable. */
final class GivenNames {
    private static final Pattern DAUGHTER = Pattern.compile("\\p{L}{2,}(?:ovna|evna|ichna|ivna)");
    private static final Pattern SON = Pattern.compile("\\p{L}{2,}(?:ovich|evich|ovych|yovych)");
    private static final Pattern HER_SURNAME = Pattern.compile("\\p{L}{2,}(?:[oe]va|skaya|skaia|tskaya|[eiy]nina)");

    private final Map<String, Nominals.Gender> names = new HashMap<>();

    private GivenNames(List<List<String>> rows) {
        rows.forEach(
                row -> names.put(row.get(0), Nominals.Gender.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    /** The shipped table. */
    static GivenNames load() {
        return new GivenNames(RuleRows.read("en/given-names.tsv", 3));
    }

    /** What the name tells; {@code ANY} where it tells nothing, or is one word and so may be a surname. */
    Nominals.Gender of(WordsOf name) {
        List<String> words = name.words();
        if (words.size() < 2) {
            return Nominals.Gender.ANY;
        }
        for (String word : words.subList(1, words.size())) {
            if (DAUGHTER.matcher(word).matches()) {
                return Nominals.Gender.FEMALE;
            }
        }
        if (words.size() > 2 && SON.matcher(words.get(words.size() - 2)).matches()) {
            return Nominals.Gender.MALE;
        }
        Nominals.Gender given = names.get(words.get(0));
        if (given != null) {
            return given;
        }
        return HER_SURNAME.matcher(name.last()).matches() ? Nominals.Gender.FEMALE : Nominals.Gender.ANY;
    }
}
