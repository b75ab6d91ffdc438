// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.reading.Reading;
import org.sightline.store.AuditRow;

/** The pages over a live server, as a browser without scripts has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
    static final List<String> ADDRESSES = List.of(
            "/",
            "/read",
            "/screen",
            "/screen?name=Testim%20Examplov",
            "/screen/files",
            "/search",
            "/search?kind=articles&q=plant",
            "/search?kind=parties&q=Examplov",
            "/search?kind=events&type=appearance",
            "/lists",
            "/lists/us_ofac_sdn",
            "/lists/us_ofac_sdn/diff",
            "/entries/us_ofac_sdn:100",
            "/parties/us_ofac_sdn:100",
            "/network",
            "/map",
            "/audit?verify=yes",
            "/settings",
            Paths.article(Stories.story(0).article().id()));
    private static final int MOST_BYTES = 150_000;

    private PageServer server;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        server = new PageServer(folder);
        server.keep(Stories.story(0));
        server.keep(Stories.story(1));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void everyPageIsSmallNamesItselfAndRunsNothingOfItsOwn() throws Exception {
        for (String address : ADDRESSES) {
            HttpResponse<String> answer = server.get(address);
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
            assertThat(answer.body().length()).as(address).isLessThan(MOST_BYTES);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'")
                    .contains("style-src 'self'")
                    .doesNotContain("unsafe");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.title()).as(address).endsWith("Sightline");
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("script:not([src]), style, [style], [onclick], [onload], [onerror], [onmouseover]"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("img, iframe, object, embed, base"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("a[href^=javascript]")).as(address).isEmpty();
        }
    }

    @Test
    void theStoryIsShownLetterByLetterWithItsMarks() throws Exception {
        Reading reading = Stories.story(0);
        Document page =
                Jsoup.parse(server.get(Paths.article(reading.article().id())).body());
        String shown = page.select(".story > *").stream()
                .map(paragraph -> {
                    paragraph.select(".chip").remove();
                    return paragraph.wholeText();
                })
                .collect(Collectors.joining("\n"));
        assertThat(shown.replaceAll("\n+", "\n")).isEqualTo(Stories.TEXT.strip().replace('\u202E', '\uFFFD'));
        assertThat(page.select(".story a.mention.accepted").eachText())
                .containsExactly("Examplov", "Testim Examplov", "\u062A\u0633\u062A\u064A\u0645");
        assertThat(page.select(".story a.mention.ambiguous").eachText()).containsExactly("Ómar Brellström");
        assertThat(page.select(".story .chrome").eachText()).containsExactly("Cloudy, 12 C");
        assertThat(page.select(".story [dir=auto]")).hasSameSizeAs(page.select(".story > *"));
        String claim = page.select(".story [data-claims~=claim-c1]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
        assertThat(claim).isEqualTo(reading.claims().get(0).evidence().get(0).text());
    }

    @Test
    void everyMarkLeadsToACardThatSaysWhoHowSurelyAndWhy() throws Exception {
        Document page = Jsoup.parse(
                server.get(Paths.article(Stories.story(0).article().id())).body());
        for (Element mark : page.select(".story a[data-mark]")) {
            assertThat(page.getElementById(mark.attr("href").substring(1)))
                    .as(mark.attr("href"))
                    .isNotNull();
        }
        Element claim = Objects.requireNonNull(page.getElementById("claim-c1"));
        assertThat(claim.text())
                .contains("asserted", "2024-06-19", "appearance", "Moscow", "Sample Agency", "listed on 2024-06-19");
        Element party = Objects.requireNonNull(page.getElementById("party-e1"));
        assertThat(party.text())
                .contains("accepted", "us_ofac_sdn:100", "machine match, not reviewed", "name agrees", "Director");
    }

    @Test
    void whoeverIsOnNoListHasNoCardAndNoNameOutsideTheStory() throws Exception {
        Document page = Jsoup.parse(
                server.get(Paths.article(Stories.story(0).article().id())).body());
        page.select(".story, blockquote").remove();
        page.select(".claim-card").stream()
                .flatMap(card -> card.select("a[href^=#party-]").stream())
                .forEach(link -> assertThat(link.text()).isNotEqualTo(Stories.STRANGER));
        assertThat(page.select("[id=party-e3]")).isEmpty();
        for (String address :
                List.of("/", "/network", "/map", "/search?kind=parties&q=Unlisted", "/parties/us_ofac_sdn:100")) {
            Document other = Jsoup.parse(server.get(address).body());
            other.select("blockquote, bdi:contains(toured)").remove();
            assertThat(other.text()).as(address).doesNotContain(Stories.STRANGER);
        }
    }

    @Test
    void aStrangersAddressIsNoLink() throws Exception {
        Document page = Jsoup.parse(
                server.get(Paths.article(Stories.story(1).article().id())).body());
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).doesNotContain("at its publisher");
    }

    @Test
    void aJudgementIsMadeShownAndTakenBack() throws Exception {
        Reading reading = Stories.story(1);
        String key = server.link(reading, "e2");
        HttpResponse<String> sent = server.post("/links/" + key + "/judgement", "verdict=accept&note=%3Cb%3Esame+man");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#link-" + key);
        Document judged =
                Jsoup.parse(server.get(Paths.article(reading.article().id())).body());
        Element link = Objects.requireNonNull(judged.getElementById("link-" + key));
        assertThat(link.text()).contains("accepted by this-machine", "<b>same man");
        assertThat(judged.select(".story a.mention.accepted").eachText()).contains("Ómar Brellström");
        HttpResponse<String> undone = server.post("/links/" + key + "/judgement", "verdict=undo", "HX-Request", "true");
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(undone.body()).doesNotContain("<html").contains("machine match, not reviewed");
        assertThat(acts()).contains("LINK_JUDGED", "JUDGEMENT_UNDONE");
    }

    @Test
    void whatAPageOfAnotherSiteSendsChangesNothing() throws Exception {
        String key = server.link(Stories.story(0), "e2");
        for (String[] headers :
                new String[][] {{"Origin", "https://elsewhere.example"}, {"Sec-Fetch-Site", "cross-site"}}) {
            HttpResponse<String> sent = server.post("/links/" + key + "/judgement", "verdict=accept", headers);
            assertThat(sent.statusCode()).isEqualTo(403);
        }
        assertThat(server.store().open().links().history(key)).isEmpty();
    }

    @Test
    void aCustomerFileComesBackWithItsCandidates() throws Exception {
        HttpResponse<String> sent = server.upload(
                "/screen/files", "file", "customers.csv", "name,branch\nTestim Examplov,=1+1\nNobody Atall,2\n");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String place = sent.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
        Document page = Jsoup.parse(server.get(place).body());
        for (int looks = 0; page.select("a[href$=result.csv]").isEmpty() && looks < 500; looks++) {
            Thread.sleep(20);
            page = Jsoup.parse(server.get(place).body());
        }
        String[] lines = server.get(place + "/result.csv").body().split("\n");
        assertThat(lines[0]).isEqualTo("name,branch,rank,list,entry,caption,score,match,why");
        assertThat(lines[1]).startsWith("Testim Examplov,=1+1,1,");
        assertThat(lines).anyMatch(line -> line.contains("us_ofac_sdn,100,Testim Examplov"));
        assertThat(lines[lines.length - 1]).isEqualTo("Nobody Atall,2,,,,,,,");
    }

    @Test
    void aStoryThatIsSentIsReadAndKept() throws Exception {
        HttpResponse<String> sent = server.upload(
                "/read", "file", "story.txt", "A visit\n\nTestim Examplov came to the harbour on Monday.\n");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String place = sent.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
        Document page = Jsoup.parse(server.get(place).body());
        for (int looks = 0; page.select("progress").size() > 0 && looks < 500; looks++) {
            Thread.sleep(20);
            page = Jsoup.parse(server.get(place).body());
        }
        assertThat(page.text()).contains("1 article read");
        String article = page.select("a[href^=/articles/]").attr("href");
        assertThat(Jsoup.parse(server.get(article).body()).select(".story").text())
                .contains("came to the harbour");
    }

    @Test
    void aDifferenceOfReleasesSaysWhatWasAndWhatIs() throws Exception {
        Document page = Jsoup.parse(server.get("/lists/us_ofac_sdn/diff").body());
        assertThat(page.select(".removed").text()).contains("Deputy Director of the Plant of Samples");
        assertThat(page.select(".added").text()).contains("position").doesNotContain("Deputy");
        String csv = server.get("/lists/us_ofac_sdn/diff.csv").body();
        assertThat(csv.lines().findFirst().orElse("")).isEqualTo("change,list,entry,schema,caption,property,was,is");
        assertThat(csv).contains("changed,us_ofac_sdn,100,Person,Testim Examplov,position,Deputy Director");
        Document before =
                Jsoup.parse(server.get("/entries/us_ofac_sdn:100?on=2026-02-10").body());
        assertThat(before.text()).contains("Deputy Director", "as it stood in the release of 2026-02-01");
    }

    @Test
    void aDossierTellsWhoSaysWhatAndWritesItsAuditRow() throws Exception {
        Document page = Jsoup.parse(server.get("/parties/us_ofac_sdn:100").body());
        assertThat(page.select("section.card[id^=s-]")).isNotEmpty();
        assertThat(page.text()).contains("Sample Agency", "asserted", "machine match, not reviewed", "Moscow");
        assertThat(page.select("svg a").size()).isPositive();
        assertThat(page.select("svg a").eachAttr("href")).allMatch(to -> page.getElementById(to.substring(1)) != null);
        assertThat(acts()).contains("PARTY_LOOKED_UP");
        assertThat(server.get("/parties/us_ofac_sdn:100?on=2019-01-01").body())
                .contains("came later than the day asked about");
        for (String file :
                List.of("dossier.json", "dossier.html", "dossier.csv", "dossier.ftm.json", "network.graphml")) {
            HttpResponse<String> answer = server.get("/parties/us_ofac_sdn:100/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .as(file)
                    .startsWith("attachment");
        }
    }

    @Test
    void whatIsNotThereOrCannotBeAskedIsAPageThatSaysWhatToDo() throws Exception {
        assertPage("/articles/sha256:ffff0000", 404, "no article of this id is kept");
        assertPage("/entries/us_ofac_sdn:nobody", 404, "no release held has an entry");
        assertPage("/lists/no_such_list", 404, "no release of such a list is held");
        assertPage("/nothing/here", 404, "there is nothing at this address");
        assertPage("/search?kind=fish", 400, "kind");
        assertPage("/entries/us_ofac_sdn:100?on=yesterday", 400, "is no day such as");
    }

    private void assertPage(String address, int status, String words) throws Exception {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).as(address).contains(words);
        assertThat(page.select("nav a")).as(address).hasSize(Section.values().length);
    }

    private List<String> acts() {
        return server.store().open().audit().newest(null, 100).rows().stream()
                .map(AuditRow::what)
                .toList();
    }
}
