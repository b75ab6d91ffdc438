// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

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
        int ofOne = suffixes(one);
        int ofOther = suffixes(other);
        return ofOne != 0 && ofOther != 0 && ofOne != ofOther;
    }

    /** The generations that suffixes name, as a set of bits. */
    private static int suffixes(Name name) {
        int suffixes = 0;
        for (Word word : name.particles()) {
            if (word.role() == Role.SUFFIX) {
                suffixes |= 1 << number(word.text());
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
