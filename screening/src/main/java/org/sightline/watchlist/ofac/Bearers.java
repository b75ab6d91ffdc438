// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of one list bear a name, by which one entry refers to another. Letters and digits count, their case and accents
 * and what stands between them do not. Filled by a reader before it maps, and not safe for use by several threads until then.
 */
public final class Bearers {
    private final Map<String, Set<String>> primary = new HashMap<>();
    private final Map<String, Set<String>> any = new HashMap<>();

    /** Notes that an entry bears a name as its primary name, as the list prints it: {@code KIM, Jong Sik}. */
    public void primary(String name, String number) {
        primary.computeIfAbsent(folded(name), key -> new HashSet<>(1)).add(number);
        alias(name, number);
    }

    /** Notes that an entry bears a name as a strong alias. */
    public void alias(String name, String number) {
        any.computeIfAbsent(folded(name), key -> new HashSet<>(1)).add(number);
    }

    /**
     * The number of the entry that a name refers to: of the only one that bears it as its primary name, by which the list refers
     * to others, and else of the only one that bears it as an alias.
     */
    Optional<String> only(String name) {
        Set<String> bearers = primary.getOrDefault(folded(name), Set.of());
        if (bearers.isEmpty()) {
            bearers = any.getOrDefault(folded(name), Set.of());
        }
        return bearers.size() == 1 ? bearers.stream().findFirst() : Optional.empty();
    }

    boolean several(String name) {
        return any.getOrDefault(folded(name), Set.of()).size() > 1;
    }

    private static String folded(String name) {
        String plain = Normalizer2.getNFKDInstance().normalize(name).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && folded.length() > 0
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }
}
