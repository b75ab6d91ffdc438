// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ftm.FtmReader;

/**
 * The bundled starter list: some fifty real entries, so that a fresh installation can read a story. It is no publisher's release.
 * The first line of its file says so, and of which day each list's facts are. Immutable.
 */
final class Starter {
    /** The datasets that it has entries of. */
    static final List<String> DATASETS = List.of("un_sc_sanctions", "us_ofac_sdn");

    private static final String RESOURCE = "starter.ftm.jsonl";

    private final Map<String, Release> releases = new TreeMap<>();
    private final Map<String, List<ListEntry>> entries = new HashMap<>();

    private Starter() {}

    static Starter bundled() {
        InputStream resource = Starter.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException("the program lacks its resource " + RESOURCE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            JsonNode about = new ObjectMapper().readTree(lines.readLine());
            return read(about, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ListFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Starter read(JsonNode about, List<String> lines) throws ListFormatException, IOException {
        Starter starter = new Starter();
        for (String dataset : (Iterable<String>) () -> about.path("datasets").fieldNames()) {
            LocalDate date =
                    LocalDate.parse(about.path("datasets").path(dataset).asText());
            List<String> own = lines.stream()
                    .filter(line -> line.startsWith("{\"id\":\"" + dataset + ":"))
                    .toList();
            List<ListEntry> entries = new ArrayList<>();
            FtmReader.read(dataset, RESOURCE, new StringReader(String.join("\n", own)), Limits.standard(), new Tally())
                    .forEach(listed -> entries.add(Lists.entry(listed)));
            Instant made = date.atStartOfDay(ZoneOffset.UTC).toInstant();
            starter.entries.put(dataset, List.copyOf(entries));
            starter.releases.put(dataset, new Release(dataset, date, made, "", entries.size(), "starter/1", true));
        }
        return starter;
    }

    /** The datasets that it has entries of. */
    List<String> datasets() {
        return List.copyOf(releases.keySet());
    }

    Optional<Release> release(String dataset) {
        return Optional.ofNullable(releases.get(dataset));
    }

    List<ListEntry> entries(String dataset) {
        return entries.getOrDefault(dataset, List.of());
    }
}
