// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.HashSet;
import java.util.Set;
import org.sightline.name.Name;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** Father and son of one name, told apart by a suffix. */
final class Generation {
    private Generation() {}

    /** Whether both names have suffixes, and not the same: Sr and Jr, II and III. Junior is the second, so II may mean him. */
    static boolean contradict(Name one, Name other) {
        if (one.particles().isEmpty() || other.particles().isEmpty()) {
            return false;
        }
        Set<Integer> ofOne = suffixes(one);
        Set<Integer> ofOther = suffixes(other);
        return !ofOne.isEmpty() && !ofOther.isEmpty() && !ofOne.equals(ofOther);
    }

    private static Set<Integer> suffixes(Name name) {
        Set<Integer> suffixes = new HashSet<>();
        for (Word word : name.particles()) {
            if (word.role() == Role.SUFFIX) {
                suffixes.add(number(word.text()));
            }
        }
        return suffixes;
    }

    private static int number(String suffix) {
        return switch (suffix) {
            case "sr", "senior", "i", "pere" -> 1;
            case "iii", "neto" -> 3;
            case "iv" -> 4;
            default -> 2;
        };
    }
}
