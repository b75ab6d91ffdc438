// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.sightline.service.CurrentStore;
import org.sightline.service.Services;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Links;

/** {@code /v1/links}: whether somebody in an article is an entry, as the machine found and persons judged. */
final class LinkRoutes {
    private static final Set<String> FIELDS = Set.of("verdict", "note");

    private final CurrentStore store;
    private final ApiLimits limits;
    private final SentOnce once;

    LinkRoutes(Services services, ApiLimits limits) {
        this.store = services.store();
        this.limits = limits;
        this.once = new SentOnce(services);
    }

    /** Those that wait for a person. */
    void several(Context request) {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        Links links = store.open().links();
        boolean woken = parameters
                .word("state", "undecided", Set.of("undecided", "woken"))
                .equals("woken");
        Resource.answer(
                request,
                Resource.page(
                        woken ? links.woken(cursor.at(), cursor.limit()) : links.undecided(cursor.at(), cursor.limit()),
                        Resource::link));
    }

    void one(Context request) {
        Resource.answer(request, node(key(request)));
    }

    /** All that was said of a link, the oldest first, taken back or not. */
    void judgements(Context request) {
        node(key(request));
        ObjectNode node = Resource.node();
        ArrayNode items = node.putArray("items");
        store.open().links().history(key(request)).forEach(said -> items.add(Resource.of(said)));
        Resource.answer(request, node);
    }

    void judge(Context request) {
        byte[] body = Bodies.read(request, limits.bodyBytes());
        SentFields fields = SentFields.of(body, FIELDS);
        LinkJudgement.Verdict verdict = fields.word("verdict", LinkJudgement.Verdict.class);
        String note = fields.text("note").orElse("");
        String key = key(request);
        SentOnce.Written<KeptLink> written = once.once(request, body, () -> {
            Resource.requireSeen(request, node(key));
            return new SentOnce.Written<>(key, store.open().links().judge(key, verdict, note, Caller.name(request)));
        });
        request.status(written.made() == null ? 200 : 201);
        Resource.answer(request, node(key));
    }

    /** The link with what is noted of it and of its article. */
    private ObjectNode node(String key) {
        List<KeptLink> links = store.open().links().of(key);
        if (links.isEmpty()) {
            throw new RefusedException(404, "there is no link '" + RefusedException.shown(key) + "'");
        }
        KeptLink link = links.get(0);
        ObjectNode node = Resource.link(link);
        ArrayNode notices = node.putArray("notices");
        store.open().notices().of(link.article()).stream()
                .filter(notice -> notice.about().isEmpty() || notice.about().equals(key))
                .forEach(notice -> notices.add(Resource.of(notice)));
        return node;
    }

    private static String key(Context request) {
        return request.pathParam("link");
    }
}
