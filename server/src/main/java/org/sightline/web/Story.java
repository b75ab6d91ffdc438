// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Reading;

/** What somebody sent to be read: one article, or a file of many. Safe to share between threads: one writes, many look. */
final class Story implements Errand {
    private static final int SHOWN = 200;

    private final String id;
    private final String name;
    private final String who;
    private final List<Read> read = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private String step = "waits to be read";
    private int count;
    private boolean done;

    Story(String id, String name, String who) {
        this.id = id;
        this.name = name;
        this.who = who;
    }

    /** An article that was read. */
    record Read(String article, String title, long listed, long open) {
        static Read of(Reading reading) {
            @Nullable String title = reading.article().title();
            return new Read(
                    reading.article().id(),
                    title == null ? "An article without a title" : title,
                    count(reading, LinkPart.Decision.ACCEPTED),
                    count(reading, LinkPart.Decision.AMBIGUOUS));
        }

        private static long count(Reading reading, LinkPart.Decision decision) {
            return reading.entities().stream()
                    .filter(entity -> entity.links().stream().anyMatch(link -> link.decision() == decision))
                    .count();
        }
    }

    @Override
    public String id() {
        return id;
    }

    String name() {
        return name;
    }

    @Override
    public String who() {
        return who;
    }

    @Override
    public synchronized boolean done() {
        return done;
    }

    /** What is done just now, in words. */
    synchronized String step() {
        return step;
    }

    /** How many articles were read, of which {@link #read} has the first. */
    synchronized int count() {
        return count;
    }

    synchronized List<Read> read() {
        return List.copyOf(read);
    }

    /** What could not be read, and why. */
    synchronized List<String> refused() {
        return List.copyOf(refused);
    }

    synchronized void step(String now) {
        step = now;
    }

    synchronized void add(Reading reading) {
        count++;
        if (read.size() < SHOWN) {
            read.add(Read.of(reading));
        }
    }

    synchronized void refuse(String reason) {
        if (refused.size() < SHOWN) {
            refused.add(reason);
        }
    }

    synchronized void end() {
        done = true;
    }
}
