// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApiSettingsTest {
    @TempDir
    private Path home;

    @Test
    void withoutAFileThereAreNoKeysAndTheStandardLimits() throws Exception {
        ApiSettings settings = ApiSettings.of(home);
        assertThat(settings.keys().none()).isTrue();
        assertThat(settings.limits()).isEqualTo(ApiLimits.standard());
        assertThat(settings.limits().queries()).isEqualTo(100);
        assertThat(settings.limits().bodyBytes()).isEqualTo(8 << 20);
    }

    @Test
    void everySettingIsRead() throws Exception {
        Files.writeString(home.resolve("api.json"), """
                {"format": "sightline-api/1", "requestsPerSecond": 20, "burst": 50, "bodyBytes": 1000000,
                 "keys": [{"name": "payments", "role": "reader", "sha256": "%s"}]}
                """.formatted(ConfiguredKeys.digest("secret")));
        ApiSettings settings = ApiSettings.of(home);
        assertThat(settings.keys().caller("secret")).hasValue(new Caller("payments", Role.READER));
        assertThat(settings.keys().caller("other")).isEmpty();
        assertThat(settings.limits().perSecond()).isEqualTo(20);
        assertThat(settings.limits().burst()).isEqualTo(50);
        assertThat(settings.limits().bodyBytes()).isEqualTo(1_000_000);
    }

    @Test
    void aDigestIsWhatSha256sumPrints() {
        assertThat(ConfiguredKeys.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | its format is not sightline-api/1",
                "{\"format\": \"sightline-api/1\", \"kees\": []} | there is no setting 'kees'",
                "{\"format\": \"sightline-api/1\", \"burst\": -1} | burst is a number from 0",
                "{\"format\": \"sightline-api/1\", \"keys\": [{\"name\": \"x\", \"role\": \"king\", \"sha256\": \"\"}]} | not 'king'",
                "{\"format\": \"sightline-api/1\", \"keys\": [{\"name\": \"x\", \"role\": \"reader\", \"sha256\": \"12\"}]} | 64 small hex digits",
                "{\"format\": \"sightline-api/1\", \"keys\": [{\"name\": \"\", \"role\": \"reader\", \"sha256\": \"12\"}]} | needs a name",
                "{\"format\" | no JSON at line 1",
            })
    void whatIsWrongIsNamed(String content, String why) throws Exception {
        Files.writeString(home.resolve("api.json"), content);
        assertThatThrownBy(() -> ApiSettings.of(home)).isInstanceOfSatisfying(OpeningException.class, e -> {
            assertThat(e.kind()).isEqualTo(OpeningException.Kind.USAGE);
            assertThat(e.reason()).contains("api.json", why);
        });
    }
}
