// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import org.sightline.store.AuditRow;
import org.sightline.store.AuditTrail;
import org.sightline.store.Page;

/** The trail of who did what, and whether anybody changed it. */
final class AuditPage {
    private static final int ROWS = 100;

    private final Desktop desktop;

    AuditPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        AuditTrail trail = desktop.store().audit();
        Frame frame = desktop.frame(request, "Audit", Section.AUDIT);
        boolean verify = Addresses.words(request, "verify").equals("yes");
        desktop.answer(
                request,
                "audit",
                new AuditView(frame, trail.newest(request.queryParam("cursor"), ROWS), verify ? trail.verify() : null));
    }

    void csv(Context request) {
        CsvText csv = new CsvText("seq", "at", "who", "what", "subject", "digest");
        for (AuditRow row : desktop.store()
                .audit()
                .newest(request.queryParam("cursor"), Page.MOST)
                .rows()) {
            csv.row(Long.toString(row.seq()), row.at().toString(), row.who(), row.what(), row.subject(), row.digest());
        }
        Download.as(request, "audit.csv", Download.CSV, csv.text());
    }
}
