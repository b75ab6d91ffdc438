// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.Document;
import org.sightline.watchlist.format.RussianNumbers;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.uk.RegistrationLabels.Label;

/**
 * Business registration numbers, which the list prints as {@code 1057799554438 (Russia)}, {@code INN: 7711995540}, {@code Tax ID
 * No. 55; Company Number 66} and in every other way.
 */
final class UkRegistration {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*|,\\s+(?=\\p{L})");
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{L}\\p{N}./_-]*\\d[\\p{L}\\p{N}./_-]*(?:[ ]\\d[\\p{N}./_-]*)*");
    /** A bank's code may have no digit. */
    private static final Pattern BIC = Pattern.compile("\\b[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?\\b");

    private static final Pattern HINT = Pattern.compile("\\(([^()]*)\\)");

    private final EntryDraft draft;
    private final Countries countries;
    private final RegistrationLabels labels;
    private final Tally tally;

    UkRegistration(EntryDraft draft, Countries countries, RegistrationLabels labels, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.labels = labels;
        this.tally = tally;
    }

    void add(String printed) {
        BETWEEN.splitAsStream(printed).filter(part -> !part.isBlank()).forEach(this::one);
    }

    private void one(String part) {
        String plain =
                HINT.matcher(part).replaceAll(hint -> " ".repeat(hint.group().length()));
        boolean bank = labels.of(plain)
                .filter(label -> label.property().equals("swiftBic"))
                .isPresent();
        Matcher number = (bank ? BIC : NUMBER).matcher(plain);
        if (!number.find()) {
            tally.add("BusinessRegistrationNumber without a number (kept as a note)");
            draft.add("notes", "Business registration: " + part);
            return;
        }
        String digits = number.group();
        String words = part.substring(0, number.start()) + " " + part.substring(number.end());
        Optional<Label> label = labels.of(words);
        String country = country(words, label);
        String property = label.map(Label::property).orElse("registrationNumber");
        Optional<String> russian = RussianNumbers.property(digits);
        boolean either = property.equals("registrationNumber") || property.equals("taxNumber");
        if (either
                && country == null
                && russian.isPresent()
                && draft.values("country").contains("ru")) {
            country = "ru";
        }
        if (either && "ru".equals(country)) {
            property = russian.orElse(property);
        }
        String note = words.isBlank() ? null : part;
        draft.document(new Document(property, digits, "Business registration number", country, null, null, note));
    }

    /** The country in brackets, or with which the words begin, or that alone has such a number. */
    private @Nullable String country(String words, Optional<Label> label) {
        Matcher hint = HINT.matcher(words);
        while (hint.find()) {
            Optional<String> code = countries.code(hint.group(1));
            if (code.isPresent()) {
                return code.get();
            }
        }
        Optional<String> own = countries.startingWith(words).or(() -> countries.code(words));
        if (own.isPresent()) {
            return own.get();
        }
        if (label.isPresent() && !label.get().country().equals("-")) {
            return label.get().country();
        }
        return null;
    }
}
