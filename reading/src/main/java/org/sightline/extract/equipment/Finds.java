// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Span;

/** The names found so far among a region's words, without overlap. Indexes are of the words. */
final class Finds {
    /** A name up to before the word {@code end}. */
    record Found(int end, EquipmentMention mention) {}

    private final List<Word> words;
    /** by index of the first word */
    private final TreeMap<Integer, Found> found = new TreeMap<>();

    Finds(List<Word> words) {
        this.words = words;
    }

    List<EquipmentMention> mentions() {
        return found.values().stream().map(Found::mention).toList();
    }

    /** Takes the words from {@code start} to before {@code end} for a name if a class is given. */
    boolean offer(int start, int end, @Nullable String kind, String why) {
        return kind != null && add(start, end, kind, why + kind);
    }

    /** Takes the words from {@code start} to before {@code end} for a name; always true. */
    boolean add(int start, int end, String kind, String why) {
        Word last = words.get(end - 1);
        Span span = new Span(
                words.get(start).span().start(),
                last.span().start() + last.name().length());
        found.put(start, new Found(end, new EquipmentMention(span, kind, why)));
        return true;
    }

    /** Whether the word is part of a name. */
    boolean covers(int at) {
        Map.Entry<Integer, Found> before = found.floorEntry(at);
        return before != null && before.getValue().end() > at;
    }

    /** The name that begins at a word, or null. */
    @Nullable Found at(int start) {
        return found.get(start);
    }

    /** The last name that begins before a word, or null. */
    @Nullable Found before(int at) {
        Map.Entry<Integer, Found> before = found.lowerEntry(at);
        return before == null ? null : before.getValue();
    }

    /** Where the names begin, in text order. */
    List<Integer> starts() {
        return List.copyOf(found.keySet());
    }

    /** Makes one name of two that stand side by side: "9M133 Kornet". */
    void merge() {
        for (int start : starts()) {
            Found one = found.get(start);
            Found next = one == null ? null : found.get(one.end());
            if (one != null && next != null) {
                found.remove(one.end());
                add(start, next.end(), next.mention().kind(), next.mention().why());
            }
        }
    }
}
