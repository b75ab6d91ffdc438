// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lists update} and {@code lists schedule} against a publisher on this machine. */
final class ListsUpdateCommandTest {
    @TempDir
    private Path folder;

    private HttpServer server;
    private volatile String served = Samples.SDN;
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = served.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Last-Modified", "Sun, 01 Mar 2026 10:00:00 GMT");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        publishers("\"us_ofac_sdn\": {\"files\": [\"" + address() + "\"], \"private\": true}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anUpdateIsToldAndASecondFindsNothingNew() {
        Shell.Result first = run("lists", "update", "us_ofac_sdn");
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.out()).isEqualTo("us_ofac_sdn        updated    2026-03-01, 2 entries\n");
        assertThat(first.err()).contains("reading us_ofac_sdn");
        Shell.Result second = run("lists", "update", "us_ofac_sdn");
        assertThat(second.out()).matches("us_ofac_sdn +unchanged +nothing new; next \\S+Z\n");
        assertThat(run("lists", "status").out()).containsPattern("us_ofac_sdn +2026-03-01");
    }

    @Test
    void programsAreToldTheSame() throws Exception {
        JsonNode line = new ObjectMapper()
                .readTree(run("lists", "update", "us_ofac_sdn", "--format", "json")
                        .out());
        assertThat(line.get("list").asText()).isEqualTo("us_ofac_sdn");
        assertThat(line.get("outcome").asText()).isEqualTo("updated");
        assertThat(line.get("released").asText()).isEqualTo("2026-03-01");
        assertThat(line.get("entries").asInt()).isEqualTo(2);
        assertThat(line.get("digest").asText()).startsWith("sha256:");
        assertThat(line.get("inForce").asBoolean()).isTrue();
        assertThat(line.get("next").asText()).endsWith("Z");
    }

    @Test
    void aListThatIsHeldBackIsSaidHereAndInTheStatus() {
        run("lists", "update", "us_ofac_sdn");
        served = Samples.SDN.substring(0, Samples.SDN.indexOf('\n') + 1);
        Shell.Result held = run("lists", "update", "us_ofac_sdn");
        assertThat(held.exit()).isEqualTo(Exit.REFUSED);
        assertThat(held.out()).containsPattern("us_ofac_sdn +held .*holds 1 entries.*stays in force");
        assertThat(held.err()).contains("waits for a person");
        Shell.Result status = run("lists", "status");
        assertThat(status.out() + status.err()).contains("holds 1 entries");
        assertThat(status.out()).containsPattern("us_ofac_sdn +2026-03-01 .* 2 entries");
    }

    @Test
    void aListThatDoesNotComeIsSaidWithItsReasonAndWhenNext() throws Exception {
        status = 404;
        Shell.Result failed = run("lists", "update", "us_ofac_sdn");
        assertThat(failed.exit()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(failed.out())
                .matches("us_ofac_sdn +failed +" + address() + ": it answers with status 404; again \\S+Z\n");
        assertThat(failed.err()).doesNotContain("\tat ");
        JsonNode line = new ObjectMapper()
                .readTree(run("lists", "update", "us_ofac_sdn", "--format", "json")
                        .out());
        assertThat(line.get("why").asText()).contains("status 404");
    }

    @Test
    void whereSomeComeAndSomeDoNotTheExitCodeSaysSo() throws Exception {
        publishers("\"us_ofac_sdn\": {\"files\": [\"" + address() + "\"], \"private\": true},"
                + "\"eu_fsf\": {\"files\": [\"http://localhost:1/\"], \"private\": true}");
        served = "<html></html>";
        assertThat(run("lists", "update", "us_ofac_sdn").exit()).isEqualTo(Exit.UNAVAILABLE);
        served = Samples.SDN;
        run("lists", "schedule", "eu_fsf", "off");
        Shell.Result one = run("lists", "update", "--due", "--format", "json");
        assertThat(one.out()).contains("us_ofac_sdn").doesNotContain("eu_fsf");
    }

    @Test
    void onlyWhatIsDueIsAskedFor() {
        for (String other : new String[] {"us_ofac_cons", "un_sc_sanctions", "eu_fsf", "gb_fcdo_sanctions"}) {
            assertThat(run("lists", "schedule", other, "off").exit()).isZero();
        }
        assertThat(run("lists", "update", "--due").out()).contains("updated");
        Shell.Result again = run("lists", "update", "--due");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).matches("us_ofac_sdn +skipped +not its time; next \\S+Z\n");
    }

    @Test
    void theScheduleIsShownAndSet() throws Exception {
        assertThat(run("lists", "schedule").out().lines())
                .hasSize(5)
                .anyMatch(line -> line.matches("un_sc_sanctions +every 6h +\\(default\\) +last never .*next now .*"));
        assertThat(run("lists", "schedule", "un_sc_sanctions", "90m").out()).contains("every 90m", "set here");
        assertThat(run("lists", "schedule", "un_sc_sanctions", "default").out()).contains("every 6h", "default");
        JsonNode line = new ObjectMapper()
                .readTree(run("lists", "schedule", "eu_fsf", "off", "--format", "json")
                        .out());
        assertThat(line.get("every").asText()).isEqualTo("off");
        assertThat(line.get("default").asBoolean()).isFalse();
        assertThat(line.get("next").isNull()).isTrue();
    }

    @Test
    void mistakesAreWrongUsage() throws Exception {
        assertUsage("no publisher is known of a dataset 'us_ofac'", "lists", "update", "us_ofac");
        assertUsage("no publisher is known of a dataset 'us_ofac'", "lists", "schedule", "us_ofac", "1h");
        assertUsage("'5m' is less than 15 minutes", "lists", "schedule", "eu_fsf", "5m");
        assertUsage("not both", "lists", "update", "eu_fsf", "--due");
        assertUsage("there is no such file", "lists", "update", "--publishers", folder + "/none.json");
        publishers("\"eu_fsf\": {\"every\": \"often\"}");
        assertUsage("publishers.json: datasets.eu_fsf.every: 'often' is no interval", "lists", "update");
        Files.delete(home().resolve("publishers.json"));
        Shell.Result proxy = new Shell(folder)
                .variable("SIGHTLINE_HOME", home().toString())
                .variable("HTTPS_PROXY", "socks5://localhost:1080")
                .run("lists", "update", "eu_fsf");
        assertThat(proxy.exit()).isEqualTo(Exit.USAGE);
        assertThat(proxy.err()).contains("error: HTTPS_PROXY: only a proxy that is spoken to by http:// is supported");
    }

    private void assertUsage(String message, String... args) {
        Shell.Result result = run(args);
        assertThat(result.exit()).as(result.out() + result.err()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/sdn.csv";
    }

    private void publishers(String datasets) throws IOException {
        Files.createDirectories(home());
        Files.writeString(
                home().resolve("publishers.json"),
                "{\"format\": \"sightline-publishers/1\", \"datasets\": {" + datasets + "}}");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Shell.Result run(String... args) {
        return new Shell(folder).variable("SIGHTLINE_HOME", home().toString()).run(args);
    }
}
