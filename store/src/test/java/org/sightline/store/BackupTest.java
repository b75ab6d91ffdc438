// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A backup of either database makes a store in either, with everything in it. */
final class BackupTest extends StoreCase {
    private void fill() {
        for (int i = 0; i < 5; i++) {
            keep(Told.story().numbered(i));
        }
        store().links().judge(onlyLink(Told.story().numbered(2)).key(), LinkJudgement.Verdict.REJECT, "", "analyst");
        store().forgetting().name("Somebody Else", "officer");
        store().forgetting().retain("", 30, "officer");
    }

    @Test
    void aBackupIsRestoredIntoEitherDatabase() {
        fill();
        Path file = folder.resolve("copy.db");
        store().backup(file, "operator");
        for (Place target : Place.values()) {
            StorePlace there = target.empty(folder.resolve(target.name()));
            try (Store restored = Store.open(there, Place.CLOCK)) {
                restored.restore(file, "operator");
                Examined examined = restored.doctor();
                assertThat(examined.problems()).isEmpty();
                assertThat(examined.counts())
                        .containsEntry("article", 5L)
                        .containsEntry("judgement", 1L)
                        .containsEntry("retention", 1L);
                assertThat(restored.articles().reading(Told.story().numbered(2).id()))
                        .isEqualTo(store().articles()
                                .reading(Told.story().numbered(2).id()));
                assertThat(restored.links().ofArticle(Told.story().numbered(2).id()))
                        .isEqualTo(store().links()
                                .ofArticle(Told.story().numbered(2).id()));
                assertThat(restored.articles().search("Examplov", null, 10).rows())
                        .isEqualTo(
                                store().articles().search("Examplov", null, 10).rows());
                assertThat(restored.audit().newest(null, 1).rows().get(0).what())
                        .isEqualTo("RESTORED");
                // counters go on after the numbers that came
                assertThat(restored.keep(Told.story().reading(), EntryDigests.NONE, "tester")
                                .outcome())
                        .isEqualTo(Kept.Outcome.NEW);
                assertThat(restored.doctor().problems()).isEmpty();
            }
        }
    }

    @Test
    void aBackupTakenWhileArticlesComeIsOneMomentOfTheStore() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        Thread writer = new Thread(() -> {
            for (int i = 0; !stop.get(); i++) {
                keep(Told.story().numbered(i));
                done.incrementAndGet();
            }
        });
        writer.start();
        while (done.get() < 5 && writer.isAlive()) {
            Thread.sleep(5);
        }
        int before = done.get();
        store().backup(folder.resolve("copy.db"), "operator");
        stop.set(true);
        writer.join();
        try (Store restored = Store.open(Place.SQLITE.empty(folder.resolve("new")), Place.CLOCK)) {
            restored.restore(folder.resolve("copy.db"), "operator");
            Examined examined = restored.doctor();
            assertThat(examined.problems()).isEmpty();
            assertThat(examined.counts().get("article")).isBetween((long) before, (long) done.get());
        }
    }

    @Test
    void nothingIsOverwrittenByABackupOrARestore() throws IOException {
        fill();
        Path file = Files.writeString(folder.resolve("precious"), "precious");
        assertThatThrownBy(() -> store().backup(file, "operator")).hasMessageContaining("exists");
        assertThat(file).hasContent("precious");
        Path copy = folder.resolve("copy.db");
        store().backup(copy, "operator");
        assertThatThrownBy(() -> store().restore(copy, "operator")).hasMessageContaining("something in that store");
        assertThatThrownBy(() -> store().restore(folder.resolve("none"), "operator"))
                .hasMessageContaining("there is no backup");
        assertThat(store().doctor().problems()).isEmpty();
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        Path noStore = Files.writeString(folder.resolve("text"), "not a database at all, not at all\n".repeat(100));
        assertThatThrownBy(() -> store().restore(noStore, "operator"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED));
        assertThat(store().audit().verify().rows()).isZero();
    }
}
