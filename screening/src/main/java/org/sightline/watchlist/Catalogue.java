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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which releases are held: one small JSON file that names its format and version and is only ever replaced as a whole. The first
 * version had no counts and no datasets of one's own; it is read too, and written anew by the next import.
 *
 * @param releases in {@link HeldRelease#ORDER}
 * @param titles of the datasets of one's own, by name
 */
record Catalogue(List<HeldRelease> releases, Map<String, String> titles) {
    static final String FILE = "catalogue.json";
    private static final String FORMAT = "sightline-lists";
    private static final int VERSION = 2;

    Catalogue {
        releases = releases.stream().sorted(HeldRelease.ORDER).toList();
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    }

    List<HeldRelease> of(String dataset) {
        return releases.stream()
                .filter(held -> held.release().dataset().equals(dataset))
                .toList();
    }

    /** The publishers' datasets and then one's own. */
    List<Dataset> datasets() {
        List<Dataset> datasets = new ArrayList<>(Dataset.known());
        titles.forEach((name, title) -> datasets.add(Dataset.own(name, title)));
        return List.copyOf(datasets);
    }

    /** This with other releases in place of those that it has of a dataset. */
    Catalogue with(String dataset, Collection<HeldRelease> ofDataset) {
        List<HeldRelease> all = new ArrayList<>(releases);
        all.removeIf(held -> held.release().dataset().equals(dataset));
        all.addAll(ofDataset);
        return new Catalogue(all, titles);
    }

    /** This with a dataset of one's own, or another title for it; as it is where the title is null. */
    Catalogue titled(String dataset, @Nullable String title) {
        if (title == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(titles);
        more.put(dataset, title);
        return new Catalogue(releases, more);
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
            int version = root.path("version").asInt();
            if (version < 1 || version > VERSION) {
                throw broken(file, "it was written by another version of Sightline", null);
            }
            List<HeldRelease> releases = new ArrayList<>();
            for (JsonNode node : root.path("releases")) {
                releases.add(CatalogueLine.read(node));
            }
            Map<String, String> titles = new TreeMap<>();
            for (Map.Entry<String, JsonNode> field : root.path("datasets").properties()) {
                // one that became a publisher's since has that one's title
                if (Dataset.named(field.getKey()).isEmpty()) {
                    Dataset own = Dataset.own(field.getKey(), field.getValue().asText());
                    titles.put(own.name(), own.title());
                }
            }
            return new Catalogue(releases, titles);
        } catch (NoSuchFileException e) {
            return new Catalogue(List.of(), Map.of());
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw broken(file, "it is broken. Move it away and import the lists again", e);
        } catch (IOException e) {
            throw broken(file, "it cannot be read: " + DiskTrouble.words(e), e);
        }
    }

    void write(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("format", FORMAT).put("version", VERSION);
        ObjectNode datasets = root.putObject("datasets");
        titles.forEach(datasets::put);
        root.putArray("releases");
        for (HeldRelease held : releases) {
            CatalogueLine.write(held, root.withArray("releases").addObject());
        }
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(folder.resolve(FILE), out -> out.write(bytes));
    }

    private static ListsException broken(Path file, String why, @Nullable Exception cause) {
        return new ListsException(ListsException.Kind.UNAVAILABLE, file + ": " + why, cause);
    }
}
