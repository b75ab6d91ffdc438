// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Set;
import org.sightline.service.CurrentStore;
import org.sightline.service.Services;
import org.sightline.store.Notice;

/** {@code /v1/notices}: corrections and disputes, which are shown wherever what they are about is. */
final class NoticeRoutes {
    private static final Set<String> FIELDS = Set.of("article", "about", "kind", "words");

    private final CurrentStore store;
    private final ApiLimits limits;
    private final SentOnce once;

    NoticeRoutes(Services services, ApiLimits limits) {
        this.store = services.store();
        this.limits = limits;
        this.once = new SentOnce(services);
    }

    void several(Context request) {
        String article = Parameters.of(request)
                .one("article")
                .orElseThrow(() -> Parameters.refused("article", "is needed: of which article?"));
        ObjectNode node = Resource.node();
        ArrayNode items = node.putArray("items");
        store.open().notices().of(article).forEach(notice -> items.add(Resource.of(notice)));
        Resource.answer(request, node);
    }

    void give(Context request) {
        byte[] body = Bodies.read(request, limits.bodyBytes());
        SentFields fields = SentFields.of(body, FIELDS);
        String article = fields.required("article");
        Notice.Kind kind = fields.word("kind", Notice.Kind.class);
        SentOnce.Written<Notice> written = once.once(request, body, () -> {
            Notice given = store.open()
                    .notices()
                    .give(
                            article,
                            fields.text("about").orElse(""),
                            kind,
                            fields.required("words"),
                            Caller.name(request));
            return new SentOnce.Written<>(Long.toString(given.number()), given);
        });
        request.status(written.made() == null ? 200 : 201);
        tell(request, article, Long.parseLong(String.valueOf(written.subject())));
    }

    void withdraw(Context request) {
        String number = request.pathParam("notice");
        if (!number.matches("[0-9]{1,18}")) {
            throw new RefusedException(404, "there is no notice '" + RefusedException.shown(number) + "'");
        }
        store.open().notices().withdraw(Long.parseLong(number), Caller.name(request));
        request.status(204);
    }

    private void tell(Context request, String article, long number) {
        Resource.answer(
                request,
                store.open().notices().of(article).stream()
                        .filter(notice -> notice.number() == number)
                        .findFirst()
                        .map(Resource::of)
                        .orElseThrow(() -> new RefusedException(404, "the article was forgotten since")));
    }
}
