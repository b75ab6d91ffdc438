// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.service.Configuration;

final class ApiSettingsTest {
    @TempDir
    private Path home;

    @Test
    void withoutSettingsTheLimitsAreTheStandardOnes() {
        Configuration nothing = Configuration.of(home, Map.of(), ApiSettings.KNOWN);
        ApiSettings settings = ApiSettings.of(nothing, Serving.NO_KEYS);
        assertThat(settings.limits()).isEqualTo(ApiLimits.standard());
        assertThat(ApiSettings.bind(nothing)).isEqualTo("127.0.0.1");
        assertThat(ApiSettings.port(nothing)).isEqualTo(8_000);
    }

    @Test
    void everySettingIsRead() {
        Map<String, String> all = new TreeMap<>(Map.of(
                "api.requestsPerSecond", "20",
                "api.burst", "50",
                "api.bodyBytes", "1000000",
                "api.bind", "10.0.0.1",
                "api.port", "9000"));
        assertThat(all.keySet())
                .containsExactlyInAnyOrderElementsOf(ApiSettings.KNOWN.stream()
                        .filter(key -> key.startsWith("api."))
                        .toList());
        Map<String, String> environment = new TreeMap<>();
        all.forEach((key, value) -> environment.put(Configuration.variable(key), value));
        Configuration configuration = Configuration.of(home, environment, ApiSettings.KNOWN);
        ApiLimits limits = ApiSettings.of(configuration, Serving.NO_KEYS).limits();
        assertThat(limits.perSecond()).isEqualTo(20);
        assertThat(limits.burst()).isEqualTo(50);
        assertThat(limits.bodyBytes()).isEqualTo(1_000_000);
        assertThat(ApiSettings.bind(configuration)).isEqualTo("10.0.0.1");
        assertThat(ApiSettings.port(configuration)).isEqualTo(9_000);
    }

    @Test
    void theReferenceNamesEverySettingAndItsVariable() throws Exception {
        String page = Files.readString(Path.of("../docs/reference/configuration.md"), StandardCharsets.UTF_8);
        for (String key : ApiSettings.KNOWN) {
            assertThat(page).contains(key.substring(key.indexOf('.') + 1), Configuration.variable(key));
        }
    }
}
