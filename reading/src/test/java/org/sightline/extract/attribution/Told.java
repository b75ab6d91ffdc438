// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.extract.Marked;

/**
 * A test's sentence with {@code *the event's word*}, {@code [each source]} and {@code {who relays it}}.
 *
 * @param marked the sentence with only the event marked
 */
record Told(Marked marked, List<String> sources, List<String> via) {
    private static final Pattern SOURCE = Pattern.compile("\\[([^]]+)]");
    private static final Pattern RELAY = Pattern.compile("\\{([^}]+)}");

    static Told of(String text) {
        List<String> sources = all(SOURCE, text);
        List<String> via = all(RELAY, text);
        return new Told(Marked.of(text.replaceAll("[\\[\\]{}]", "")), sources, via);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("*", ""));
        }
        return found;
    }
}
