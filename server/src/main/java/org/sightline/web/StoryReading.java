// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.sightline.article.Article;
import org.sightline.article.Given;
import org.sightline.article.Outcome;
import org.sightline.reader.StoryReader;
import org.sightline.service.NotReadyException;
import org.sightline.service.ReadingRoom;
import org.sightline.store.StoreException;

/** Reads what was sent, article by article, and keeps it. */
final class StoryReading {
    private static final int LOOKS = 240;
    private static final int BETWEEN_LOOKS_MS = 500;

    private final ReadingRoom room;

    StoryReading(ReadingRoom room) {
        this.room = room;
    }

    /**
     * Reads to the end, whatever becomes of it.
     *
     * @param fileName its ending decides the format, or else the content
     */
    void read(Story story, byte[] content, String fileName, Given given) {
        try (Stream<Outcome> outcomes = room.articles().read(new ByteArrayInputStream(content), fileName, given)) {
            outcomes.forEach(outcome -> take(story, outcome));
        } catch (NotReadyException e) {
            story.refuse(e.reason());
        } catch (StoreException e) {
            story.refuse("it was read, and could not be kept; try again later");
        } catch (RuntimeException e) {
            story.refuse("something went wrong inside Sightline while this was read");
        }
        story.end();
    }

    private void take(Story story, Outcome outcome) {
        if (outcome instanceof Outcome.Read one) {
            story.step("is read, article " + (story.count() + 1));
            story.add(read(story, one.article()));
            return;
        }
        story.refuse(outcome.toString());
    }

    /** Waits for what reads articles, which is loaded once after the program's start. */
    private org.sightline.reading.Reading read(Story story, Article article) {
        for (int looks = 0; !room.ready() && room.trouble() == null && looks < LOOKS; looks++) {
            story.step("waits until what reads articles is loaded");
            try {
                Thread.sleep(BETWEEN_LOOKS_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return room.readAndKeep(article, StoryReader.Deep.ALWAYS, story.who()).reading();
    }
}
