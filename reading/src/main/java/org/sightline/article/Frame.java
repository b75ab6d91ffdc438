// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of a page where no rule knows a line's words: by where the line stands, whether it is a sentence, and how much it speaks
 * of the page itself.
 *
 * <p>What follows the last paragraph is the page's, unless it carries a list on: a line after a colon, one with a number of identity,
 * a speaker's. Before and between paragraphs only a line that speaks of the page is taken. A sentence is taken where it
 * addresses the reader and quotes nobody.
 */
final class Frame {
    /** A longer line without a full stop is rather a paragraph that lost it. */
    private static final int LONGEST_TAIL = 24;

    private static final int LONGEST_INSERT = 16;
    private static final int RATHER = 2;
    private static final int TALKING = 3;
    private static final int SURELY = 4;

    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»].{3,}[\"“”«»]");
    /** Numbers and words of an entry in a list of persons, companies or ships. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\d{5}|(?iu)\\b(dob|pob|imo|born|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|passport|nationality|aged)\\b");

    private static final Pattern SPEAKER = Pattern.compile("^((?:Q|A|\\p{Lu}[\\p{L}.'’ -]{1,40}): ).*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-•*–▪]|\\(?\\d{1,2}[.)]|\\(?[a-z][)])\\s.*");

    /** A row of short pieces, or one of pieces and figures; "Headline | Paper" is neither. */
    private static final Pattern BARS =
            Pattern.compile("^[^|]{1,40}( \\| [^|]{1,40}){2,}$|^.* \\| .*\\d[.,]\\d.*$|^.*\\d[.,]\\d.* \\| .*$");

    private final PageWords words;

    Frame(PageWords words) {
        this.words = words;
    }

    /** What stands before and between the paragraphs; the headline is found among what is left. */
    void head(Page page) {
        int last = last(page);
        for (int i = 0; i <= last && i < page.size(); i++) {
            if (isOpen(page, i) && speaks(page.line(i), i < page.first())) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private boolean speaks(Line line, boolean over) {
        if (line.length() > LONGEST_INSERT + (over ? LONGEST_INSERT : 0)
                || QUOTE.matcher(line.words()).find()) {
            return false;
        }
        if (over && BARS.matcher(line.words()).find() && !line.endsSentence()) {
            return true;
        }
        int talk = words.in(line.words());
        return talk >= (line.endsSentence() || !over ? SURELY : TALKING);
    }

    /** What stands after the story. */
    void tail(Page page) {
        int last = last(page);
        if (last < 0) {
            return;
        }
        boolean list = page.line(last).words().endsWith(":");
        for (int i = last + 1; i < page.size(); i++) {
            if (!isOpen(page, i)) {
                list = false;
                continue;
            }
            Line line = page.line(i);
            int talk = words.in(line.words());
            list = talk < TALKING && carriesOn(page, line, list);
            boolean sentence = talk < RATHER && line.endsSentence();
            if (!list && !sentence && line.length() <= LONGEST_TAIL) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private static boolean carriesOn(Page page, Line line, boolean list) {
        return list
                || line.words().endsWith(":")
                || ENTRY.matcher(line.words()).find()
                || BULLET.matcher(line.words()).matches()
                || isSpeaker(page, line.words());
    }

    /** A label that other lines have, too: "MODERATOR: " is a speaker, "See also: " is none. */
    private static boolean isSpeaker(Page page, String words) {
        Matcher matcher = SPEAKER.matcher(words);
        if (!matcher.matches()) {
            return false;
        }
        int count = 0;
        for (int i = 0; i < page.size(); i++) {
            count += page.line(i).words().startsWith(matcher.group(1)) ? 1 : 0;
        }
        return count > 1;
    }

    /** The last paragraph that is not the page talking to its reader; -1 when there is none. */
    private int last(Page page) {
        int last = page.last();
        while (last > page.first()
                && (page.kind(last) != null
                        || isTalk(page.line(last))
                        || !page.line(last).isProse())) {
            last--;
        }
        return last;
    }

    private boolean isTalk(Line line) {
        return line.length() <= LONGEST_TAIL
                && words.in(line.words()) >= TALKING
                && !QUOTE.matcher(line.words()).find();
    }

    private static boolean isOpen(Page page, int i) {
        return page.kind(i) == null && !page.is(i, "feature");
    }
}
