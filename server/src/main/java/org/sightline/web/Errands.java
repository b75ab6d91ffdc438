// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sightline.api.RefusedException;

/**
 * Errands, done one after the other. The last few are held in memory, nowhere else, and are gone when the program ends. Safe to share
 * between threads.
 */
final class Errands<T extends Errand> {
    private static final int HELD = 20;
    private static final int WAITING = 5;

    private final Map<String, T> errands = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker;

    /** @param name of the thread that does them */
    Errands(String name) {
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes an errand.
     *
     * @param made from its id
     * @param work done on it later; must not throw
     * @throws RefusedException when too many wait already
     */
    synchronized T take(Function<String, T> made, Consumer<T> work) {
        long waiting =
                errands.values().stream().filter(errand -> !errand.done()).count();
        if (waiting >= WAITING) {
            throw new RefusedException(429, "too much waits to be done already; send this when some of it is done");
        }
        byte[] id = new byte[12];
        random.nextBytes(id);
        T errand = made.apply(HexFormat.of().formatHex(id));
        errands.put(errand.id(), errand);
        if (errands.size() > HELD) {
            errands.values().stream()
                    .filter(Errand::done)
                    .findFirst()
                    .map(Errand::id)
                    .ifPresent(errands::remove);
        }
        worker.execute(() -> work.accept(errand));
        return errand;
    }

    /** The errand of an id, for whoever sent it. */
    synchronized Optional<T> find(String id, String who) {
        return Optional.ofNullable(errands.get(id))
                .filter(errand -> errand.who().equals(who));
    }

    /** What somebody sent, the last first. */
    synchronized List<T> of(String who) {
        List<T> own = new ArrayList<>(errands.values());
        own.removeIf(errand -> !errand.who().equals(who));
        Collections.reverse(own);
        return own;
    }
}
