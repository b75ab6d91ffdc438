// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.OutputStream;
import java.util.Arrays;

/** Standard output for those who write bytes. */
final class TerminalStream extends OutputStream {
    private final Terminal terminal;

    TerminalStream(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(int one) {
        terminal.print(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        terminal.print(Arrays.copyOfRange(bytes, from, from + length));
    }

    @Override
    public void flush() {
        terminal.flush();
    }
}
