// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sightline.api.RefusedException;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Question;
import org.sightline.dossier.ask.DossierDesk;
import org.sightline.dossier.show.DossierHtml;
import org.sightline.dossier.show.DossierJson;
import org.sightline.dossier.show.GraphMl;
import org.sightline.export.Export;
import org.sightline.service.InForce;
import org.sightline.store.Selection;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListsException;

/** What is kept about one listed party: every look writes a row of the audit trail. */
final class DossierPage {
    private final Desktop desktop;

    DossierPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) throws ListsException {
        Dossier dossier = dossier(request);
        Timeline timeline = Timeline.of(dossier, Addresses.day(request, "from"), Addresses.day(request, "to"));
        Frame frame = desktop.frame(request, dossier.party().caption(), null);
        desktop.answer(request, "dossier", new DossierView(frame, dossier, timeline));
    }

    void json(Context request) throws ListsException {
        Download.as(request, name(request, "json"), Download.JSON, new DossierJson().write(dossier(request)) + "\n");
    }

    void html(Context request) throws ListsException {
        Download.as(request, name(request, "html"), "text/html; charset=utf-8", DossierHtml.page(dossier(request)));
    }

    void graphml(Context request) throws ListsException {
        Download.as(
                request,
                name(request, "graphml"),
                "application/xml",
                GraphMl.of(dossier(request).network()));
    }

    void ftm(Context request) throws ListsException {
        export(request, Export.Format.FTM, Download.NDJSON, "ftm.json");
    }

    void csv(Context request) throws ListsException {
        export(request, Export.Format.CSV, Download.CSV, "csv");
    }

    private void export(Context request, Export.Format format, String type, String ending) throws ListsException {
        Dossier dossier = dossier(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question asked = dossier.asked();
        Selection selection = new Selection(dossier.party().ids(), null, asked.on(), asked.all());
        String who = desktop.frame(request, "", null).who();
        new Export(desktop.services().lists().ready().listings()).write(format, desktop.store(), selection, who, out);
        Download.as(request, name(request, ending), type, out.toString(StandardCharsets.UTF_8));
    }

    private Dossier dossier(Context request) throws ListsException {
        return dossier(request, Addresses.entry(request));
    }

    /** The dossier of a party as the parameters of a request ask for it. */
    Dossier dossier(Context request, EntryId entry) throws ListsException {
        LocalDate on = Addresses.day(request, "on").orElse(desktop.today());
        boolean kept = Addresses.words(request, "known").equals("kept");
        Question question = new Question(
                on,
                kept ? Question.Known.KEPT : Question.Known.PUBLISHED,
                Addresses.words(request, "all").equals("yes"));
        InForce inForce = desktop.services().lists().ready();
        DossierDesk desk = new DossierDesk(
                desktop.store(), desktop.services().lists().held(), inForce.listings(), desktop.clusters());
        return desk.about(entry, question, desktop.frame(request, "", null).who())
                .orElseThrow(() -> new RefusedException(404, "no release held has an entry " + entry));
    }

    private static String name(Context request, String ending) {
        return "dossier-" + request.pathParam("entry") + "." + ending;
    }
}
