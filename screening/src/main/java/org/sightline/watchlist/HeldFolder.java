// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is held back for a person: a folder for each dataset with the release's files and a small JSON file that says why. A folder
 * appears whole or not at all. Changed only under the lock.
 */
final class HeldFolder {
    static final String NAME = "held";
    private static final String ABOUT = "held.json";
    private static final String UNFINISHED = ".unfinished-";
    private static final String FORMAT = "sightline-held";
    private static final int VERSION = 1;

    private final Path folder;

    /** @param lists the folder of the lists */
    HeldFolder(Path lists) {
        this.folder = lists.resolve(NAME);
    }

    /** What is held back, by dataset. */
    List<HeldBack> all() throws IOException {
        List<HeldBack> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (DirectoryStream<Path> datasets = Files.newDirectoryStream(folder, "[!.]*")) {
            for (Path dataset : datasets) {
                if (Files.isReadable(dataset.resolve(ABOUT))) {
                    all.add(read(dataset));
                }
            }
        }
        all.sort(Comparator.comparing(HeldBack::dataset));
        return all;
    }

    Optional<HeldBack> of(String dataset) throws IOException {
        return all().stream().filter(held -> held.dataset().equals(dataset)).findFirst();
    }

    /**
     * Keeps a release's files in place of what was held back of its dataset. What could be read is not displaced by what cannot: that is
     * most likely a bad download, and a person may want to look at the other.
     *
     * @param why in words for a person
     * @param readable whether it could be read
     */
    void hold(ImportRequest request, String why, boolean readable) throws IOException {
        Files.createDirectories(folder);
        clean();
        HeldBack held = of(request.dataset()).orElse(null);
        boolean known = held != null && held.why().equals(why) && same(held, request);
        if (known || (held != null && held.readable() && !readable)) {
            return;
        }
        Path unfinished = folder.resolve(UNFINISHED + ProcessHandle.current().pid() + "-" + System.nanoTime());
        Files.createDirectory(unfinished);
        ObjectMapper json = new ObjectMapper();
        ObjectNode about = json.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("dataset", request.dataset())
                .put("title", request.title())
                .put("why", why)
                .put("when", Instant.now().toString())
                .put(
                        "released",
                        request.released() == null ? null : request.released().toString())
                .put("made", request.made() == null ? null : request.made().toString())
                .put("readable", readable);
        about.putArray("files");
        int number = 0;
        for (Path file : request.files()) {
            number++;
            // each in a folder of its own, as files of several folders may have one name, and a name may tell the day
            String copy = number + "/" + file.getFileName();
            Files.createDirectory(unfinished.resolve(String.valueOf(number)));
            Files.copy(file, unfinished.resolve(copy), StandardCopyOption.COPY_ATTRIBUTES);
            about.withArray("files").add(copy);
        }
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(about);
        AtomicFile.write(unfinished.resolve(ABOUT), out -> out.write(bytes));
        remove(request.dataset());
        Files.move(unfinished, folder.resolve(request.dataset()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what is held back of a dataset, if anything is. */
    boolean remove(String dataset) throws IOException {
        Path held = folder.resolve(dataset);
        if (!Files.isDirectory(held)) {
            return false;
        }
        // what says that it is held goes first, so that a half removed one is none
        Files.deleteIfExists(held.resolve(ABOUT));
        delete(held);
        return true;
    }

    /** Removes what is held back if it is what a request brings, as that was taken in now. */
    void forget(ImportRequest request) throws IOException {
        HeldBack held = of(request.dataset()).orElse(null);
        if (held != null && same(held, request)) {
            remove(request.dataset());
        }
    }

    private static boolean same(HeldBack held, ImportRequest request) throws IOException {
        if (held.files().size() != request.files().size()) {
            return false;
        }
        for (int at = 0; at < held.files().size(); at++) {
            Path copy = held.files().get(at);
            Path file = request.files().get(at);
            if (!Files.isRegularFile(copy) || Files.mismatch(copy, file) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static HeldBack read(Path dataset) throws IOException {
        Path file = dataset.resolve(ABOUT);
        String name = String.valueOf(dataset.getFileName());
        try {
            JsonNode about = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (about.path("format").asText().equals(FORMAT)
                    && about.path("version").asInt() == VERSION) {
                return read(dataset, name, about);
            }
        } catch (JsonProcessingException | DateTimeException e) {
            return new HeldBack(name, null, List.of(), file + " is broken", Instant.EPOCH, null, null, false);
        }
        String why = file + " was written by another version of Sightline";
        return new HeldBack(name, null, List.of(), why, Instant.EPOCH, null, null, false);
    }

    private static HeldBack read(Path dataset, String name, JsonNode about) {
        List<Path> files = new ArrayList<>();
        about.path("files").forEach(file -> files.add(dataset.resolve(file.asText())));
        return new HeldBack(
                name,
                about.hasNonNull("title") ? about.path("title").asText() : null,
                files,
                about.path("why").asText(),
                Instant.parse(about.path("when").asText()),
                about.hasNonNull("released")
                        ? LocalDate.parse(about.path("released").asText())
                        : null,
                about.hasNonNull("made") ? Instant.parse(about.path("made").asText()) : null,
                about.path("readable").asBoolean());
    }

    private void clean() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (Path unfinished : left) {
                delete(unfinished);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
