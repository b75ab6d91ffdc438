// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.api.Caller;
import org.sightline.api.Role;
import org.sightline.party.Clusters;
import org.sightline.service.InForce;
import org.sightline.service.Services;
import org.sightline.store.Store;
import org.sightline.watchlist.ListsException;

/** What every page works with: the services, the templates, and the frame around a page. Safe to share between threads. */
final class Desktop {
    private final Services services;
    private final Assets assets = new Assets();
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Desktop.class.getClassLoader(), "org.sightline.web");

    Desktop(Services services) {
        this.services = services;
        services.lists().whenLoaded(inForce -> {
            // takes seconds after a new release, and nobody who looks a party up is to wait for it
            Thread thread = new Thread(this::clusters, "which entries are one party");
            thread.setDaemon(true);
            thread.start();
        });
    }

    Services services() {
        return services;
    }

    Store store() {
        return services.store().open();
    }

    Assets assets() {
        return assets;
    }

    /** The day that ages are counted to. */
    LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), ZoneOffset.UTC);
    }

    /** Which entries of the lists in force are one party. */
    Clusters clusters() {
        try {
            return services.lists().clusters();
        } catch (ListsException e) {
            throw new IllegalStateException("what was said of entries cannot be read: " + e.getMessage(), e);
        }
    }

    Frame frame(Context request, String title, @Nullable Section section) {
        Optional<Caller> caller = Caller.of(request);
        String who = caller.map(Caller::name).orElse("");
        boolean analyst = caller.filter(one -> one.role().may(Role.ANALYST)).isPresent();
        return new Frame(title, section, who, analyst, ages(), assets);
    }

    private List<InForce.Age> ages() {
        return services.lists().now().map(inForce -> inForce.ages(today())).orElse(List.of());
    }

    /** Answers with the page of a template's name; its one parameter is {@code view}. */
    void answer(Context request, String template, Object view) {
        request.contentType("text/html; charset=utf-8").result(rendered(template, view));
    }

    String rendered(String template, Object view) {
        PageText page = new PageText();
        templates.render(template + ".jte", view, page);
        return page.toString();
    }

    /** A page that tells what went wrong, to nobody in particular. */
    String fault(int status, String detail) {
        Frame frame = new Frame("That did not work", null, "", false, ages(), assets);
        return rendered("fault", new FaultView(frame, status, detail));
    }
}
