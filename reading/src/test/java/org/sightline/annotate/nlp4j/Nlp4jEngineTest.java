// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Nlp4jEngineTest {
    @TempDir
    private Path home;

    @Test
    void saysWhoItIsWithoutLoading() {
        Nlp4jEngine engine = new Nlp4jEngine(home.resolve("engine"), (what, done, total) -> {
            throw new AssertionError("loaded: " + what);
        });
        assertThat(engine.version()).isEqualTo("nlp4j-1.1.3");
        assertThat(engine.reads("en")).isTrue();
        assertThat(engine.reads("ko")).isFalse();
        assertThat(home.resolve("engine")).doesNotExist();
    }
}
