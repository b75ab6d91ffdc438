// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.equipment.Finds.Found;

/** What stands with equipment is equipment: in a row ("Su-30 and MiG-29 fighters"), or in brackets as its other name. */
final class Rows {
    private static final Set<String> LINKS = Set.of("and", "or", ",", "/");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");

    private final Names names;
    private final Context context;
    private final Neighbours neighbours;
    private final Extents extents;
    private final List<Word> words;
    private final Finds finds;

    Rows(Names names, Context context, Neighbours neighbours, Extents extents, List<Word> words, Finds finds) {
        this.names = names;
        this.context = context;
        this.neighbours = neighbours;
        this.extents = extents;
        this.words = words;
        this.finds = finds;
    }

    /** Adds to the finds what stands with them. */
    void find() {
        for (int i = words.size() - 3; i >= 0; i--) {
            inRow(i, i + 1, finds.at(i + 2), i + 2);
        }
        for (int i = 2; i < words.size(); i++) {
            int link = ARTICLES.contains(words.get(i - 1).text()) ? i - 2 : i - 1;
            Found before = finds.before(i);
            boolean next = link > 0 && before != null && isRow(before.end(), link);
            inRow(i, link, next ? before : null, next && before != null ? before.end() - 1 : i);
        }
        aliases();
        finds.merge();
    }

    /** Whether nothing but the class noun lies between the end of a name and what links it with the next. */
    private boolean isRow(int end, int link) {
        return end == link || (end < link && context.classAt(end) == link - 1);
    }

    /**
     * Takes a word beside another name.
     *
     * @param like a word of the other name, which one without a hyphen must resemble
     */
    private void inRow(int at, int link, @Nullable Found other, int like) {
        String word = words.get(at).name();
        if (other != null
                && LINKS.contains(words.get(link).text())
                && !finds.covers(at)
                && (word.indexOf('-') > 0 || isPlainCode(words.get(like).name()))
                && (names.hasShape(word) || names.isLettered(word))
                && !context.numbersOther(at, at + 1)
                && !names.isNot(word)) {
            int start = extents.before(at);
            finds.add(
                    finds.covers(start) ? at : start,
                    at + 1,
                    other.mention().kind(),
                    "in a row with another name of equipment");
        }
    }

    private boolean isPlainCode(String word) {
        return word.indexOf('-') < 0 && names.hasShape(word);
    }

    /** "the Hwasal-2 (Bulhwasal)": a single name in brackets behind a name of equipment. */
    private void aliases() {
        for (int start : finds.starts()) {
            Found named = finds.at(start);
            int open = named == null ? words.size() : named.end();
            if (named != null
                    && open + 2 < words.size()
                    && words.get(open).text().equals("(")
                    && words.get(open + 2).text().equals(")")
                    && !finds.covers(open + 1)
                    && (names.isCode(words.get(open + 1).name()) || neighbours.isProper(open + 1))
                    && !extents.anyNot(open + 1, open + 2)) {
                finds.add(open + 1, open + 2, named.mention().kind(), "in brackets behind another name of it");
            }
        }
    }
}
