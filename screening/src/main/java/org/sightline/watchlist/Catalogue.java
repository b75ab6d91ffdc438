// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which releases are held: one small JSON file that names its format and version and is only ever replaced as a whole.
 *
 * @param releases by dataset, then day, then time of import
 */
record Catalogue(List<HeldRelease> releases) {
    static final String FILE = "catalogue.json";
    private static final String FORMAT = "sightline-lists";
    private static final int VERSION = 1;
    private static final Comparator<HeldRelease> ORDER = Comparator.comparing(
                    (HeldRelease held) -> held.release().dataset())
            .thenComparing(held -> held.release().released())
            .thenComparing(held -> held.release().imported());

    Catalogue {
        releases = releases.stream().sorted(ORDER).toList();
    }

    List<HeldRelease> of(String dataset) {
        return releases.stream()
                .filter(held -> held.release().dataset().equals(dataset))
                .toList();
    }

    /** This with one release more, in place of one that has the same file. */
    Catalogue with(HeldRelease added) {
        List<HeldRelease> all = new ArrayList<>(releases);
        all.removeIf(held -> held.file().equals(added.file())
                && held.release().dataset().equals(added.release().dataset()));
        all.add(added);
        return new Catalogue(all);
    }

    /**
     * Reads the catalogue; empty where there is none yet.
     *
     * @throws ListsException when it is broken or was written by a later version
     */
    static Catalogue read(Path folder) throws ListsException {
        Path file = folder.resolve(FILE);
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw broken(file, "it is no catalogue of lists", null);
            }
            if (root.path("version").asInt() != VERSION) {
                throw broken(file, "it was written by another version of Sightline", null);
            }
            List<HeldRelease> releases = new ArrayList<>();
            for (JsonNode node : root.path("releases")) {
                releases.add(release(node));
            }
            return new Catalogue(releases);
        } catch (NoSuchFileException e) {
            return new Catalogue(List.of());
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw broken(file, "it is broken", e);
        } catch (IOException e) {
            throw broken(file, "it cannot be read", e);
        }
    }

    void write(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("format", FORMAT).put("version", VERSION);
        for (HeldRelease held : releases) {
            Release release = held.release();
            root.withArray("releases")
                    .addObject()
                    .put("dataset", release.dataset())
                    .put("released", release.released().toString())
                    .put("basis", held.basis().name())
                    .put("imported", release.imported().toString())
                    .put("digest", release.digest())
                    .put("entries", release.entries())
                    .put("reader", release.reader())
                    .put("file", held.file());
        }
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(folder.resolve(FILE), out -> out.write(bytes));
    }

    private static HeldRelease release(JsonNode node) {
        Release release = new Release(
                node.path("dataset").asText(),
                LocalDate.parse(node.path("released").asText()),
                Instant.parse(node.path("imported").asText()),
                node.path("digest").asText(),
                node.path("entries").asInt(),
                node.path("reader").asText(),
                false);
        ImportReport.DateBasis basis =
                ImportReport.DateBasis.valueOf(node.path("basis").asText());
        return new HeldRelease(release, node.path("file").asText(), basis);
    }

    private static ListsException broken(Path file, String why, @Nullable Exception cause) {
        return new ListsException(ListsException.Kind.UNAVAILABLE, file + ": " + why, cause);
    }
}
