// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own. */
final class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("answers at (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    private Path home;

    @Test
    void itAnswersUntilASignalEndsIt() throws Exception {
        Process process = start("serve", "--port", "0", "--no-read");
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            StringBuilder before = new StringBuilder();
            String address = "";
            while (address.isEmpty() || !before.toString().contains("Lists: ")) {
                String line = said.readLine();
                assertThat(line).as("said before: " + before).isNotNull();
                before.append(line).append('\n');
                Matcher matcher = ADDRESS.matcher(line);
                address = matcher.find() ? matcher.group(1) : address;
            }
            String ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/readyz"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(ready).contains("\"status\":\"ok\"", "\"reading\":\"unavailable\"");
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            StringBuilder after = new StringBuilder(before);
            said.lines().forEach(line -> after.append(line).append('\n'));
            assertThat(after.toString()).contains("only this machine may ask", "\"route\":\"/readyz\"", "Stopped.");
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortThatIsTakenIsNotAvailable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Result result = new Shell(home)
                    .run("--home", home.toString(), "serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(result.exit()).isEqualTo(4);
            assertThat(result.err()).contains("port " + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void withoutKeysOthersMayNotReachIt() {
        Shell.Result result =
                new Shell(home).run("--home", home.toString(), "serve", "--port", "0", "--bind", "0.0.0.0");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("without keys", "sightline keys create");
    }

    @Test
    void settingsThatCannotBeReadAreWrongUsage() throws IOException {
        Files.writeString(home.resolve("sightline.json"), "{\"format\":\"sightline/1\",\"api\":{\"pork\":1}}");
        Shell.Result result = new Shell(home).run("--home", home.toString(), "serve", "--port", "0");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("there is no setting 'api.pork'");
    }

    @Test
    void keysAreMadeShownOnceListedAndRevoked() {
        Shell.Result made = run("keys", "create", "payments", "--role", "analyst");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out().strip()).matches("sightline_[A-Za-z0-9_-]{43}");
        assertThat(run("keys", "list").out())
                .contains("payments", "analyst")
                .doesNotContain(made.out().strip(), "revoked");
        assertThat(run("keys", "create", "payments", "--role", "reader").err())
                .contains("there is a key named 'payments'");
        assertThat(run("keys", "revoke", "payments").exit()).isZero();
        assertThat(run("keys", "list", "--format", "json").out()).contains("\"revoked\":\"20");
        assertThat(run("keys", "revoke", "payments").exit()).isEqualTo(3);
        assertThat(run("keys", "create", "x", "--role", "king").exit()).isEqualTo(2);
        assertThat(run("keys").err()).contains("create, list or revoke?");
        assertThat(run("audit", "list").out()).contains("key made", "key revoked");
    }

    private Shell.Result run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = home.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Shell(home).run(all);
    }

    private Process start(String... arguments) throws IOException {
        java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path").replace("::", File.pathSeparator),
                "org.sightline.Sightline",
                "--home",
                home.toString()));
        command.addAll(java.util.List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
