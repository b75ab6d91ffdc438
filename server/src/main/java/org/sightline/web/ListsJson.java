// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Statement;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListStatus;

/** Views of lists as JSON, each as the command line prints it. */
final class ListsJson {
    private ListsJson() {}

    static ObjectNode change(Delta delta, EntryChange change) {
        ObjectNode line = node().put("list", change.id().dataset())
                .put("entry", change.id().entry())
                .put("from", delta.from().label())
                .put("to", delta.to().label())
                .put("change", change.kind().name().toLowerCase(Locale.ROOT))
                .put("schema", change.schema())
                .put("caption", change.caption());
        line.set("added", statements(change.added()));
        line.set("removed", statements(change.removed()));
        return line;
    }

    static ObjectNode entry(EntryOnDay stood, ListStatus status) {
        ObjectNode line = node().put("list", stood.entry().id().dataset())
                .put("entry", stood.entry().id().entry())
                .put("on", stood.on().toString());
        line.putObject("status")
                .put("value", Labels.style(status.value()))
                .put("since", text(status.since()))
                .put("until", text(status.until()))
                .put("basis", Labels.style(status.basis()))
                .put("release", status.release());
        ObjectNode entity = line.putObject("entity")
                .put("id", stood.entry().entity().id())
                .put("schema", stood.entry().entity().schema())
                .put("caption", stood.entry().entity().caption());
        ObjectNode properties = entity.putObject("properties");
        stood.entry().entity().properties().forEach((name, values) -> {
            ArrayNode array = properties.putArray(name);
            values.forEach(array::add);
        });
        return line;
    }

    private static ArrayNode statements(List<Statement> statements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        statements.forEach(said -> array.addObject()
                .put("entity", said.entity())
                .put("property", said.property())
                .put("value", said.value()));
        return array;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
