// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.entity.Statement;

/** Entities, sanctions and statements as JSON. */
final class EntityJson {
    private EntityJson() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A FollowTheMoney entity: id, caption, schema, properties. */
    static ObjectNode of(Entity entity) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", entity.id())
                .put("caption", entity.caption())
                .put("schema", entity.schema());
        node.set("properties", lists(entity.properties()));
        return node;
    }

    static ObjectNode of(Sanction sanction) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("authority", sanction.authority());
        node.set("programs", values(sanction.programs()));
        node.put("listed", Words.orNull(sanction.listed()))
                .put("ended", Words.orNull(sanction.ended()))
                .put("source", sanction.source());
        node.set("details", lists(sanction.details()));
        return node;
    }

    static ArrayNode statements(List<Statement> statements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        statements.forEach(statement ->
                array.addObject().put("property", statement.property()).put("value", statement.value()));
        return array;
    }

    private static ObjectNode lists(Map<String, List<String>> properties) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        properties.forEach((name, values) -> node.set(name, values(values)));
        return node;
    }

    private static ArrayNode values(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
