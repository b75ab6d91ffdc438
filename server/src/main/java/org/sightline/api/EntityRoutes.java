// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.api.Neighbours.Neighbour;
import org.sightline.entity.Entity;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.format.Model;

/** {@code /entities/{id}}: one entity in force with all that stands beside it, and that page by page. */
final class EntityRoutes {
    static final int PAGE = 10;

    private final CurrentLists lists;
    private final ApiLimits limits;

    EntityRoutes(CurrentLists lists, ApiLimits limits) {
        this.lists = lists;
        this.limits = limits;
    }

    /** With what stands beside it nested, unless {@code nested=false}. */
    void entity(Context request) {
        InForce inForce = lists.ready();
        Neighbour found = find(request, inForce, "");
        if (found == null) {
            return;
        }
        boolean nested = Parameters.of(request).flag("nested", true);
        answer(request, json -> {
            if (nested && found.listed()) {
                nested(json, inForce, found.owner());
            } else {
                plain(json, inForce, found);
            }
        });
    }

    void adjacent(Context request) {
        InForce inForce = lists.ready();
        Neighbour found = find(request, inForce, "/adjacent");
        if (found == null) {
            return;
        }
        Page page = page(request);
        Map<String, List<Neighbour>> adjacent = adjacent(inForce, found);
        answer(request, json -> {
            json.writeStartObject();
            json.writeFieldName("entity");
            plain(json, inForce, found);
            json.writeObjectFieldStart("adjacent");
            for (Map.Entry<String, List<Neighbour>> property : adjacent.entrySet()) {
                json.writeFieldName(property.getKey());
                results(json, inForce, property.getValue(), page, found.entity().id());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    void adjacentBy(Context request) {
        InForce inForce = lists.ready();
        String property = request.pathParam("property");
        Neighbour found = find(request, inForce, "/adjacent/" + encoded(property));
        if (found == null) {
            return;
        }
        if (!Neighbours.leads(found.entity().schema(), property)) {
            throw new RefusedException(404, "No such property: '" + RefusedException.shown(property) + "'");
        }
        Page page = page(request);
        List<Neighbour> neighbours = adjacent(inForce, found).getOrDefault(property, List.of());
        answer(
                request,
                json -> results(json, inForce, neighbours, page, found.entity().id()));
    }

    private record Page(int limit, int offset) {}

    private Page page(Context request) {
        Parameters parameters = Parameters.of(request);
        return new Page(
                parameters.count("limit", PAGE, limits.results()), parameters.count("offset", 0, limits.offset()));
    }

    /**
     * The entity of the path; null where the answer is that it has another id.
     *
     * @param rest of the path behind the id
     * @throws RefusedException where there is none
     */
    private static @Nullable Neighbour find(Context request, InForce inForce, String rest) {
        String id = request.pathParam("id");
        Neighbours neighbours = new Neighbours(inForce);
        Optional<Neighbour> listed = neighbours.listed(id);
        if (listed.isPresent()) {
            return listed.get();
        }
        Optional<ListEntry> owner = Survey.over(inForce)
                .owner(id)
                .map(place -> inForce.listings().entries().get(place));
        if (owner.isPresent()) {
            Optional<Entity> beside = owner.get().adjacent().stream()
                    .filter(entity -> entity.id().equals(id))
                    .findFirst();
            if (beside.isPresent()) {
                return new Neighbour(owner.get(), beside.get(), false);
            }
        }
        Optional<String> canonical = Survey.over(inForce).canonical(id);
        if (canonical.isPresent()) {
            String query = request.queryString() == null ? "" : "?" + request.queryString();
            request.redirect("/entities/" + encoded(canonical.get()) + rest + query, HttpStatus.PERMANENT_REDIRECT);
            return null;
        }
        throw new RefusedException(404, "No such entity on the lists in force: '" + RefusedException.shown(id) + "'");
    }

    private static Map<String, List<Neighbour>> adjacent(InForce inForce, Neighbour found) {
        return found.listed() ? new Neighbours(inForce).of(found.owner()) : Map.of();
    }

    private static void plain(JsonGenerator json, InForce inForce, Neighbour neighbour) throws IOException {
        EntityJson entities = new EntityJson(inForce.listings());
        if (neighbour.listed()) {
            entities.write(json, neighbour.owner());
            return;
        }
        entities.beside(json, neighbour.owner(), neighbour.entity());
    }

    private static void nested(JsonGenerator json, InForce inForce, ListEntry entry) throws IOException {
        EntityJson entities = new EntityJson(inForce.listings());
        Map<String, List<Neighbour>> adjacent = new Neighbours(inForce).of(entry);
        json.writeStartObject();
        entities.head(json, entry.entity());
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property :
                entry.entity().properties().entrySet()) {
            if (!adjacent.containsKey(property.getKey())) {
                EntityJson.values(json, property.getKey(), property.getValue());
            }
        }
        for (Map.Entry<String, List<Neighbour>> property : adjacent.entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (Neighbour neighbour : property.getValue()) {
                relation(json, inForce, neighbour, entry.entity().id());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        entities.tail(json, entry, true);
        json.writeEndObject();
    }

    /**
     * A neighbour, in which the other entries that it names are told, too.
     *
     * @param asked the id of the entity whose neighbour it is, which is not told again
     */
    private static void relation(JsonGenerator json, InForce inForce, Neighbour neighbour, String asked)
            throws IOException {
        Entity entity = neighbour.entity();
        Map<String, Neighbour> named = new HashMap<>();
        Neighbours neighbours = new Neighbours(inForce);
        if (!neighbour.listed()) {
            Model.shipped().naming(entity.schema()).stream()
                    .flatMap(property -> entity.values(property).stream())
                    .filter(id -> !id.equals(asked))
                    .forEach(id -> neighbours.listed(id).ifPresent(other -> named.put(id, other)));
        }
        EntityJson entities = new EntityJson(inForce.listings());
        json.writeStartObject();
        entities.head(json, entity);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
            boolean naming = Model.ENTITY.equals(Model.shipped().type(entity.schema(), property.getKey()));
            json.writeArrayFieldStart(property.getKey());
            for (String value : property.getValue()) {
                Neighbour other = naming ? named.get(value) : null;
                if (other == null) {
                    json.writeString(value);
                } else {
                    entities.write(json, other.owner());
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        entities.tail(json, neighbour.owner(), neighbour.listed());
        json.writeEndObject();
    }

    private static void results(
            JsonGenerator json, InForce inForce, List<Neighbour> neighbours, Page page, String asked)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("results");
        List<Neighbour> shown =
                neighbours.stream().skip(page.offset()).limit(page.limit()).toList();
        for (Neighbour neighbour : shown) {
            relation(json, inForce, neighbour, asked);
        }
        json.writeEndArray();
        MatchRoute.total(json, neighbours.size(), true);
        json.writeNumberField("limit", page.limit());
        json.writeNumberField("offset", page.offset());
        json.writeEndObject();
    }

    private static void answer(Context request, Json.Writing writing) {
        Json.answer(request, writing);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}
