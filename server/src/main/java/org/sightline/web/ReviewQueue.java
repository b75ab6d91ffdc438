// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.reading.CodePoints;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;
import org.sightline.store.Store;

/** Links that wait for a person, each with the words that it is about. */
final class ReviewQueue {
    private static final int AROUND = 160;

    private final Frame frame;
    private final Store store;
    private final Map<String, Optional<Reading>> readings = new HashMap<>();
    private final Map<String, Map<String, PartyView>> parties = new HashMap<>();

    ReviewQueue(Frame frame, Store store) {
        this.frame = frame;
        this.store = store;
    }

    /** Those of these links whose articles are still kept. */
    List<TodayView.Waiting> of(List<KeptLink> links) {
        List<TodayView.Waiting> waiting = new ArrayList<>();
        for (KeptLink link : links) {
            Optional<Reading> reading = readings.computeIfAbsent(
                    link.article(), id -> store.articles().reading(id));
            reading.ifPresent(known -> add(waiting, link, known));
        }
        return waiting;
    }

    private void add(List<TodayView.Waiting> waiting, KeptLink link, Reading reading) {
        PartyView party = parties.computeIfAbsent(link.article(), id -> ArticlePage.parties(frame, store, reading))
                .get(link.entity());
        if (party == null) {
            return;
        }
        Optional<LinkView> view = party.links().stream()
                .filter(one -> one.kept().key().equals(link.key()))
                .findFirst();
        store.articles()
                .article(link.article())
                .ifPresent(article -> view.ifPresent(
                        one -> waiting.add(new TodayView.Waiting(one, article, words(reading, link.entity())))));
    }

    /** The first mention by name, else the first, with the words of its line around it. */
    private static TodayView.Words words(Reading reading, String entity) {
        List<MentionPart> mentions = reading.mentions().stream()
                .filter(mention -> entity.equals(mention.entity()))
                .toList();
        Optional<MentionPart> first = mentions.stream()
                .filter(mention -> mention.form() == MentionPart.Form.NAME)
                .findFirst()
                .or(() -> mentions.stream().findFirst());
        if (first.isEmpty()) {
            return new TodayView.Words("", "", "");
        }
        String text = reading.article().text();
        CodePoints points = new CodePoints(text);
        int start = points.unit(first.get().start());
        int end = points.unit(first.get().end());
        int from = points.unit(Math.max(0, first.get().start() - AROUND));
        int to = points.unit(Math.min(points.of(text.length()), first.get().end() + AROUND));
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        boolean cut = from > line;
        boolean cutAfter = to < (lineEnd < 0 ? text.length() : lineEnd);
        String before = text.substring(Math.max(from, line), start);
        String after = text.substring(end, Math.max(end, lineEnd < 0 ? to : Math.min(to, lineEnd)));
        return new TodayView.Words(
                cut ? "…" + before.substring(Math.max(0, before.indexOf(' '))) : before,
                text.substring(start, end),
                cutAfter ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …" : after);
    }
}
