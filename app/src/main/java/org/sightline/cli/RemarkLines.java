// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** Remarks on rows for a person: the first of them in full, then how many more there were. */
final class RemarkLines {
    private static final int SHOWN = 100;

    private final Terminal terminal;
    private long count;

    RemarkLines(Terminal terminal) {
        this.terminal = terminal;
    }

    void add(String remark) {
        count++;
        if (count <= SHOWN) {
            terminal.say(remark);
        }
    }

    void end() {
        if (count > SHOWN) {
            terminal.say("… and " + (count - SHOWN) + " more remarks; rows that were not used say why in the output.");
        }
    }
}
