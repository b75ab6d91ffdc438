// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;

/**
 * Puts a mask over forgotten names in a reading: one U+2588 for each letter or digit, so that every offset stays true. Of an entity
 * that goes by the name, the shorter forms of it are masked too. A name that the story gives to an accepted listed party stays.
 */
final class Masking {
    private static final char MASK = '\u2588';
    private static final JsonMapper TREES = new JsonMapper();

    private final ReadingJson json = new ReadingJson();
    private final Map<Integer, Set<String>> names;
    private final String salt;

    Masking(Handle handle) {
        this.names = Forgotten.names(handle);
        this.salt = names.isEmpty() ? "" : Forgotten.salt(handle);
    }

    /** The reading with its forgotten names masked; empty where it has none. */
    Optional<Reading> masked(Reading reading) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String text = reading.article().text();
        CodePoints points = new CodePoints(text);
        BitSet listed = new BitSet();
        Set<String> bearers = new HashSet<>();
        boolean rival = false;
        for (EntityPart entity : reading.entities()) {
            boolean accepted = entity.links().stream().anyMatch(link -> link.decision() == LinkPart.Decision.ACCEPTED);
            if (accepted) {
                rival |= !found(entity.caption()).isEmpty();
                mentions(reading, entity, points).forEach(range -> listed.set(range[0], range[1]));
            } else if (!found(entity.caption()).isEmpty()) {
                bearers.add(entity.id());
            }
        }
        BitSet hidden = new BitSet();
        found(text).forEach(range -> hidden.set(range[0], range[1]));
        reading.entities().stream()
                .filter(entity -> bearers.contains(entity.id()))
                .forEach(entity -> mentions(reading, entity, points).forEach(range -> hidden.set(range[0], range[1])));
        hidden.andNot(listed);
        String shown = mask(text, hidden);
        try {
            JsonNode tree = TREES.readTree(json.write(reading));
            new Walk(shown, bearers, rival).over(tree);
            ((ObjectNode) tree.path("article")).put("text", shown);
            Reading masked = json.read(TREES.writeValueAsString(tree));
            return masked.equals(reading) ? Optional.empty() : Optional.of(masked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own JSON is well formed", e);
        }
    }

    /** Where a text has forgotten names, in code units. */
    private List<int[]> found(String text) {
        List<Terms.Token> tokens = Terms.tokens(text);
        List<int[]> found = new ArrayList<>();
        names.forEach((words, digests) -> {
            for (int i = 0; i + words <= tokens.size(); i++) {
                List<Terms.Token> window = tokens.subList(i, i + words);
                if (digests.contains(Forgotten.digest(
                        salt, window.stream().map(Terms.Token::term).toList()))) {
                    found.add(new int[] {
                        window.get(0).start(), window.get(words - 1).end()
                    });
                }
            }
        });
        return found;
    }

    private static List<int[]> mentions(Reading reading, EntityPart entity, CodePoints points) {
        return reading.mentions().stream()
                .filter(mention -> entity.id().equals(mention.entity()) && mention.form() == MentionPart.Form.NAME)
                .map(mention -> new int[] {points.unit(mention.start()), points.unit(mention.end())})
                .toList();
    }

    private static String mask(String text, BitSet hidden) {
        StringBuilder masked = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean letter = Character.isLetterOrDigit(point);
            masked.appendCodePoint(hidden.get(at) && letter ? MASK : point);
            at += Character.charCount(point);
        }
        return masked.toString();
    }

    /** Goes over a reading's JSON, in which names stand in many places. */
    private final class Walk {
        private final String text;
        private final CodePoints points;
        private final Set<String> bearers;
        /** Whether a listed party of the story bears the same name, so that only what is the bearer's is masked. */
        private final boolean rival;

        Walk(String text, Set<String> bearers, boolean rival) {
            this.text = text;
            this.points = new CodePoints(text);
            this.bearers = bearers;
            this.rival = rival;
        }

        void over(JsonNode node) {
            if (node instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof TextNode words) {
                        list.set(i, TextNode.valueOf(hide(words.textValue())));
                    }
                    over(list.get(i));
                }
            }
            if (node instanceof ObjectNode part) {
                over(part);
            }
        }

        private void over(ObjectNode part) {
            boolean quote =
                    part.has("start") && part.has("text") && part.get("start").isInt();
            boolean bearer = bearers.contains(part.path("entity").asText())
                    || (part.has("caption") && bearers.contains(part.path("id").asText()));
            for (String field : List.copyOf(fields(part))) {
                JsonNode value = part.get(field);
                if (!(value instanceof TextNode words)) {
                    over(value);
                } else if (quote && field.equals("text")) {
                    part.put(
                            field,
                            text.substring(
                                    points.unit(part.get("start").asInt()),
                                    points.unit(part.get("end").asInt())));
                } else if (bearer && (field.equals("caption") || field.equals("name"))) {
                    BitSet all = new BitSet();
                    all.set(0, words.textValue().length());
                    part.put(field, mask(words.textValue(), all));
                } else if (!field.equals("id")) {
                    part.put(field, hide(words.textValue()));
                }
            }
        }

        private List<String> fields(ObjectNode part) {
            List<String> fields = new ArrayList<>();
            part.fieldNames().forEachRemaining(fields::add);
            return fields;
        }

        private String hide(String words) {
            List<int[]> found = rival ? List.of() : found(words);
            if (found.isEmpty()) {
                return words;
            }
            BitSet hidden = new BitSet();
            found.forEach(range -> hidden.set(range[0], range[1]));
            return mask(words, hidden);
        }
    }
}
