// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which words of the name of an organisation or a ship identify, and which are legal forms, small words or signs. */
final class Organisations {
    /** Room for most of the words that all lists have together. */
    private static final int BITS = 16;

    private static final int ACRONYM_BITS = 14;

    /**
     * @param acronyms an organisation's initial letters, each as a reading of its own
     */
    record Parts(List<Word> identifying, List<Word> aside, Set<String> legalForms, List<List<Word>> acronyms) {}

    private final Words words;
    private final LegalForms legalForms = new LegalForms();
    private final Numbers numbers = new Numbers();
    private final Terms<OtherTerm> terms = new Terms<>(BITS, this::term);
    private final Terms<Acronym> acronyms = new Terms<>(ACRONYM_BITS, this::acronym);

    Organisations(Words words) {
        this.words = words;
    }

    private static final class Acronym extends Term {
        /** The reading of a name that it is. */
        final List<Word> reading;

        Acronym(Word word) {
            super(word);
            this.reading = List.of(word);
        }
    }

    private OtherTerm term(String text) {
        Role role = words.role(text, NameKind.ORGANISATION);
        return new OtherTerm(words.made(text, role, NameKind.ORGANISATION), legalForms, numbers);
    }

    private Acronym acronym(String letters) {
        return new Acronym(words.made(letters, Role.ACRONYM, NameKind.ORGANISATION));
    }

    /** The name with a legal form in capitals parted from the word that it was joined on to. */
    String parted(String text) {
        return legalForms.parted(text);
    }

    /** The parts of a name in Latin letters. */
    Parts parts(String latin, NameKind kind) {
        List<OtherTerm> written = written(latin);
        Set<String> forms = Set.of();
        List<OtherTerm> rest = written;
        if (kind == NameKind.ORGANISATION && LegalForms.any(written)) {
            forms = new LinkedHashSet<>(4);
            rest = legalForms.without(written, forms);
        }
        rest = numbers.read(rest, terms);
        List<Word> identifying = new ArrayList<>(rest.size());
        List<Word> aside = rest.isEmpty() ? List.of() : new ArrayList<>(0);
        for (int i = 0; i < rest.size(); i++) {
            OtherTerm term = rest.get(i);
            boolean leading = term.role == Role.PREFIX && (kind != NameKind.VESSEL || !identifying.isEmpty());
            Word word = leading ? words.word(term.text, Role.WORD, kind) : term.word;
            (word.role().identifies() && identifying.size() < NameParser.MAX_WORDS ? identifying : aside).add(word);
        }
        if (identifying.isEmpty() && !aside.isEmpty()) {
            for (Word word : aside.subList(0, Math.min(NameParser.MAX_WORDS, aside.size()))) {
                identifying.add(words.word(word.text(), Role.WORD, kind));
            }
            aside.clear();
        }
        List<List<Word>> readings = List.of();
        if (kind == NameKind.ORGANISATION) {
            readings = acronyms(Acronyms.of(written, identifying));
        }
        return new Parts(List.copyOf(identifying), List.copyOf(aside), forms, readings);
    }

    private List<List<Word>> acronyms(List<String> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        List<List<Word>> readings = new ArrayList<>(letters.size());
        for (String each : letters) {
            readings.add(acronyms.of(each).reading);
        }
        return readings;
    }

    /** Divides a name: an ampersand is "and", letters with points or strokes between them are one word (L.X.C., o.o.o., M/V). */
    private List<OtherTerm> written(String latin) {
        String text = latin.indexOf('&') < 0 ? latin : latin.replace("&", " and ");
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) {
            return terms.split(text);
        }
        List<OtherTerm> divided = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            boolean pointed = false;
            end = start;
            while (end < text.length() && !space(text.charAt(end))) {
                pointed |= text.charAt(end) == '.' || text.charAt(end) == '/';
                end++;
            }
            if (pointed && single(text, start, end)) {
                for (int i = start; i < end; i++) {
                    letters.append(Written.inWord(text.charAt(i)) ? text.substring(i, i + 1) : "");
                }
            } else if (end > start) {
                flush(letters, divided);
                terms.split(text, start, end, divided);
            }
        }
        flush(letters, divided);
        return divided;
    }

    /** Whether each word of a part of a text is a single letter. */
    private static boolean single(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (Written.inWord(text.charAt(i)) && Written.inWord(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean space(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private void flush(StringBuilder letters, List<OtherTerm> divided) {
        if (!letters.isEmpty()) {
            divided.add(terms.of(letters.toString()));
            letters.setLength(0);
        }
    }
}
