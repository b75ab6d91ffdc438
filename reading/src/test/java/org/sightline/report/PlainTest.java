// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTest {
    @Test
    void whatCouldSteerATerminalIsLeftOut() {
        assertThat(Plain.line("red \u001b[31malert\u0007\r\n\u202Eevil\u202C \u009b2J end\uD800"))
                .isEqualTo("red [31malert evil 2J end");
    }

    @Test
    void whiteSpaceOfEveryKindIsOneSpace() {
        assertThat(Plain.line("\n a\u00a0\u3000b\t\tc ")).isEqualTo("a b c");
    }

    @Test
    void aLongLineIsCutAtASpaceAndSaysSo() {
        assertThat(Plain.line("one two three four", 10)).isEqualTo("one two…");
        assertThat(Plain.line("short", 10)).isEqualTo("short");
        assertThat(Plain.line("🚀".repeat(50), 10)).isEqualTo("🚀".repeat(9) + "…");
    }
}
