// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.reading.ReadingJson;

/** What is kept, asked and judged over HTTP: a live server, a store of its own, lists of our own. */
final class ResourcesTest {
    private static final String STORY = "{\"title\":\"A hall is opened\",\"publisher\":\"Example Post\",\n"
            + "\"published\":\"2026-03-02\",\"text\":\"Testim Examplov, director of the plant, opened a hall in Samplegrad.\"}";

    @TempDir
    static Path folder = Path.of("");

    @org.jspecify.annotations.Nullable private static Serving live;

    @BeforeAll
    static void open() throws Exception {
        live = new Serving(SampleLists.home(folder));
        live.awaitReading();
    }

    @AfterAll
    static void close() {
        serving().close();
    }

    private static Serving serving() {
        return java.util.Objects.requireNonNull(live);
    }

    private static Serving.Answer read(String story, String query, String... headers) throws Exception {
        return serving().post("/v1/read" + query, story, with("application/json", headers));
    }

    private static String[] with(String type, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = type;
        return all;
    }

    private static String numbered(int number) {
        return STORY.replace("opened a hall", "opened hall " + number);
    }

    @Test
    void anArticleIsReadKeptFoundAndShownWithItsLinks() throws Exception {
        Serving.Answer first = read(STORY, "");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Sightline-Kept")).isEqualTo("new");
        var reading = new ReadingJson().read(first.body());
        assertThat(reading.article().publisher()).isEqualTo("Example Post");
        assertThat(first.header("Location"))
                .isEqualTo("/v1/articles/" + reading.article().id());
        assertThat(read(STORY, "").status()).isEqualTo(200);
        JsonNode article = serving().get(first.header("Location")).json();
        assertThat(article.path("published").path("date").asText()).isEqualTo("2026-03-02");
        assertThat(article.path("links").findValuesAsText("entry")).contains("us_ofac_sdn:100");
        assertThat(article.path("links").findValuesAsText("standing")).contains("machine match, not reviewed");
        assertThat(serving().get(first.header("Location") + "/reading").body()).isEqualTo(first.body());
        JsonNode found =
                serving().get("/v1/articles?q=" + encoded("\"opened a hall\"")).json();
        assertThat(found.path("items").path(0).path("id").asText())
                .isEqualTo(reading.article().id());
        assertThat(found.path("items").path(0).path("quotes").findValuesAsText("text"))
                .contains("opened a hall");
    }

    @Test
    void whatIsNotToBeKeptIsNot() throws Exception {
        Serving.Answer answer = read(numbered(1), "?store=false");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Sightline-Kept")).isEqualTo("no");
        String id = answer.json().path("article").path("id").asText();
        assertThat(serving().get("/v1/articles/" + id).status()).isEqualTo(404);
    }

    @Test
    void textAndPagesAreArticlesAndOtherThingsAreNone() throws Exception {
        Serving.Answer text = serving()
                .post(
                        "/v1/read?store=false&published=2026-01-05&publisher=Sample+Day",
                        "Testim Examplov spoke.",
                        with("text/plain; charset=utf-8"));
        assertThat(text.json().path("article").path("published").path("date").asText())
                .isEqualTo("2026-01-05");
        assertThat(text.json().path("article").path("publisher").asText()).isEqualTo("Sample Day");
        Serving.Answer page = serving()
                .post(
                        "/v1/read?store=false",
                        "<!doctype html><html><body><article><h1>Hall</h1><p>Testim Examplov opened a hall, and a second"
                                + " one on the same day, before many guests of the plant.</p></article></body></html>",
                        with("text/html"));
        assertThat(page.json().path("article").path("text").asText())
                .contains("Examplov")
                .doesNotContain("<p>");
        assertRefused(serving().post("/v1/read", "x", with("image/png")), 415, "image/png");
        assertRefused(read("{\"title\":\"x\"}", ""), 400, "no \"text\" and no \"html\"");
        assertRefused(read("{\"text\":", ""), 400, "malformed JSON at line 1");
        assertRefused(read("", ""), 400, "no body");
        assertRefused(read(STORY, "?published=soon"), 400, "published is no day");
        assertRefused(read(STORY, "?deep=perhaps"), 400, "deep must be one of always, listed");
    }

