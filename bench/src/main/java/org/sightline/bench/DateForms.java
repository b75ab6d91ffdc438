// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of date expressions that a calendar assistant reads and a reader of news must not: what they mean hangs on a speaker, a
 * country or a date that the text does not give. {@code docs/reference/dates.md} says why for each.
 */
final class DateForms {
    /** Words before numbers that make them a date. */
    private static final Pattern INTRODUCED = Pattern.compile("(?is).*\\b(on|by|from|until|to|\\p{L}+day)\\s*$");

    private static final Form[] FORMS = {
        new Form("a bare unit: the day, the month", "(the )?(day|week|month|year|fortnight|weekend)"),
        new Form("a week by its number without a year", "(the )?week \\d+"),
        new Form("a quarter without a year", "q[1-4]"),
        new Form("a century", ".*\\bcentury"),
        new Form("a feast of one country, or of the moon", ".*\\b(independence|mother's|memorial) day\\b.*|eid\\b.*"),
        new Form(
                "counted from a date that is not given",
                "(the )?(day|week|month|year) (before|after)|.*\\blater|the next (day|week|month|year)"),
        new Form(
                "a month and day in numbers by themselves",
                "(this |next )?\\d+/\\d+|.*\\b\\d\\.\\d|\\d+/\\d+-\\d+/\\d+"),
        new Form("an abbreviation of chats", "otd|tmrw?|eo[dmy]")
    };

    /** A form by its words. */
    private record Form(String name, Pattern words) {
        Form(String name, String words) {
            this(name, Pattern.compile(words));
        }
    }

    private DateForms() {}

    /** Which form that is not claimed the expression has, or null when it is claimed. */
    static @Nullable String unclaimed(String text, int start, int end) {
        String words = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean numbers = Character.isDigit(words.charAt(0));
        if (numbers && INTRODUCED.matcher(text.substring(0, start)).matches()) {
            return null;
        }
        for (Form form : FORMS) {
            if (form.words().matcher(words).matches()) {
                return form.name();
            }
        }
        return null;
    }
}
