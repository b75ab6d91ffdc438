// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** An exception that nobody foresaw, told to the user as our fault; where it came from is for those who ask. */
record Fault(Throwable thrown) {
    /**
     * @param before what it happened to, such as "error: "
     * @param debug whether the stack trace is wanted
     */
    void tell(Terminal terminal, String before, boolean debug) {
        terminal.say(before + "something went wrong inside Sightline (" + thrown + "). This is our fault; set"
                + " SIGHTLINE_DEBUG=1 to see where.");
        if (debug) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            terminal.tell(trace.toString());
        }
    }
}