    @Test
    void theSameWriteSentAgainIsDoneOnce() throws Exception {
        String[] key = {"Idempotency-Key", "story-7"};
        Serving.Answer first = read(numbered(7), "", key);
        Serving.Answer again = read(numbered(7), "", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertRefused(read(numbered(8), "", key), 422, "was used for another request");
        assertRefused(read(numbered(8), "", "Idempotency-Key", "two words"), 400, "without blanks");
        String link = "/v1/links/" + linkOf(first);
        String judgements = link + "/judgements";
        String said = "{\"verdict\":\"reject\",\"note\":\"born 1990\"}";
        assertThat(serving().post(judgements, said, "Idempotency-Key", "j").status())
                .isEqualTo(201);
        assertThat(serving().post(judgements, said, "Idempotency-Key", "j").status())
                .isEqualTo(200);
        assertThat(serving().get(judgements).json().path("items")).hasSize(1);
    }

    @Test
    void aJudgementIsMadeInViewOfTheLinkAndTakenBack() throws Exception {
        String link = "/v1/links/" + linkOf(read(numbered(20), ""));
        Serving.Answer seen = serving().get(link);
        assertThat(seen.json().path("accepted").asBoolean())
                .isEqualTo(seen.json().path("decision").asText().equals("accepted"));
        Serving.Answer judged =
                serving().post(link + "/judgements", "{\"verdict\":\"reject\"}", "If-Match", seen.header("ETag"));
        assertThat(judged.status()).isEqualTo(201);
        assertThat(judged.json().path("standing").asText()).isEqualTo("rejected by this-machine");
        assertRefused(
                serving().post(link + "/judgements", "{\"verdict\":\"accept\"}", "If-Match", seen.header("ETag")),
                412,
                "it has changed since you looked");
        assertThat(serving()
                        .post(link + "/judgements", "{\"verdict\":\"undo\",\"note\":\"too fast\"}")
                        .status())
                .isEqualTo(201);
        assertThat(serving().get(link).json().path("standing").asText()).isEqualTo("machine match, not reviewed");
        assertThat(serving().get(link + "/judgements").json().path("items").findValuesAsText("verdict"))
                .containsExactly("reject", "undo");
        assertRefused(
                serving().post(link + "/judgements", "{\"verdict\":\"maybe\"}"), 400, "accept, reject, unsure, undo");
        assertRefused(
                serving().post(link + "/judgements", "{\"verdict\":\"accept\",\"why\":\"x\"}"), 400, "no field 'why'");
        assertRefused(serving().post("/v1/links/none/judgements", "{\"verdict\":\"accept\"}"), 404, "there is no link");
    }

    @Test
    void aNoticeIsShownWhereWhatItIsAboutIsShown() throws Exception {
        Serving.Answer story = read(numbered(30), "");
        String article = story.json().path("article").path("id").asText();
        String link = linkOf(story);
        Serving.Answer given = serving()
                .post(
                        "/v1/notices",
                        "{\"article\":\"" + article + "\",\"about\":\"" + link
                                + "\",\"kind\":\"dispute\",\"words\":\"It was his brother.\"}");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(serving().get("/v1/links/" + link).json().path("notices").findValuesAsText("words"))
                .containsExactly("It was his brother.");
        assertThat(serving().get("/v1/articles/" + article).json().path("notices"))
                .hasSize(1);
        String number = given.json().path("number").asText();
        assertThat(serving().post("/v1/notices/" + number + "/withdrawal", "").status())
                .isEqualTo(204);
        assertThat(serving()
                        .get("/v1/notices?article=" + article)
                        .json()
                        .path("items")
                        .path(0)
                        .path("withdrawn")
                        .isNull())
                .isFalse();
        assertRefused(serving().post("/v1/notices/" + number + "/withdrawal", ""), 404, "that stands");
        assertRefused(serving().get("/v1/notices"), 400, "article is needed");
    }

    @Test
    void whoHasAnAnswerIsNotSentItAgain() throws Exception {
        Serving.Answer lists = serving().get("/v1/lists");
        assertThat(lists.json().path("items").findValuesAsText("dataset")).contains("us_ofac_sdn", "own_list");
        Serving.Answer again = serving().get("/v1/lists", "If-None-Match", "\"other\", " + lists.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(serving().get("/v1/lists", "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() throws Exception {
        for (int i = 40; i < 45; i++) {
            read(numbered(i), "?publisher=Paged");
        }
        java.util.List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        for (int pages = 0; pages < 4 && !cursor.equals("null"); pages++) {
            JsonNode page = serving()
                    .get("/v1/articles?publisher=Paged&limit=2" + cursor)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? "null"
                    : "&cursor=" + page.path("next").asText();
        }
        assertThat(cursor).isEqualTo("null");
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertRefused(serving().get("/v1/articles?cursor=shoes"), 400, "no cursor");
        assertRefused(serving().get("/v1/articles?limit=0"), 400, "limit must be from 1");
    }

    @Test
    void aPartyIsShownAsItWasAndEachLookIsWrittenDown() throws Exception {
        read(numbered(50), "");
        JsonNode entity =
                serving().get("/v1/entities/us_ofac_sdn:100?on=2026-03-05").json();
        assertThat(entity.path("status").path("value").asText()).isEqualTo("listed");
        assertThat(entity.path("entity").path("caption").asText()).isEqualTo("Testim Examplov");
        assertThat(entity.path("sanctions").path(0).path("listed").asText()).isEqualTo("2019-05-04");
        Serving.Answer dossier = serving().get("/v1/dossiers/us_ofac_sdn:100?all=true");
        assertThat(dossier.json().path("schema").asText()).isEqualTo("sightline.dossier/1");
        assertThat(dossier.json().path("stories")).isNotEmpty();
        assertThat(serving()
                        .get("/v1/dossiers/us_ofac_sdn:100?on=2026-03-01&all=true")
                        .json()
                        .path("stories"))
                .as("nothing was told before the day after")
                .isEmpty();
        assertThat(serving()
                        .get("/v1/events?entity=us_ofac_sdn:100")
                        .json()
                        .path("items")
                        .isArray())
                .isTrue();
        assertThat(serving()
                        .get("/v1/network?entity=us_ofac_sdn:100")
                        .json()
                        .path("nodes")
                        .isArray())
                .isTrue();
        assertThat(serving()
                        .get("/v1/claims?entity=us_ofac_sdn:100")
                        .json()
                        .path("items")
                        .isArray())
                .isTrue();
        assertThat(serving().get("/v1/audit?limit=200").json().path("items").toString())
                .contains("PARTY_LOOKED_UP", "us_ofac_sdn:100")
                .doesNotContain("Examplov");
        assertThat(serving().get("/v1/audit/verification").json().path("whole").asBoolean())
                .isTrue();
        assertRefused(serving().get("/v1/dossiers/us_ofac_sdn:999"), 404, "no release that is held has an entry");
        assertRefused(serving().get("/v1/entities/nobody"), 400, "no id such as");
        assertRefused(serving().get("/v1/claims"), 400, "entity is needed");
    }

    @Test
    void whatAReleaseChangedIsToldEntryByEntry() throws Exception {
        Path other = folder.resolve("diff");
        java.nio.file.Files.createDirectories(other);
        Path home = SampleLists.home(other);
        SampleLists.importSdn(
                home, other, SampleLists.SDN.replace("\"flag\":[\"pa\"]", "\"flag\":[\"lr\"]"), "2026-03-08");
        try (Serving changed = new Serving(home)) {
            assertThat(changed.get("/v1/lists/us_ofac_sdn/releases")
                            .json()
                            .path("items")
                            .findValuesAsText("label"))
                    .containsExactly("2026-03-01", "2026-03-08");
            JsonNode diff = changed.get("/v1/lists/us_ofac_sdn/diff").json();
            assertThat(diff.path("changed").asInt()).isEqualTo(1);
            assertThat(diff.path("items").path(0).path("id").asText()).isEqualTo("us_ofac_sdn:102");
            assertThat(diff.path("items").path(0).path("added").findValuesAsText("value"))
                    .containsExactly("lr");
            assertThat(changed.get("/v1/lists/us_ofac_sdn/diff?change=added")
                            .json()
                            .path("items"))
                    .isEmpty();
            assertRefused(changed.get("/v1/lists/nowhere/releases"), 404, "nowhere");
            assertRefused(
                    changed.get("/v1/lists/us_ofac_sdn/diff?from=2026-03-08&to=2026-03-01"), 400, "must not be after");
        }
    }

    private static String linkOf(Serving.Answer reading) throws Exception {
        String article = reading.json().path("article").path("id").asText();
        return serving()
                .get("/v1/articles/" + article)
                .json()
                .path("links")
                .path(0)
                .path("key")
                .asText();
    }

    private static void assertRefused(Serving.Answer answer, int status, String why) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.detail()).contains(why);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
