// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often each publisher is asked, where the user said so; kept in {@code schedule.json}.
 *
 * @param own by dataset
 */
public record Schedule(Map<String, Every> own) {
    static final String FILE = "schedule.json";
    private static final String FORMAT = "sightline-schedule/1";

    public Schedule {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** How often this publisher is asked: as the user said, else as its publisher's entry says. */
    public Every of(Publisher publisher) {
        return own.getOrDefault(publisher.dataset(), publisher.every());
    }

    /**
     * When it is next due: at once where it was never asked.
     *
     * @param last the last visit, or none
     * @return empty for never
     */
    Optional<Instant> next(Publisher publisher, Optional<Visit> last) {
        return of(publisher)
                .period()
                .map(period -> last.map(visit -> visit.next(period)).orElse(Instant.EPOCH));
    }

    /** Whether it is due now. A last visit in the future means that the clock was put back, and counts for nothing. */
    boolean due(Publisher publisher, Optional<Visit> last, Instant now) {
        Optional<Visit> past = last.filter(visit -> !visit.at().isAfter(now));
        return next(publisher, past).filter(next -> !next.isAfter(now)).isPresent();
    }

    /** The same with another interval for one dataset, or with none of the user's own where it is empty. */
    public Schedule with(String dataset, Optional<Every> every) {
        Map<String, Every> all = new TreeMap<>(own);
        all.remove(dataset);
        every.ifPresent(given -> all.put(dataset, given));
        return new Schedule(all);
    }

    /**
     * Reads that of a data directory; empty where there is none.
     *
     * @throws SettingsException when it is broken
     */
    public static Schedule read(Path home) throws SettingsException {
        Path file = DownloadFolder.of(home).lists().resolve(FILE);
        if (!Files.exists(file)) {
            return new Schedule(Map.of());
        }
        String at = "";
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw new SettingsException(file.toString(), "format", "must be \"" + FORMAT + "\"");
            }
            Map<String, Every> own = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry : root.path("every").properties()) {
                at = "every." + entry.getKey();
                own.put(entry.getKey(), Every.of(entry.getValue().asText()));
            }
            return new Schedule(own);
        } catch (JsonProcessingException e) {
            throw new SettingsException(file.toString(), "", "is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new SettingsException(file.toString(), at, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new SettingsException(file.toString(), "", "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Keeps it in a data directory, in place of the one there.
     *
     * @throws IOException when that cannot be written
     */
    public void write(Path home) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("format", FORMAT);
        ObjectNode every = root.putObject("every");
        own.forEach((dataset, period) -> every.put(dataset, period.toString()));
        DownloadFolder.of(home)
                .replace(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }
}
