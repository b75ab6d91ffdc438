// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** One list of items while several threads work on it, each taking the next one that nobody has begun. */
final class Sharing<T, R, E extends Exception> {
    private final List<T> items;
    private final Cores.Work<? super T, ? extends R, E> work;
    private final AtomicReferenceArray<@Nullable R> answers;
    private final AtomicReferenceArray<@Nullable Throwable> failures;
    private final AtomicInteger next = new AtomicInteger();

    Sharing(List<T> items, Cores.Work<? super T, ? extends R, E> work) {
        this.items = items;
        this.work = work;
        this.answers = new AtomicReferenceArray<>(items.size());
        this.failures = new AtomicReferenceArray<>(items.size());
    }

    /** Works with the calling thread and others beside it, and returns when all of them have ended. */
    List<R> by(int threads) throws E {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(this::work, "core-" + i);
            // Whoever ends the program ends its work.
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        work();
        others.forEach(Sharing::await);
        return answers();
    }

    private void work() {
        for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
            try {
                answers.set(at, work.of(items.get(at)));
            } catch (Throwable e) {
                failures.set(at, e);
                // All before it have been begun and will be ended, so the earliest failure is known; later ones need
                // not be tried.
                next.set(items.size());
            }
        }
    }

    private List<R> answers() throws E {
        List<R> all = new ArrayList<>(items.size());
        for (int at = 0; at < items.size(); at++) {
            Throwable failure = failures.get(at);
            if (failure != null) {
                throw thrown(failure);
            }
            @SuppressWarnings("NullAway") // set by whoever took this item, or the failure was
            R answer = answers.get(at);
            all.add(answer);
        }
        return all;
    }

    /** What a piece of work threw: unchecked, or of the kind that it declares. */
    @SuppressWarnings("unchecked")
    private E thrown(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (E) failure;
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                // the work reads what the caller may close next, so it is waited for
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
