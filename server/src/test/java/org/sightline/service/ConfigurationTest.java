// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigurationTest {
    private static final Set<String> KNOWN = Set.of("api.port", "api.requestsPerSecond");

    @TempDir
    private Path home;

    @Test
    void withoutAFileAndVariablesNothingIsSet() {
        Configuration configuration = Configuration.of(home, Map.of(), KNOWN);
        assertThat(configuration.text("api.port")).isEmpty();
        assertThat(configuration.number("api.port", 7, 0, 10)).isEqualTo(7);
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws Exception {
        Files.writeString(
                home.resolve("sightline.json"),
                "{\"format\":\"sightline/1\",\"api\":{\"port\":8001,\"requestsPerSecond\":\"20\"}}");
        Configuration configuration = Configuration.of(home, Map.of("SIGHTLINE_API_PORT", "8002"), KNOWN);
        assertThat(configuration.number("api.port", 0, 0, 65_535)).isEqualTo(8002);
        assertThat(configuration.number("api.requestsPerSecond", 0, 0, 100)).isEqualTo(20);
        assertThat(Configuration.variable("api.requestsPerSecond")).isEqualTo("SIGHTLINE_API_REQUESTS_PER_SECOND");
    }

    @Test
    void aVariableThatIsNoNumberIsNamed() {
        Configuration configuration = Configuration.of(home, Map.of("SIGHTLINE_API_PORT", "many"), KNOWN);
        assertThatThrownBy(() -> configuration.number("api.port", 0, 0, 65_535))
                .hasMessage("SIGHTLINE_API_PORT is a number from 0 to 65535, not 'many'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | its format is not sightline/1",
                "{\"format\":\"sightline/1\",\"api\":{\"pork\":1}} | there is no setting 'api.pork'; there are api.port",
                "{\"format\":\"sightline/1\",\"api\":1} | api is an object of settings",
                "{\"format\":\"sightline/1\",\"api\":{\"port\":[1]}} | api.port is one value",
                "{\"format\" | no JSON at line 1",
            })
    void whatIsWrongIsNamed(String content, String why) throws Exception {
        Files.writeString(home.resolve("sightline.json"), content);
        assertThatThrownBy(() -> Configuration.of(home, Map.of(), KNOWN))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sightline.json")
                .hasMessageContaining(why);
    }
}
