// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.ProxyRoute;

/**
 * What the process stands in, read once at the entry point.
 *
 * @param out standard output, unbuffered or not
 * @param environment environment variables
 * @param userHome the user's own folder
 * @param terminal whether a person looks at standard output
 * @param today the day that ages are counted to
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path userHome,
        boolean terminal,
        LocalDate today) {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 60;
    private static final int USUAL = 88;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The data directory where no {@code --home} is given: {@code SIGHTLINE_HOME}, else the XDG data home's. */
    Path home() {
        String own = variable("SIGHTLINE_HOME");
        if (own != null) {
            return Path.of(own);
        }
        String xdg = variable("XDG_DATA_HOME");
        Path data = xdg == null ? userHome.resolve(".local").resolve("share") : Path.of(xdg);
        return data.resolve("sightline");
    }

    /** Colours are for terminals whose user did not ask to go without (see no-color.org). */
    boolean colour() {
        return terminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    }

    /** Columns that a report may take. */
    int columns() {
        String columns = variable("COLUMNS");
        if (columns == null || !columns.matches("\\d{1,4}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Who uses this system, for what is signed with a name; the name of the home folder where the system does not say. */
    String user() {
        String user = variable("USER");
        String name = user == null ? variable("USERNAME") : user;
        return name == null ? String.valueOf(userHome.getFileName()) : name;
    }

    /**
     * The proxy that the user's other programs take too: {@code HTTPS_PROXY}, but for what {@code NO_PROXY} names; small letters win.
     *
     * @throws IllegalArgumentException when it is none that we can use
     */
    Optional<ProxyRoute> proxy() {
        Optional<String> proxy = eitherCase("https_proxy");
        return proxy.map(
                address -> ProxyRoute.by(address, eitherCase("no_proxy").orElse("")));
    }

    private Optional<String> eitherCase(String name) {
        return Optional.ofNullable(variable(name))
                .or(() -> Optional.ofNullable(variable(name.toUpperCase(Locale.ROOT))));
    }

    /** Whether stack traces are wanted. */
    boolean debug() {
        return variable("SIGHTLINE_DEBUG") != null;
    }

    private @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
