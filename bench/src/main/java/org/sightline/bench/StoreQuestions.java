// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.sightline.store.EntryDigests;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Page;
import org.sightline.store.Store;
import org.sightline.store.StorePlace;
import org.sightline.watchlist.EntryId;

/**
 * How long it takes to keep articles, and every question that a page asks of them: {@code StoreQuestions FOLDER ARTICLES [URL]}. Each
 * article has ten claims; one entry is in a twentieth of all, the others in few. Wall and CPU times (of PostgreSQL only ours), the median and the
 * worst of some askings.
 */
public final class StoreQuestions {
    private static final int ASKED = 21;
    private static final int PAGE = 50;
    private static final EntryId COMMON = new EntryId("bench", "0");
    private static final EntryId RARE = new EntryId("bench", "777");

    private StoreQuestions() {}

    public static void main(String[] arguments) {
        StorePlace place = new StorePlace(Path.of(arguments[0]), arguments.length > 2 ? arguments[2] : null);
        int articles = Integer.parseInt(arguments[1]);
        GeneratedStories stories = new GeneratedStories(20_261_123);
        try (Store store = Store.open(place, InstantSource.system())) {
            Timing keeping = new Timing();
            for (int i = 0; i < articles; i++) {
                store.keep(stories.next(), EntryDigests.NONE, "bench");
            }
            keeping.print(articles + " articles kept");
            System.out.printf(
                    Locale.ROOT, "%-44s %.2f ms%n", "  an article", keeping.seconds() * 1000 / Math.max(1, articles));
            ask("newest articles", () -> store.articles().newest(null, null, PAGE));
            ask("newest articles of a publisher", () -> store.articles().newest("Publisher 7", null, PAGE));
            String deep = Integer.toString(articles / 2);
            ask("articles from the middle on", () -> store.articles().newest(null, deep, PAGE));
            String id = store.articles().newest(null, deep, 1).rows().get(0).id();
            ask("one reading", () -> store.articles().reading(id));
            ask("links of an article", () -> store.links().ofArticle(id));
            ask("sightings of a common party", () -> store.parties().sightings(COMMON, null, PAGE));
            ask("sightings of a rare party", () -> store.parties().sightings(RARE, null, PAGE));
            ask("claims of a common party", () -> store.claims().of(COMMON, null, PAGE));
            ask("claims of a rare party", () -> store.claims().of(RARE, null, PAGE));
            ask("posts of a common party", () -> store.parties().posts(COMMON, PAGE));
            ask("readings of a common party", () -> store.parties().told(COMMON, null, PAGE));
            ask("search: a rare word", () -> store.articles().search("word777x", null, PAGE));
            ask("search: a word of every article", () -> store.articles().search("visited", null, PAGE));
            ask("search: a phrase of common words", () -> store.articles().search("\"visited port\"", null, PAGE));
            ask("links left open", () -> store.links().undecided(null, PAGE));
            Page<?> first = store.links().undecided(null, 1);
            if (!first.rows().isEmpty()) {
                String key = store.links().undecided(null, 1).rows().get(0).key();
                ask("a judgement", () -> store.links().judge(key, LinkJudgement.Verdict.UNSURE, "", "bench"));
            }
            ask("judgements to look at again", () -> store.links().woken(null, PAGE));
            ask("the trail", () -> store.audit().newest(null, PAGE));
            Timing verifying = new Timing();
            store.audit().verify();
            verifying.print("the trail verified");
            Timing examining = new Timing();
            System.out.println("problems: " + store.doctor().problems());
            examining.print("doctor");
        }
    }

    private static void ask(String what, Supplier<Object> question) {
        double[] millis = new double[ASKED];
        double[] cpu = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            Timing timing = new Timing();
            if (question.get() == null) {
                throw new IllegalStateException(what);
            }
            millis[i] = timing.seconds() * 1000;
            cpu[i] = timing.cpuSeconds() * 1000;
        }
        double first = millis[0];
        System.out.printf(
                Locale.ROOT,
                "%-44s first %.1f ms, median %.1f ms (%.1f CPU ms), worst %.1f ms (%.1f CPU ms)%n",
                what,
                first,
                Timing.percentile(millis, 0.5),
                Timing.percentile(cpu, 0.5),
                Timing.percentile(millis, 1),
                Timing.percentile(cpu, 1));
    }
}
