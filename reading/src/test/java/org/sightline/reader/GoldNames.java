// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.reading.EntityPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;

/**
 * What the things of a reading are called in it. Two names are the same when, but for case, accents and signs, one holds the other
 * and the shorter has four letters and a fourth of the longer.
 */
final class GoldNames {
    private final Map<String, Set<String>> names = new HashMap<>();

    GoldNames(Reading reading) {
        String text = reading.article().text();
        for (EntityPart entity : reading.entities()) {
            names.put(entity.id(), new HashSet<>(Set.of(entity.caption())));
        }
        for (MentionPart mention : reading.mentions()) {
            Set<String> called = names.get(String.valueOf(mention.entity()));
            if (called != null && mention.form() == MentionPart.Form.NAME) {
                called.add(text.substring(
                        text.offsetByCodePoints(0, mention.start()), text.offsetByCodePoints(0, mention.end())));
            }
        }
        names.replaceAll((entity, called) -> withoutBareSurnames(called));
    }

    Set<String> of(String entity) {
        return names.getOrDefault(entity, Set.of());
    }

    boolean isCalled(String entity, String name) {
        return of(entity).stream().anyMatch(each -> same(each, name));
    }

    boolean isCalled(ParticipantPart part, String name) {
        return same(part.name(), name) || isCalled(String.valueOf(part.entity()), name);
    }

    /** A bare surname must not stand for everybody who bears it. */
    private static Set<String> withoutBareSurnames(Set<String> called) {
        Set<String> full = called.stream()
                .filter(name -> name.strip().matches(".*[\\s\u00b7-].*"))
                .collect(Collectors.toSet());
        return full.isEmpty() ? called : full;
    }

    private static boolean same(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= 4 && shorter.length() * 4 >= longer.length() && longer.contains(shorter);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
