// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListsException;

/** The file of judgements: JSON lines, the first of which names the format and its version. */
record JudgementFile(Path path) {
    private static final String NAME = "judgements.jsonl";
    private static final String FORMAT = "sightline-judgements";
    private static final int VERSION = 1;
    private static final long MOST_BYTES = 1L << 30;

    static JudgementFile of(Path home) {
        return new JudgementFile(home.resolve("lists").resolve(NAME));
    }

    /**
     * Every judgement in the order of the file.
     *
     * @param problems gets a line for each line that is no judgement
     */
    List<Judgement> read(List<String> problems) throws ListsException {
        byte[] bytes;
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw refusal("it is larger than " + MOST_BYTES + " bytes", null);
            }
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw refusal("it cannot be read: " + e, e);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        if (lines.length == 1) {
            // a crash while the first line was written: nothing was ever acknowledged
            if (!text.isEmpty()) {
                checkBeginning(text);
                problems.add(path + ":1: cut short, and left out");
            }
            return List.of();
        }
        ObjectMapper json = new ObjectMapper();
        checkHeader(json, lines[0]);
        List<Judgement> judgements = new ArrayList<>(lines.length);
        for (int at = 1; at < lines.length; at++) {
            boolean last = at == lines.length - 1;
            if (!lines[at].isBlank()) {
                one(json, lines[at], at + 1, last, judgements, problems);
            }
        }
        return judgements;
    }

    /** The first line, with its line end. */
    static String header() {
        return "{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + "}\n";
    }

    /** One line, with its line end. */
    static String line(Judgement judgement) {
        ObjectNode line = new ObjectMapper()
                .createObjectNode()
                .put("judgement", judgement.kind().name().toLowerCase(Locale.ROOT))
                .put("one", judgement.one().toString())
                .put("other", judgement.other().toString())
                .put("by", judgement.by())
                .put("note", judgement.note())
                .put("at", judgement.at().toString());
        return line + "\n";
    }

    /**
     * Makes sure that a file without a whole line is ours.
     *
     * @throws ListsException when what stands there is not the beginning of our first line
     */
    void checkBeginning(String text) throws ListsException {
        if (!header().startsWith(text)) {
            throw refusal("it is no file of judgements", null);
        }
    }

    void checkHeader(ObjectMapper json, String line) throws ListsException {
        try {
            JsonNode header = json.readTree(line);
            if (!header.path("format").asText().equals(FORMAT)) {
                throw refusal("it is no file of judgements", null);
            }
            if (header.path("version").asInt() != VERSION) {
                throw refusal("it was written by another version of Sightline", null);
            }
        } catch (JsonProcessingException e) {
            throw refusal("it is no file of judgements", e);
        }
    }

    ListsException refusal(String why, @Nullable Exception cause) {
        return new ListsException(ListsException.Kind.UNAVAILABLE, path + ": " + why, cause);
    }

    private void one(
            ObjectMapper json,
            String line,
            int number,
            boolean last,
            List<Judgement> judgements,
            List<String> problems) {
        try {
            JsonNode node = json.readTree(line);
            judgements.add(new Judgement(
                    Judgement.Kind.valueOf(node.path("judgement").asText().toUpperCase(Locale.ROOT)),
                    EntryId.parse(node.path("one").asText()),
                    EntryId.parse(node.path("other").asText()),
                    node.path("by").asText(),
                    node.path("note").asText(),
                    Instant.parse(node.path("at").asText())));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            problems.add(path + ":" + number + ": " + (last ? "cut short" : "no judgement") + ", and left out");
        }
    }
}
