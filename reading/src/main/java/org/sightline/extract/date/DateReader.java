// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Article;
import org.sightline.article.Dateline;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * The door: the dates of an English story. Chrome, bylines and the dateline are left out. Works on the text alone; the sentences of
 * a language engine only sharpen tense. Thread-safe.
 */
public final class DateReader {
    /** Longer regions are read in pieces, so that memory is bounded by the piece. */
    private static final int PIECE = 100_000;

    private final Lexicon lexicon = Lexicon.load();
    private final TenseCues cues = TenseCues.load();

    /**
     * Every date expression in text order. A mention without interval is a date that nothing grounds.
     *
     * @param sentences what an engine made of the article, or an empty list
     */
    public List<DateMention> read(Article article, List<Sentence> sentences) {
        Dateline dateline = Dateline.of(article);
        Resolver resolver = new Resolver(article.published().date());
        List<DateMention> mentions = new ArrayList<>();
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.CHROME || region.kind() == Region.Kind.BYLINE) {
                continue;
            }
            // A caption stands anywhere on the page: the story's next sentence does not count from its date.
            boolean story = region.kind() != Region.Kind.CAPTION;
            for (Span piece : pieces(article.text(), region.span())) {
                mentions.addAll(
                        read(article.text(), after(piece, dateline), resolver, story, pastVerbs(sentences, piece)));
            }
        }
        return List.copyOf(mentions);
    }

    /** The dates of a text without article around it, counted from {@code publication} where that is given. */
    public List<DateMention> read(String text, @Nullable LocalDate publication) {
        Resolver resolver = new Resolver(publication);
        return List.copyOf(read(text, new Span(0, text.length()), resolver, true, DateReader::endsAsPast));
    }

    private List<DateMention> read(
            String text, Span piece, Resolver resolver, boolean story, TenseCues.PastVerbs verbs) {
        Words words = Words.of(text, piece, lexicon);
        List<DateMention> mentions = new ArrayList<>();
        for (Parsed parsed : new Grammar(words, lexicon).all()) {
            Span span = words.span(parsed.from(), parsed.to());
            Tense tense = cues.around(words, parsed.from(), parsed.to(), verbs);
            Stretched date = isSuperlative(words, parsed) ? null : resolver.resolve(parsed.expression(), tense);
            if (date == null && parsed.expression() instanceof Expression.Ahead) {
                // "in two weeks" of the past is a duration, no date.
                continue;
            }
            mentions.add(new DateMention(
                    span,
                    date == null ? null : new DateInterval(span.of(text), date.start(), date.end(), date.basis())));
            if (date != null && story && !(parsed.expression() instanceof Expression.Since)) {
                resolver.remember(date);
            }
        }
        return mentions;
    }

    /** "his first visit since 2010" says when there was none. */
    private static boolean isSuperlative(Words words, Parsed parsed) {
        if (!(parsed.expression() instanceof Expression.Since)) {
            return false;
        }
        for (int i = parsed.from() - 1; i >= Math.max(0, parsed.from() - 8); i--) {
            String word = words.at(i).lower();
            if (word.equals(".")) {
                return false;
            }
            if (word.equals("first")
                    || word.equals("time")
                    || word.equals("only")
                    || word.equals("not")
                    || word.endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private static TenseCues.PastVerbs pastVerbs(List<Sentence> sentences, Span piece) {
        List<Span> past = new ArrayList<>();
        boolean any = false;
        for (Sentence sentence : sentences) {
            if (!sentence.span().overlaps(piece)) {
                continue;
            }
            any = true;
            for (Token token : sentence.tokens()) {
                if (token.tag() == Tag.VERB_PAST || token.tag() == Tag.VERB_PARTICIPLE) {
                    past.add(token.span());
                }
            }
        }
        if (!any) {
            return DateReader::endsAsPast;
        }
        java.util.Set<Span> set = java.util.Set.copyOf(past);
        return word -> set.contains(word.span());
    }

    private static boolean endsAsPast(Word word) {
        return word.isLetters() && word.lower().length() > 4 && word.lower().endsWith("ed");
    }

    private static Span after(Span piece, @Nullable Dateline dateline) {
        boolean opens = dateline != null && dateline.span().start() == piece.start();
        return opens && dateline != null ? new Span(Math.min(dateline.span().end(), piece.end()), piece.end()) : piece;
    }

    private static List<Span> pieces(String text, Span region) {
        List<Span> pieces = new ArrayList<>();
        int from = region.start();
        while (region.end() - from > PIECE) {
            int to = from + PIECE;
            while (to > from + PIECE / 2 && !Character.isWhitespace(text.charAt(to))) {
                to--;
            }
            pieces.add(new Span(from, to));
            from = to;
        }
        pieces.add(new Span(from, region.end()));
        return pieces;
    }
}
