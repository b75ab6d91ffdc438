// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes names in bulk as FollowTheMoney lines: {@code NamesAsList FROM TO}. A name with a comma is taken for a person's, unless
 * it has two.
 */
public final class NamesAsList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NamesAsList() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.append(entity(JSON.readTree(line)).toString()).append('\n');
            }
        }
    }

    private static ObjectNode entity(JsonNode party) {
        List<String> names = Stream.of(true, false)
                .flatMap(first -> Stream.iterate(0, i -> i < party.get("names").size(), i -> i + 1)
                        .map(i -> party.get("names").get(i))
                        .filter(name -> name.get("is_primary").asBoolean() == first)
                        .map(name -> name.get("full_name").asText()))
                .toList();
        boolean person = names.get(0).split(", ").length == 2;
        ObjectNode entity = JSON.createObjectNode()
                .put("id", "n" + party.get("entity_id").asText())
                .put("schema", person ? "Person" : "Company")
                .put("target", true);
        ObjectNode properties = entity.putObject("properties");
        properties.putArray("name").add(names.get(0));
        ArrayNode aliases = properties.putArray("alias");
        names.subList(1, names.size()).forEach(aliases::add);
        return entity;
    }
}
