// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.match.Query;
import org.sightline.watchlist.format.Countries;

/**
 * What each line of a JSON-lines file asks: {@code {"id","name","schema","birthDate","country"}}, each a text or a list of texts, or
 * the same below {@code properties}, as FollowTheMoney and the match API have it, gender and identifiers among them. Immutable.
 */
public final class NdjsonQueries implements Queries {
    /** The columns of the CSV that comes out. */
    public static final CsvForm FORM = CsvForm.of(List.of("id", "name", "schema", "birthDate", "country"));

    private final Query defaults;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Countries countries = new Countries();

    /** @param defaults what holds where a line says nothing; its names do not count */
    public NdjsonQueries(Query defaults) {
        this.defaults = defaults;
    }

    @Override
    public Asked asked(InputRow row) {
        String fault = row.fault();
        if (fault != null) {
            return Asked.refused(null, fault);
        }
        JsonNode node;
        try {
            node = mapper.readTree(row.text());
        } catch (JsonProcessingException e) {
            return Asked.refused(null, "not JSON: " + e.getOriginalMessage());
        }
        return asked(node);
    }

    /** Whether a property of that name has a say in what is asked. */
    public static boolean uses(String property) {
        return Heading.of(property).isPresent();
    }

    /** What an object asks that was read already. */
    public Asked asked(JsonNode node) {
        if (!node.isObject()) {
            return Asked.refused(null, "not a JSON object");
        }
        Facts facts = new Facts(defaults, countries);
        take(node, facts);
        take(node.path("properties"), facts);
        return facts.asked();
    }

    @Override
    public InputRow forCsv(InputRow row) {
        Asked asked = asked(row);
        Query query = asked.query();
        String id = asked.id() == null ? "" : asked.id();
        List<String> cells = query == null
                ? List.of(id, row.text(), "", "", "")
                : List.of(
                        id,
                        String.join("; ", query.names()),
                        query.schema() == null ? "" : query.schema(),
                        String.join("; ", query.birthDates()),
                        String.join("; ", query.countries()));
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            text.append(at == 0 ? "" : ",");
            CsvCells.write(text, cells.get(at), ',');
        }
        return new InputRow(row.line(), text.toString(), cells, row.fault());
    }

    private static void take(JsonNode node, Facts facts) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            Heading.of(property.getKey()).ifPresent(field -> {
                for (String value : values(property.getValue())) {
                    facts.add(field, value);
                }
            });
        }
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isValueNode() && !value.isNull()) {
            values.add(value.asText());
        }
        if (value.isArray()) {
            value.forEach(each -> {
                if (each.isValueNode() && !each.isNull()) {
                    values.add(each.asText());
                }
            });
        }
        return values;
    }
}
