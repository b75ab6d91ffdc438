// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.screen.bulk.Tally;

/** A customer file that is screened, or was. Safe to share between threads: one writes, many look. */
final class CustomerFile implements Errand {
    private static final int REMARKS = 50;

    private final String id;
    private final String name;
    private final String who;
    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final List<String> remarks = new ArrayList<>();
    private Tally tally = Tally.NOTHING;
    private boolean done;
    private @Nullable String fault;

    CustomerFile(String id, String name, String who) {
        this.id = id;
        this.name = name;
        this.who = who;
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

    synchronized Tally tally() {
        return tally;
    }

    @Override
    public synchronized boolean done() {
        return done;
    }

    /** Why it ended before its end, or null. */
    synchronized @Nullable String fault() {
        return fault;
    }

    synchronized List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The answer as CSV, as far as it is made. */
    synchronized String result() {
        return result.toString(StandardCharsets.UTF_8);
    }

    synchronized void write(byte[] bytes) {
        result.writeBytes(bytes);
    }

    synchronized void remark(String remark) {
        if (remarks.size() < REMARKS) {
            remarks.add(remark);
        }
    }

    synchronized void progress(Tally now) {
        tally = now;
    }

    synchronized void end(Tally last) {
        tally = last;
        done = true;
    }

    synchronized void fail(String reason) {
        fault = reason;
        done = true;
    }
}
