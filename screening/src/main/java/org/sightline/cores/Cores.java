// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cores;

import java.util.ArrayList;
import java.util.List;

/**
 * The cores that a piece of work may use. However many they are, the answers are the same and in the same order, and a failure is the one
 * that a single core would have met first. Immutable, so safe to share between threads; nothing runs on when a call returns.
 */
public final class Cores {
    private final int count;

    private Cores(int count) {
        this.count = count;
    }

    /** All that this process may use. */
    public static Cores all() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /**
     * So many.
     *
     * @throws IllegalArgumentException when that is fewer than one
     */
    public static Cores of(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("work needs a core, not " + count);
        }
        return new Cores(count);
    }

    /** Makes an answer of an item; runs on any thread, at the same time as others do. */
    public interface Work<T, R, E extends Exception> {
        R of(T item) throws E;
    }

    /**
     * The answers for all items, in their order. Items are begun in their order too, so one may wait for what an earlier one gives.
     *
     * @throws E the failure of the earliest item that failed; those after it may or may not have been worked on
     */
    public <T, R, E extends Exception> List<R> each(List<T> items, Work<? super T, ? extends R, E> work) throws E {
        int threads = Math.min(count, items.size());
        if (threads < 2) {
            List<R> answers = new ArrayList<>(items.size());
            for (T item : items) {
                answers.add(work.of(item));
            }
            return answers;
        }
        return new Sharing<T, R, E>(items, work).by(threads);
    }

    /**
     * The answers for all slices of a list, in the order of the list.
     *
     * @param length items in a slice, but for the last one, which may be shorter
     */
    public <T, R, E extends Exception> List<R> slices(
            List<T> items, int length, Work<? super List<T>, ? extends R, E> work) throws E {
        List<List<T>> slices = new ArrayList<>(items.size() / length + 1);
        for (int from = 0; from < items.size(); from += length) {
            slices.add(items.subList(from, Math.min(from + length, items.size())));
        }
        return each(slices, work);
    }
}
