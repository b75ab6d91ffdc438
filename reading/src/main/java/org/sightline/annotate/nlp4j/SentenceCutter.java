// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words to sentences. A full stop, question or exclamation mark ends one, with the quotes and brackets that close after it, unless
 * what follows goes on in small letters or the mark belongs to an abbreviation; an abbreviation ends one when a word follows that
 * begins sentences. The words for both are in {@code sentences.txt}. Immutable, thread-safe.
 */
final class SentenceCutter {
    /** Words of the longest sentence that is parsed in one piece. */
    static final int LONGEST = 300;

    private static final int CLOSES_WITHIN = 40;
    private static final Set<String> CLOSING = Set.of("\"", "'", "''", ")", "]", "}");

    /** What a word of the list does. */
    private enum Kind {
        /** an abbreviation that a name or number follows: never ends a sentence when something comes after */
        TITLE,
        /** an abbreviation that may end a sentence */
        ABBREVIATION,
        /** an abbreviation only before a number */
        NUMBERED,
        /** a word that, capitalised, begins a sentence after an abbreviation */
        OPENER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    SentenceCutter() {
        try (InputStream in = SentenceCutter.class.getResourceAsStream("sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("sentences.txt is missing from the build");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] words = line.trim().split("\\s+");
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            kinds.put(words[i], kind);
        }
    }

    /**
     * Cuts, and cuts again what is too long to be parsed in bounded time.
     *
     * @param limits told of every sentence that was too long
     */
    List<List<Word>> cut(List<Word> words, Consumer<String> limits) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        List<Word> whole = withPeriods(words);
        for (int i = 0; i < whole.size(); i++) {
            sentence.add(whole.get(i));
            if (!endsAt(whole, i)) {
                continue;
            }
            while (isClosing(whole, i + 1)) {
                sentence.add(whole.get(++i));
            }
            if (!continues(whole, i + 1)) {
                addBounded(sentences, sentence, limits);
                sentence = new ArrayList<>();
            }
        }
        addBounded(sentences, sentence, limits);
        return sentences;
    }

    /** Gives abbreviations back the full stop that the tokenizer took for an end. */
    private List<Word> withPeriods(List<Word> words) {
        List<Word> whole = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i + 1 < words.size() && ownsPeriod(words, i)) {
                Word period = words.get(++i);
                word = new Word(word.form() + ".", word.span().cover(period.span()));
            }
            whole.add(word);
        }
        return whole;
    }

    private boolean ownsPeriod(List<Word> words, int index) {
        Word word = words.get(index);
        Word period = words.get(index + 1);
        if (!period.form().equals(".") || period.span().start() != word.span().end() || index + 2 == words.size()) {
            return false;
        }
        Kind kind = kinds.get(key(word.form()));
        String next = words.get(index + 2).form();
        if (kind == Kind.NUMBERED) {
            return Character.isDigit(next.charAt(0));
        }
        return kind == Kind.TITLE || kind == Kind.ABBREVIATION || isInitial(word.form());
    }

    private boolean endsAt(List<Word> words, int index) {
        String form = words.get(index).form();
        if (isFinalMark(form)) {
            return !isInsideBrackets(words, index);
        }
        if (!form.endsWith(".") || form.length() < 2 || index + 1 == words.size()) {
            return false;
        }
        Kind kind = kinds.get(key(form));
        return kind != Kind.TITLE && !isInitial(form.substring(0, form.length() - 1)) && opens(words, index + 1);
    }

    private boolean opens(List<Word> words, int index) {
        int at = index;
        while (at < words.size()
                && (words.get(at).form().equals("\"") || words.get(at).form().equals("'"))) {
            at++;
        }
        if (at == words.size()) {
            return false;
        }
        String form = words.get(at).form();
        return Character.isUpperCase(form.charAt(0)) && kinds.get(form.toLowerCase(Locale.ROOT)) == Kind.OPENER;
    }

    /** Whether what stands there goes on with the sentence: it begins with a small letter or is a comma. */
    private static boolean continues(List<Word> words, int index) {
        if (index >= words.size()) {
            return false;
        }
        String form = words.get(index).form();
        return Character.isLowerCase(form.charAt(0)) || form.equals(",") || form.equals(";");
    }

    /** Whether it closes what the sentence has opened: a quote or bracket without a space before it. */
    private static boolean isClosing(List<Word> words, int index) {
        return index < words.size()
                && CLOSING.contains(words.get(index).form())
                && words.get(index).span().start()
                        == words.get(index - 1).span().end();
    }

    /** Whether a bracket that stands open before the mark closes soon after it, and not right after it. */
    private static boolean isInsideBrackets(List<Word> words, int index) {
        int depth = 0;
        for (int i = index - 1; i >= Math.max(0, index - CLOSES_WITHIN); i--) {
            String form = words.get(i).form();
            depth += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
            if (depth > 0) {
                break;
            }
        }
        if (depth <= 0) {
            return false;
        }
        for (int i = index + 1; i < Math.min(words.size(), index + CLOSES_WITHIN); i++) {
            String form = words.get(i).form();
            if (form.equals(")")) {
                return i > index + 1;
            }
            if (form.equals("(")) {
                return false;
            }
        }
        return false;
    }

    private static void addBounded(List<List<Word>> sentences, List<Word> sentence, Consumer<String> limits) {
        if (sentence.isEmpty()) {
            return;
        }
        int start = 0;
        while (sentence.size() - start > LONGEST) {
            int end = pause(sentence, start + LONGEST);
            sentences.add(List.copyOf(sentence.subList(start, end)));
            start = end;
        }
        sentences.add(List.copyOf(sentence.subList(start, sentence.size())));
        if (start > 0) {
            limits.accept("a sentence of " + sentence.size() + " words was parsed in pieces of at most " + LONGEST);
        }
    }

    /** The end after the last semicolon, else comma, of the hundred words before {@code limit}; else the limit. */
    private static int pause(List<Word> sentence, int limit) {
        for (String mark : List.of(";", ",")) {
            for (int i = limit; i > limit - LONGEST / 3; i--) {
                if (sentence.get(i - 1).form().equals(mark)) {
                    return i;
                }
            }
        }
        return limit;
    }

    private static boolean isFinalMark(String form) {
        return form.chars().allMatch(c -> c == '.' || c == '!' || c == '?');
    }

    private static boolean isInitial(String form) {
        return form.length() == 1 && Character.isUpperCase(form.charAt(0)) && !form.equals("I");
    }

    private static String key(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
