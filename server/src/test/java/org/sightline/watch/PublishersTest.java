// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.fetch.Address;
import org.sightline.watchlist.Dataset;

class PublishersTest {
    @TempDir
    private Path folder;

    @Test
    void everyKnownDatasetHasAPublisherAndNoneIsPrivate() {
        Publishers shipped = Publishers.shipped();
        assertThat(shipped.datasets().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Dataset.known().stream().map(Dataset::name).toList());
        assertThat(shipped.datasets().values()).allSatisfy(publisher -> {
            assertThat(publisher.files()).isNotEmpty().noneMatch(Address::inPrivate);
            assertThat(publisher.every().period()).isPresent();
            assertThat(publisher.publisher()).isNotNull();
        });
        assertThat(shipped.proxy()).isEmpty();
    }

    @Test
    void aFileOfOnesOwnReplacesFieldByFieldAndAdds() throws Exception {
        Publishers own = read("""
                {"format": "sightline-publishers/1",
                 "proxy": "http://proxy.test:3128", "noProxy": ["mirror.test"],
                 "datasets": {
                   "us_ofac_sdn": {"every": "1h"},
                   "eu_fsf": {"files": ["http://mirror.test/eu.xml"], "private": true, "megabytes": 7},
                   "our_list": {"title": "Ours", "files": ["https://lists.test/ours.json"]}
                 }}""");
        Publishers shipped = Publishers.shipped();
        Publisher sdn = own.of("us_ofac_sdn").orElseThrow();
        assertThat(sdn.every()).isEqualTo(Every.of("1h"));
        assertThat(sdn.files())
                .isEqualTo(shipped.of("us_ofac_sdn").orElseThrow().files());
        assertThat(own.of("un_sc_sanctions").orElseThrow())
                .isEqualTo(shipped.of("un_sc_sanctions").orElseThrow());
        Publisher eu = own.of("eu_fsf").orElseThrow();
        assertThat(eu.files()).containsExactly(Address.of("http://mirror.test/eu.xml", true));
        assertThat(eu.bytes()).isEqualTo(7_000_000);
        assertThat(eu.publisher()).isEqualTo(shipped.of("eu_fsf").orElseThrow().publisher());
        assertThat(own.of("our_list").orElseThrow().title()).isEqualTo("Ours");
        assertThat(own.proxy()).isPresent();
    }

    @Test
    void theDataDirectorysOwnFileIsFound() throws Exception {
        assertThat(Publishers.of(folder)).isEqualTo(Publishers.shipped());
        Files.writeString(folder.resolve("publishers.json"), """
                {"format": "sightline-publishers/1", "datasets": {"eu_fsf": {"every": "off"}}}""");
        assertThat(Publishers.of(folder).of("eu_fsf").orElseThrow().every()).isEqualTo(Every.off());
    }

    @Test
    void aMapOfColumnsIsReadAndItsFaultsAreToldHere() throws Exception {
        Files.writeString(folder.resolve("good.map.json"), """
                {"format": "custom-table/1", "schema": "Person",
                 "columns": {"no": {"to": "id"}, "who": {"to": "name"}}}""");
        String with = """
                {"format": "sightline-publishers/1", "datasets": {"our_list": {"title": "Ours",
                 "files": ["https://lists.test/ours.csv"], "map": "%s"}}}""";
        assertThat(read(with.formatted("good.map.json"))
                        .of("our_list")
                        .orElseThrow()
                        .reader())
                .isNotNull();
        assertThatThrownBy(() -> read(with.formatted("none.map.json")))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("datasets.our_list.map: the file none.map.json cannot be read");
        Files.writeString(folder.resolve("bad.map.json"), "{}");
        assertThatThrownBy(() -> read(with.formatted("bad.map.json")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("datasets.our_list.map: bad.map.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"files\": []} | files: must be a list of 1 to 20 addresses",
                "{\"files\": \"https://a.test/\"} | files: must be a list of 1 to 20 addresses",
                "{\"files\": [7]} | files[0]: must be a text",
                "{\"files\": [\"https://a.test/\", \"http://a.test/\"]} | files[1]: must be https; http is for private addresses only",
                "{\"files\": [\"https://a.test/\", \"https://a.test/\"]} | files[1]: stands there twice",
                "{\"files\": [\"ftp://a.test/\"]} | files[0]: must begin with https://",
                "{\"files\": [\"https://me:secret@a.test/\"]} | files[0]: holds a user name or password",
                "{\"private\": true} | private: is only for addresses that stand in the same place, in files",
                "{\"private\": \"yes\"} | private: must be true or false",
                "{\"every\": \"5m\"} | every: '5m' is less than 15 minutes",
                "{\"every\": \"often\"} | every: 'often' is no interval such as 6h, 1d, PT6H or off",
                "{\"every\": 6} | every: must be a text",
                "{\"megabytes\": 0} | megabytes: must be a whole number from 1 to 4000",
                "{\"megabytes\": 1.5} | megabytes: must be a whole number from 1 to 4000",
                "{\"title\": \"Mine\"} | title: is only for a dataset of one's own",
                "{\"urls\": []} | urls: is not known; there is [every, files, map, megabytes, private, publisher, title]",
                "[] | must be an object, {…}"
            })
    void aMistakeIsToldWithItsPlace(String dataset, String reason) {
        assertThatThrownBy(() ->
                        read("{\"format\": \"sightline-publishers/1\", \"datasets\": {\"eu_fsf\": " + dataset + "}}"))
                .isInstanceOf(SettingsException.class)
                .hasMessage(folder.resolve("own.json") + ": datasets.eu_fsf" + (dataset.startsWith("[") ? ": " : ".")
                        + reason)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aFileThatIsNotOneIsSaid() {
        List<String[]> wrong = List.of(
                new String[] {"{", "line 1: is not JSON: "},
                new String[] {"{\"format\": \"sightline-publishers/2\"}", "format: must be \"sightline-publishers/1\""},
                new String[] {"{}", "format: must be \"sightline-publishers/1\""},
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"datasets\": []}", "datasets: must be an object"
                },
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"format\": \"x\"}", "is not JSON: Duplicate field"
                },
                new String[] {"{\"format\": \"sightline-publishers/1\"} {}", "is not JSON"},
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"proxy\": \"socks5://p\"}", "proxy: only a proxy"
                },
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"noProxy\": [\"a\"]}", "noProxy: is only for a proxy"
                },
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"datasets\": {\"No!\": {}}}",
                    "datasets.No!: a dataset's name is"
                },
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"datasets\": {\"our_list\": {\"title\": \"Ours\"}}}",
                    "datasets.our_list.files: is missing"
                },
                new String[] {
                    "{\"format\": \"sightline-publishers/1\", \"datasets\": {\"our_list\": {\"files\": [\"https://a.test/\"]}}}",
                    "datasets.our_list.title: is missing"
                });
        for (String[] each : wrong) {
            assertThatThrownBy(() -> read(each[0]))
                    .as(each[0])
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(each[1]);
        }
        assertThatThrownBy(() -> Publishers.shipped().with(folder.resolve("nowhere.json")))
                .hasMessage(folder.resolve("nowhere.json") + ": there is no such file");
    }

    private Publishers read(String json) throws Exception {
        return Publishers.shipped().with(Files.writeString(folder.resolve("own.json"), json));
    }
}
