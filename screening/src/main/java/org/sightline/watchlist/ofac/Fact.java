// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a known kind.
 *
 * @param rule what its label means
 * @param printed all of it as the list prints it, label and value
 * @param value without the label
 * @param country of issue as the list prints it, or null
 * @param issued a date as the list prints it, or null
 * @param expires the same
 * @param note what else is said of it, or null
 */
record Fact(
        Rule rule,
        String printed,
        String value,
        @Nullable String country,
        @Nullable String issued,
        @Nullable String expires,
        @Nullable String note) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<number>.*?)(?:\\s+\\((?<country>[^()]*)\\))?(?:\\s+issued (?<issued>.*?))?(?:\\s+expires (?<expires>.*))?");

    /** A fact that begins with its label, as remarks write it. */
    static Fact ofRemark(Rule rule, String text) {
        return new Fact(rule, text, text.substring(rule.label().length()).strip(), null, null, null, null);
    }

    /** The same with the country and the dates that remarks write behind a number taken from it. */
    Fact numbered() {
        Matcher parts = NUMBER.matcher(value);
        if (country != null || issued != null || expires != null || !parts.matches()) {
            return this;
        }
        return new Fact(
                rule,
                printed,
                parts.group("number"),
                parts.group("country"),
                parts.group("issued"),
                parts.group("expires"),
                note);
    }

    /** A fact whose parts stand apart, printed as remarks print it. */
    static String printed(
            String label, String value, @Nullable String country, @Nullable String issued, @Nullable String expires) {
        List<String> parts = Stream.of(
                        label,
                        value,
                        country == null ? "" : "(" + country + ")",
                        issued == null ? "" : "issued " + issued,
                        expires == null ? "" : "expires " + expires)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.stream().collect(Collectors.joining(" "));
    }
}
