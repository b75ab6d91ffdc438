// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One release as the catalogue writes it. */
final class CatalogueLine {
    private CatalogueLine() {}

    /** @throws IllegalArgumentException when a part is missing or cannot be */
    static HeldRelease read(JsonNode node) {
        Release release = new Release(
                text(node, "dataset"),
                LocalDate.parse(text(node, "released")),
                node.hasNonNull("made") ? Instant.parse(text(node, "made")) : null,
                Instant.parse(text(node, "imported")),
                text(node, "digest"),
                node.path("entries").asInt(),
                counts(node.get("counts")),
                text(node, "reader"),
                false);
        ImportReport.DateBasis basis = ImportReport.DateBasis.valueOf(text(node, "basis"));
        return new HeldRelease(release, text(node, "file"), basis);
    }

    static void write(HeldRelease held, ObjectNode node) {
        Release release = held.release();
        node.put("dataset", release.dataset())
                .put("released", release.released().toString())
                .put("basis", held.basis().name());
        if (release.made() != null) {
            node.put("made", release.made().toString());
        }
        node.put("imported", release.imported().toString())
                .put("digest", release.digest())
                .put("entries", release.entries())
                .put("reader", release.reader())
                .put("file", held.file());
        if (release.counts().equals(ReleaseCounts.NONE)) {
            return;
        }
        ObjectNode counts =
                node.putObject("counts").put("statements", release.counts().statements());
        write(release.counts().schemas(), counts.putObject("schemas"));
        write(release.counts().fields(), counts.putObject("fields"));
        write(release.counts().notRead(), counts.putObject("notRead"));
    }

    private static ReleaseCounts counts(@Nullable JsonNode node) {
        if (node == null) {
            return ReleaseCounts.NONE;
        }
        return new ReleaseCounts(
                node.path("statements").asLong(),
                numbers(node.path("schemas")),
                numbers(node.path("fields")),
                numbers(node.path("notRead")));
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        Map<String, Integer> numbers = new TreeMap<>();
        node.properties()
                .forEach(field -> numbers.put(field.getKey(), field.getValue().asInt()));
        return numbers;
    }

    private static void write(Map<String, Integer> numbers, ObjectNode node) {
        numbers.forEach(node::put);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("a release without its " + field);
        }
        return value.asText();
    }
}
