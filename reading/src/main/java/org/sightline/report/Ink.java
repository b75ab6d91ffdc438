// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

/** Colours for a terminal, or none. Whatever a colour says, a word beside it says too. */
public enum Ink {
    PLAIN,
    COLOUR;

    public String bold(String words) {
        return paint("1", words);
    }

    public String faint(String words) {
        return paint("2", words);
    }

    public String heading(String words) {
        return paint("1;36", words);
    }

    public String listed(String words) {
        return paint("1;31", words);
    }

    public String warning(String words) {
        return paint("33", words);
    }

    private String paint(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
