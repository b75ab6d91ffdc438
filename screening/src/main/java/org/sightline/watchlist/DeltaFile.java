// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sightline.entity.Statement;
import org.sightline.watchlist.EntryChange.Kind;
import org.sightline.watchlist.format.ListFormatException;

/**
 * A delta as a file: gzip of JSON lines. The first line names the format, its version and the two releases; then one line an entry, by
 * id; the last line counts them, so that a file that was cut short is noticed.
 */
final class DeltaFile {
    static final String ENDING = ".delta.jsonl.gz";
    private static final String FORMAT = "sightline-delta";
    private static final int VERSION = 1;

    private final ObjectMapper json = new ObjectMapper();
    private final Release from;
    private final Release to;

    DeltaFile(Release from, Release to) {
        this.from = from;
        this.to = to;
    }

    /** What fills the file. */
    interface Filling {
        void into(Comparison.Changes changes) throws IOException;
    }

    void write(Path file, Filling filling) throws IOException {
        AtomicFile.writeUnforced(file, out -> {
            try (Writer lines =
                    new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
                lines.write(head() + "\n");
                EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
                filling.into(change -> {
                    counts.merge(change.kind(), 1, Integer::sum);
                    lines.write(line(change) + "\n");
                });
                ObjectNode end = json.createObjectNode();
                for (Kind kind : Kind.values()) {
                    end.put(word(kind), counts.getOrDefault(kind, 0));
                }
                lines.write(json.createObjectNode().set("end", end) + "\n");
            }
        });
    }

    /** @throws ListFormatException when the file is broken, cut short, or of other releases */
    Delta read(Path file) throws ListFormatException, IOException {
        List<EntryChange> changes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String head = lines.readLine();
            if (head == null || !head.equals(head().toString())) {
                throw new ListFormatException(file.toString(), 1, "is no delta of these releases", null);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                if (node.has("end")) {
                    return whole(file, changes, node.get("end"));
                }
                changes.add(change(node));
            }
        } catch (IllegalArgumentException e) {
            throw new ListFormatException(file.toString(), changes.size() + 2L, "is no line of a delta", e);
        }
        throw new ListFormatException(file.toString(), "ends early");
    }

    private Delta whole(Path file, List<EntryChange> changes, JsonNode end) throws ListFormatException {
        Delta delta = new Delta(from, to, changes);
        for (Kind kind : Kind.values()) {
            if (end.path(word(kind)).asInt(-1) != delta.count(kind)) {
                throw new ListFormatException(file.toString(), "does not hold what its last line counts");
            }
        }
        return delta;
    }

    private ObjectNode head() {
        ObjectNode head = json.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("dataset", to.dataset());
        release(head.putObject("from"), from);
        release(head.putObject("to"), to);
        return head;
    }

    private static void release(ObjectNode node, Release release) {
        node.put("released", release.released().toString())
                .put("digest", release.digest())
                .put("reader", release.reader())
                .put("entries", release.entries());
    }

    private ObjectNode line(EntryChange change) {
        ObjectNode line = json.createObjectNode()
                .put("change", word(change.kind()))
                .put("entry", change.id().entry())
                .put("schema", change.schema())
                .put("caption", change.caption());
        if (change.kind() == Kind.CHANGED) {
            statements(line.putArray("added"), change.added());
            statements(line.putArray("removed"), change.removed());
        }
        return line;
    }

    private EntryChange change(JsonNode node) {
        EntryId id = new EntryId(to.dataset(), node.path("entry").asText());
        return new EntryChange(
                id,
                Kind.valueOf(node.path("change").asText().toUpperCase(Locale.ROOT)),
                node.path("schema").asText(),
                node.path("caption").asText(),
                statements(id, node.path("added")),
                statements(id, node.path("removed")));
    }

    private static void statements(ArrayNode array, List<Statement> statements) {
        statements.forEach(
                statement -> array.addArray().add(statement.property()).add(statement.value()));
    }

    private static List<Statement> statements(EntryId id, JsonNode array) {
        List<Statement> statements = new ArrayList<>();
        array.forEach(pair -> statements.add(
                new Statement(id.toString(), pair.path(0).asText(), pair.path(1).asText())));
        return statements;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
