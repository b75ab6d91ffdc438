// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListsException;

/**
 * What persons said of pairs of entries, in the order in which they said it; the latest of a pair holds. Immutable. What writes
 * judgements is {@link JudgementLog}.
 */
public final class Judgements {
    private final List<Judgement> history;
    private final Map<Pair, Judgement> latest;
    private final List<String> problems;

    private Judgements(List<Judgement> history, List<String> problems) {
        this.history = List.copyOf(history);
        this.problems = List.copyOf(problems);
        Map<Pair, Judgement> byPair = new LinkedHashMap<>();
        for (Judgement judgement : history) {
            Pair pair = new Pair(judgement.one(), judgement.other());
            byPair.remove(pair);
            if (judgement.kind() != Judgement.Kind.UNDO) {
                byPair.put(pair, judgement);
            }
        }
        this.latest = byPair;
    }

    /** No judgement yet. */
    public static Judgements none() {
        return of(List.of());
    }

    /** Judgements in the order in which they were given. */
    public static Judgements of(List<Judgement> history) {
        return new Judgements(history, List.of());
    }

    /**
     * Reads {@code home/lists/judgements.jsonl}; none where there is no such file. A line that is no judgement, such as the torn last
     * one after a crash, is left out and told in {@link #problems}.
     *
     * @throws ListsException of kind {@code UNAVAILABLE} when the file cannot be read, is something else, or was written by another
     *     version
     */
    public static Judgements read(Path home) throws ListsException {
        List<String> problems = new ArrayList<>();
        return new Judgements(JudgementFile.of(home).read(problems), problems);
    }

    /** Every judgement ever given, the oldest first: the audit. */
    public List<Judgement> history() {
        return history;
    }

    /** Every judgement about an entry, the oldest first. */
    public List<Judgement> history(EntryId entry) {
        return history.stream()
                .filter(judgement ->
                        judgement.one().equals(entry) || judgement.other().equals(entry))
                .toList();
    }

    /** What holds of two entries, whichever is named first; empty where nothing was said or it was undone. */
    public Optional<Judgement> of(EntryId one, EntryId other) {
        return Optional.ofNullable(latest.get(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one)));
    }

    /** Lines that could not be read, in words for the person who keeps the directory. */
    public List<String> problems() {
        return problems;
    }

    /** What holds, the newest first. */
    List<Judgement> standing() {
        List<Judgement> standing = new ArrayList<>(latest.values());
        Collections.reverse(standing);
        return standing;
    }

    private record Pair(EntryId one, EntryId other) {}
}
