// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sightline.api.RefusedException;
import org.sightline.article.Given;

/** A story in, and its reading as it comes. */
final class ReadPage {
    private final Desktop desktop;
    private final Errands<Story> stories = new Errands<>("stories");
    private final StoryReading reading;

    ReadPage(Desktop desktop) {
        this.desktop = desktop;
        this.reading = new StoryReading(desktop.services().reading());
    }

    void form(Context request) {
        form(request, "");
    }

    void take(Context request) throws IOException {
        UploadedFile sent = request.uploadedFile("file");
        String text = field(request, "text");
        boolean file = sent != null && sent.size() > 0;
        if (!file && text.isBlank()) {
            request.status(400);
            form(request, "There is nothing to read: paste a story, or choose a file.");
            return;
        }
        Given given;
        try {
            String day = field(request, "published");
            String publisher = field(request, "publisher");
            given = new Given(day.isEmpty() ? null : LocalDate.parse(day), publisher.isEmpty() ? null : publisher);
        } catch (DateTimeException e) {
            request.status(400);
            form(request, "The day of publication is written 2024-08-12.");
            return;
        }
        String who = desktop.frame(request, "", null).who();
        String fileName = sent != null && file ? sent.filename() : "pasted.ndjson";
        byte[] content = sent != null && file ? bytes(sent) : line(request, text);
        String name = file ? fileName : "What you pasted";
        Story story = stories.take(id -> new Story(id, name, who), one -> reading.read(one, content, fileName, given));
        request.redirect("/read/" + story.id(), HttpStatus.SEE_OTHER);
    }

    void story(Context request) {
        Frame frame = desktop.frame(request, "Reading", Section.READ);
        Story story = stories.find(request.pathParam("story"), frame.who())
                .orElseThrow(() -> new RefusedException(
                        404, "this is not known any more; what was read is kept, and Search finds it"));
        boolean asked = request.header("HX-Request") != null;
        if (asked && story.done() && story.count() == 1 && story.refused().isEmpty()) {
            request.header("HX-Redirect", Paths.article(story.read().get(0).article()));
        }
        desktop.answer(request, asked ? "storyprogress" : "story", new StoryView(frame, story));
    }

    private void form(Context request, String fault) {
        Frame frame = desktop.frame(request, "Read", Section.READ);
        desktop.answer(
                request,
                "read",
                new ReadView(
                        frame,
                        stories.of(frame.who()),
                        desktop.services().reading().trouble(),
                        fault));
    }

    private static byte[] line(Context request, String text) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("text", text.replace("\r\n", "\n"));
        put(line, "title", field(request, "title"));
        put(line, "url", field(request, "url"));
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode line, String name, String value) {
        if (!value.isEmpty()) {
            line.put(name, value);
        }
    }

    private static byte[] bytes(UploadedFile sent) throws IOException {
        try (InputStream stream = sent.content()) {
            return stream.readAllBytes();
        }
    }

    private static String field(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("").strip();
    }
}
