// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sightline.report.Plain;

/** Results to standard output, everything else to standard error; both in UTF-8, whatever the locale says. */
final class Terminal {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;

    Terminal(Surroundings surroundings) {
        this.in = surroundings.in();
        this.out = new BufferedOutputStream(surroundings.out(), BUFFER);
        this.err = surroundings.err();
    }

    InputStream in() {
        return in;
    }

    /**
     * Writes a part of the result.
     *
     * @throws OutputClosed when nobody reads it any more
     * @throws Failure when it cannot be written
     */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a part that is encoded already. */
    void print(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Makes sure that what was printed has arrived. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Tells the person something that is no result: one line on standard error, in which nothing can steer the terminal. */
    void say(String line) {
        tell(Plain.line(line) + "\n");
    }

    /** Several lines of our own on standard error, as they are. */
    void tell(String lines) {
        try {
            err.write(lines.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nobody hears us, so there is nobody to tell.
        }
    }

    private static RuntimeException failed(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe") || message.contains("Pipe closed")) {
            return new OutputClosed();
        }
        return new Failure(Exit.UNAVAILABLE, "cannot write the output: " + message);
    }
}
