// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.sightline.article.Span;

/** Text to words, by NLP4J's rules, with offsets that are checked. Thread-safe. */
final class WordCutter {
    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The words in text order, without overlap. */
    List<Word> cut(Folded folded) {
        String text = folded.text();
        List<Word> words = new ArrayList<>();
        int cursor = 0;
        int end = 0;
        for (Token token : tokenizer.tokenize(text)) {
            int start = start(token, text, cursor);
            int stop = start + length(token, text, start);
            cursor = Math.max(cursor, stop);
            if (stop <= start) {
                continue;
            }
            Span span = folded.span(start, stop);
            if (span.end() > end) {
                words.add(new Word(token.getWordForm(), new Span(Math.max(end, span.start()), span.end())));
                end = span.end();
            }
        }
        return words;
    }

    /** The tokenizer's own offset where its characters stand there, else the next place that has them. */
    private static int start(Token token, String text, int cursor) {
        int told = token.getStartOffset();
        if (told >= cursor && told < text.length() && length(token, text, told) > 0) {
            return told;
        }
        int found = text.indexOf(token.getWordForm(), cursor);
        return found < 0 ? text.length() : found;
    }

    /** How many characters of the text, spaces skipped, make up the token that begins at {@code start}; 0 when others stand there. */
    private static int length(Token token, String text, int start) {
        String form = token.getWordForm();
        int at = start;
        for (int i = 0; i < form.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != form.charAt(i)) {
                return 0;
            }
            at++;
        }
        return at - start;
    }
}
