// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.sightline.api.RefusedException;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Store;

/** Takes what a person says of a link, and shows the link as it stands then: in its place, or with the whole page it came from. */
final class JudgementPage {
    private final Desktop desktop;

    JudgementPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void judge(Context request) {
        Frame frame = desktop.frame(request, "Judged", null);
        Store store = desktop.store();
        String key = request.pathParam("key");
        KeptLink link = store.links().judge(key, verdict(request), note(request), frame.who());
        if (request.header("HX-Request") == null) {
            boolean fromQueue = "today".equals(request.formParam("from"));
            request.redirect(
                    fromQueue ? "/#queue" : Paths.link(link.article(), key), io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        desktop.answer(request, "link", shown(frame, store, link));
    }

    private static LinkJudgement.Verdict verdict(Context request) {
        String said = Optional.ofNullable(request.formParam("verdict")).orElse("");
        for (LinkJudgement.Verdict verdict : LinkJudgement.Verdict.values()) {
            if (verdict.name().equalsIgnoreCase(said)) {
                return verdict;
            }
        }
        throw new RefusedException(400, "a judgement is accept, reject, unsure or undo");
    }

    private static String note(Context request) {
        return Optional.ofNullable(request.formParam("note")).orElse("");
    }

    private static LinkView shown(Frame frame, Store store, KeptLink link) {
        Reading reading = store.articles()
                .reading(link.article())
                .orElseThrow(() -> new RefusedException(404, "the article was forgotten meanwhile"));
        return ArticlePage.parties(frame, store, reading).values().stream()
                .flatMap(party -> party.links().stream())
                .filter(view -> view.kept().key().equals(link.key()))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException(404, "the article was read again meanwhile, without this link"));
    }
}
