// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.Document;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Table;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The documents of one UN record. What a document's words mean is said in {@code documents.tsv}. */
final class UnDocuments {
    private static final List<List<String>> KINDS = Table.rows(UnDocuments.class, "documents.tsv", 3);
    /** {@code CAR diplomatic passport no. D00000898}, {@code tazkira number 545167}: words, then the number. */
    private static final Pattern WORDED = Pattern.compile(
            "(.*\\p{L}{3,}.*?)\\s*(?:\\b(?:numbers?|no|nr)\\b\\.?\\s*|№\\s*|:\\s*)+(\\S*\\d\\S*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPIRES = Pattern.compile(
            "(?:expir\\p{L}*(?: date)?|valid until|date of expir\\p{L}*)(?:\\s+on)?\\s*:?\\s*(\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    UnDocuments(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void document(XmlNode document) {
        if (!document.filled()) {
            return;
        }
        List<String> types = new ArrayList<>(document.texts("TYPE_OF_DOCUMENT"));
        types.addAll(document.texts("TYPE_OF_DOCUMENT2"));
        List<String> numbers = new ArrayList<>();
        document.texts("NUMBER").forEach(number -> numbers.addAll(PersonName.several(number)));
        if (numbers.isEmpty() && !types.isEmpty()) {
            // the number stands at the end of what the document is called, or nowhere
            Matcher worded = WORDED.matcher(types.get(types.size() - 1));
            if (worded.matches()) {
                types.set(types.size() - 1, worded.group(1));
                numbers.add(worded.group(2));
            }
        }
        List<String> said = said(document);
        String country = country(document, said);
        String issued = issued(document, said);
        String expires = expires(said);
        if (numbers.isEmpty()) {
            tally.add("document without a number (kept as a note)");
            types.addAll(said);
            draft.add("notes", String.join("; ", types));
            return;
        }
        for (String number : numbers) {
            add(number, types, country, issued, expires, said);
        }
    }

    private void add(
            String printed,
            List<String> types,
            @Nullable String country,
            @Nullable String issued,
            @Nullable String expires,
            List<String> said) {
        Matcher worded = WORDED.matcher(printed);
        boolean matches = worded.matches();
        List<String> called = new ArrayList<>(types);
        if (matches) {
            called.add(worded.group(1));
        }
        String type = String.join(", ", called);
        draft.document(new Document(
                property(type),
                matches ? worded.group(2) : printed,
                type.isEmpty() ? null : type,
                country,
                issued,
                expires,
                said.isEmpty() ? null : String.join("; ", said)));
    }

    private static List<String> said(XmlNode document) {
        List<String> said = new ArrayList<>();
        document.texts("CITY_OF_ISSUE").forEach(city -> said.add("issued in " + city));
        said.addAll(document.texts("NOTE"));
        return said;
    }

    /** The country that issued it; where the list names two, the other is said in the note. */
    private @Nullable String country(XmlNode document, List<String> said) {
        List<String> printed = new ArrayList<>(document.texts("ISSUING_COUNTRY"));
        printed.addAll(document.texts("COUNTRY_OF_ISSUE"));
        String code = null;
        for (String name : printed) {
            Optional<String> found = countries.code(name);
            if (found.isEmpty()) {
                tally.add("country of a document: " + name);
            }
            if (found.isEmpty() || (code != null && !code.equals(found.get()))) {
                said.add("issued by " + name);
                continue;
            }
            code = found.get();
        }
        return code;
    }

    private @Nullable String issued(XmlNode document, List<String> said) {
        String issued = null;
        for (String printed : document.texts("DATE_OF_ISSUE")) {
            List<String> read = PartialDates.iso(printed)
                    .map(day -> List.of(day.toString()))
                    .orElseGet(() -> PartialDates.written(printed));
            if (read.size() == 1 && issued == null) {
                issued = read.get(0);
                continue;
            }
            tally.add("DATE_OF_ISSUE that is no date we can read (kept as a note)");
            said.add("issued " + printed);
        }
        return issued;
    }

    private static @Nullable String expires(List<String> said) {
        for (String text : said) {
            Matcher expires = EXPIRES.matcher(text);
            if (expires.find()) {
                List<String> read = PartialDates.written(expires.group(1));
                return read.size() == 1 ? read.get(0) : null;
            }
        }
        return null;
    }

    private static String property(String type) {
        String folded = type.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> folded.contains(kind.get(0)))
                .findFirst()
                .map(kind -> kind.get(1))
                .orElse("idNumber");
    }
}
