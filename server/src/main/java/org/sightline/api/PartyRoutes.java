// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Question;
import org.sightline.dossier.ask.DossierDesk;
import org.sightline.dossier.show.DossierJson;
import org.sightline.service.CurrentLists;
import org.sightline.service.CurrentStore;
import org.sightline.service.Services;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListsException;

/** One listed party: what its entry says on a day, and what is claimed of it. Every look-up of a party is written down. */
final class PartyRoutes {
    private final CurrentLists lists;
    private final CurrentStore store;
    private final Clock clock;

    PartyRoutes(Services services) {
        this.lists = services.lists();
        this.store = services.store();
        this.clock = services.clock();
    }

    /** The entry as it stood on a day, its status then, and the entries that are the same party. */
    void entity(Context request) throws ListsException {
        EntryId id = id(request.pathParam("id"));
        LocalDate on = on(Parameters.of(request));
        EntryOnDay stood = lists.held().entry(id, on).orElseThrow(() -> missing(id));
        ObjectNode node = Resource.node();
        node.put("id", id.toString()).put("on", on.toString());
        node.set("status", Resource.of(lists.ready().listings().status(id, on, on)));
        node.putObject("stood").put("release", stood.release().label()).set("found", Resource.value(stood.found()));
        node.set(
                "entity",
                Resource.of(stood.entry().entity())
                        .put("caption", stood.entry().entity().caption()));
        node.set("sanctions", Resource.value(stood.entry().sanctions()));
        node.set("adjacent", Resource.value(stood.entry().adjacent()));
        ArrayNode party = node.putArray("party");
        lists.clusters().members(id).forEach(member -> party.add(member.toString()));
        Resource.answer(request, node);
    }

    /** All that is known of the party. */
    void dossier(Context request) throws ListsException {
        answer(request, new DossierJson().tree(about(request, id(request.pathParam("id")))));
    }

    /** What the party is said to have taken part in: the dossier's sightings, page by page. */
    void events(Context request) throws ListsException {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        Optional<String> type = parameters.one("type");
        Dossier dossier = about(request, asked(parameters));
        List<JsonNode> wanted = new ArrayList<>();
        for (JsonNode sighting : new DossierJson().tree(dossier).path("sightings")) {
            if (type.isEmpty() || sighting.path("type").asText().equals(type.get())) {
                wanted.add(sighting);
            }
        }
        answer(request, cursor.of(wanted));
    }

    /** Whom the party is told of together with. */
    void network(Context request) throws ListsException {
        Dossier dossier = about(request, asked(Parameters.of(request)));
        answer(request, new DossierJson().tree(dossier).path("network"));
    }

    private Dossier about(Context request, EntryId id) throws ListsException {
        Parameters parameters = Parameters.of(request);
        Question question = new Question(
                on(parameters),
                parameters
                                .word("known", "published", Set.of("published", "kept"))
                                .equals("kept")
                        ? Question.Known.KEPT
                        : Question.Known.PUBLISHED,
                parameters.flag("all", false));
        DossierDesk desk =
                new DossierDesk(store.open(), lists.held(), lists.ready().listings(), lists.clusters());
        return desk.about(id, question, Caller.name(request)).orElseThrow(() -> missing(id));
    }

    private static void answer(Context request, JsonNode node) {
        Resource.answer(request, node);
    }

    private static EntryId asked(Parameters parameters) {
        return id(parameters
                .one("entity")
                .orElseThrow(() -> Parameters.refused("entity", "is needed: of which entry, as DATASET:ENTRY?")));
    }

    /** What articles claim of an entry, the last kept article first, whatever was decided of the links. */
    void claims(Context request) {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        EntryId id = asked(parameters);
        var opened = store.open();
        opened.audit().lookedUp(id.toString(), Caller.name(request));
        Resource.answer(request, Resource.page(opened.claims().of(id, cursor.at(), cursor.limit()), Resource::claim));
    }

    LocalDate on(Parameters parameters) {
        return parameters.day("on").orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    static EntryId id(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    400, "'" + RefusedException.shown(text) + "' is no id such as us_ofac_sdn:23214");
        }
    }

    static RefusedException missing(EntryId id) {
        return new RefusedException(
                404, "no release that is held has an entry '" + RefusedException.shown(id.toString()) + "'");
    }
}
