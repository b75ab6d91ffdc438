// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** What articles claim of an entry, the last kept article first, whatever was decided of the links. */
    void claims(Context request) {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        EntryId id = id(parameters
                .one("entity")
                .orElseThrow(() -> Parameters.refused("entity", "is needed: of which entry, as DATASET:ENTRY?")));
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
