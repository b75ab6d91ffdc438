// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.article.RuleRows;

/** What may be glued to a Korean name: particles ("김정은은") and titles ("김정은위원장"), from {@code rules/ko/particles.tsv}. */
final class KoreanParticles {
    private final Set<String> particles;
    private final int longest;

    private KoreanParticles(Set<String> particles) {
        this.particles = particles;
        this.longest = particles.stream().mapToInt(String::length).max().orElse(0);
    }

    static KoreanParticles load() {
        List<List<String>> lines = RuleRows.read("ko/particles.tsv", 2);
        return new KoreanParticles(lines.stream().map(line -> line.get(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a name that ends before {@code end} may end there: no Hangul follows, or a particle or title does. */
    boolean mayEnd(String text, int end) {
        if (end >= text.length() || !Letters.isHangul(text.charAt(end))) {
            return true;
        }
        for (int length = 1; length <= longest && end + length <= text.length(); length++) {
            if (particles.contains(text.substring(end, end + length))) {
                return true;
            }
        }
        return false;
    }
}
