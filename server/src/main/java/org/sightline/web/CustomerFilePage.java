// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.sightline.api.RefusedException;
import org.sightline.screen.Screening;

/** A file of customers in, screened beside everything else, and its answer out. */
final class CustomerFilePage {
    private final Desktop desktop;
    private final Errands<CustomerFile> files = new Errands<>("customer files");

    CustomerFilePage(Desktop desktop) {
        this.desktop = desktop;
    }

    void form(Context request) {
        Frame frame = desktop.frame(request, "Screen a file", Section.SCREEN);
        desktop.answer(request, "customers", new CustomerFilesView(frame, files.of(frame.who()), ""));
    }

    void take(Context request) throws IOException {
        Frame frame = desktop.frame(request, "Screen a file", Section.SCREEN);
        UploadedFile sent = request.uploadedFile("file");
        if (sent == null || sent.size() == 0) {
            request.status(400);
            CustomerFilesView view =
                    new CustomerFilesView(frame, files.of(frame.who()), "Choose a file first: CSV with a header row.");
            desktop.answer(request, "customers", view);
            return;
        }
        String column =
                Optional.ofNullable(request.formParam("column")).orElse("").strip();
        byte[] content;
        try (InputStream stream = sent.content()) {
            content = stream.readAllBytes();
        }
        List<String> columns = column.isEmpty() ? List.of() : List.of(column);
        Screening screening = desktop.services().lists().ready().screener();
        CustomerFile file = files.take(
                id -> new CustomerFile(id, sent.filename(), frame.who()),
                one -> CustomerRows.screen(one, content, columns, screening));
        request.redirect("/screen/files/" + file.id(), HttpStatus.SEE_OTHER);
    }

    void file(Context request) {
        Frame frame = desktop.frame(request, "Screening of a file", Section.SCREEN);
        CustomerFile file = file(request, frame);
        CustomerFileView view = new CustomerFileView(frame, file);
        desktop.answer(request, request.header("HX-Request") == null ? "screening" : "progress", view);
    }

    void result(Context request) {
        CustomerFile file = file(request, desktop.frame(request, "", null));
        if (!file.done()) {
            throw new RefusedException(404, "the file is still being screened");
        }
        String name = file.name().replaceAll("(?i)\\.csv(\\.gz)?$", "") + "-screened.csv";
        Download.as(request, name, Download.CSV, file.result());
    }

    private CustomerFile file(Context request, Frame frame) {
        return files.find(request.pathParam("file"), frame.who())
                .orElseThrow(
                        () -> new RefusedException(
                                404,
                                "this file is not held any more: answers are held in memory only, for a while. Send the file again"));
    }
}
