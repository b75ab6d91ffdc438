// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.store.LinkJudgement;

/** The pages in a real Chromium: whole journeys, with the keyboard alone, on a narrow screen, read aloud, and under the page's policy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String ARTICLE =
            Paths.article(Stories.story(0).article().id());
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Whether an element stands still is asked of scripts, which a page without them never answers. */
    private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setForce(true);

    private final List<String> complaints = new ArrayList<>();
    private PageServer server;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "these tests need the browser " + CHROMIUM);
        server = new PageServer(folder);
        for (int number = 0; number < 6; number++) {
            server.keep(Stories.story(number));
        }
        // two parties of one article, so that there is a tie
        String open = server.link(Stories.story(5), "e2");
        server.store().open().links().judge(open, LinkJudgement.Verdict.ACCEPT, "", "test");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    @BeforeEach
    void begin() {
        begin(new Browser.NewContextOptions().setViewportSize(1400, 900));
    }

    @AfterEach
    void nothingWasComplainedOf() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void begin(Browser.NewContextOptions options) {
        complaints.clear();
        context = browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void visit(String address) {
        page.navigate(server.address() + address);
    }

    @Test
    void aStoryComesInIsReadReviewedAndEndsInADossier() {
        visit("/read");
        page.fill(
                "textarea[name=text]",
                "Harbour visit\n\nÓmar Brellström came to the harbour of Varna, Testim Examplov said.\n");
        page.fill("input[name=publisher]", "Sample Gazette");
        page.fill("input[name=published]", "2024-08-12");
        page.click("text=Read it");
        page.waitForURL("**/articles/**");
        Locator party = page.locator(".side .card", new Page.LocatorOptions().setHasText("us_ofac_sdn:103"));
        assertThat(party.count()).isPositive();
        party.first().locator("input[name=note]").fill("the same man, says the desk");
        party.first().locator("button[value=accept]").click();
        party.first().locator(".standing.person").waitFor();
        assertThat(party.first().innerText()).contains("accepted by this-machine");
        assertThat(page.locator(".story a.mention.accepted").allInnerTexts()).contains("Ómar Brellström");
        party.first().locator("a[href^='/parties/']").first().click();
        page.waitForURL("**/parties/**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Ómar Brellström");
        assertThat(page.locator("main").innerText()).contains("Harbour visit");
    }

    @Test
    void aJudgementIsTakenBackWhereItWasMade() {
        visit("/");
        Locator card = page.locator("#queue .card").first();
        String key = String.valueOf(card.locator(".link").getAttribute("id")).substring("link-".length());
        card.locator("button[value=reject]").click();
        Locator link = page.locator("#link-" + key);
        link.locator(".standing.person").waitFor();
        assertThat(link.innerText()).contains("rejected by this-machine");
        link.locator("button[value=undo]").click();
        link.locator(".standing:not(.person)").waitFor();
        assertThat(server.store().open().links().history(key))
                .extracting(LinkJudgement::verdict)
                .containsExactly(LinkJudgement.Verdict.REJECT, LinkJudgement.Verdict.UNDO);
    }

    @Test
    void aCustomerFileIsScreenedAndItsAnswerTakenHome() throws Exception {
        visit("/screen/files");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "customers.csv",
                        "text/csv",
                        "name\nTestim Examplov\nNobody\n".getBytes(StandardCharsets.UTF_8)));
        page.click("text=Screen it");
        Locator answer = page.locator("a[href$='result.csv']");
        answer.waitFor();
        Path taken = page.waitForDownload(answer::click).path();
        assertThat(Files.readString(taken)).contains("us_ofac_sdn,100,Testim Examplov");
    }

    @Test
    void aDifferenceOfAListIsFoundFromTheListsAndRead() {
        visit("/lists");
        page.click("text=what changed last");
        assertThat(page.locator(".removed").innerText()).contains("Deputy Director");
        page.click("text=1 changed");
        assertThat(page.locator("main .card"))
                .satisfies(cards -> assertThat(cards.count()).isEqualTo(1));
    }

    @Test
    void theKeyboardAloneWalksTheMarksAndJudges() {
        visit(ARTICLE);
        page.keyboard().press("n");
        List<String> walked = new ArrayList<>();
        for (int step = 0; step < page.locator(".story a[data-mark]").count(); step++) {
            walked.add(String.valueOf(page.evaluate("document.activeElement.textContent")));
            assertThat(page.locator(".card.now").count()).isPositive();
            page.keyboard().press("n");
        }
        assertThat(walked).contains("Examplov", "Ómar Brellström", "possible");
        while (!"Ómar Brellström".equals(page.evaluate("document.activeElement.textContent"))) {
            page.keyboard().press("p");
        }
        page.keyboard().press("u");
        page.locator("#party-e2 .standing.person").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Ómar Brellström");
        page.keyboard().press("z");
        page.locator("#party-e2 .standing:not(.person)").waitFor();
        assertThat(page.title()).doesNotContain("taken");
    }

    @Test
    void everyControlIsReachedByTheTabulator() {
        visit("/screen");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("To the page");
        boolean reached = false;
        for (int step = 0; step < 40 && !reached; step++) {
            page.keyboard().press("Tab");
            reached = "name".equals(page.evaluate("document.activeElement.name"));
        }
        page.keyboard().type("Testim Examplov");
        page.keyboard().press("Enter");
        page.waitForURL("**/screen?name=**");
        assertThat(page.locator("main .card").first().innerText()).contains("Testim Examplov");
    }

    @Test
    void noPageIsWiderThanATelephone() {
        context.close();
        begin(new Browser.NewContextOptions().setViewportSize(360, 740));
        for (String address : PagesTest.ADDRESSES) {
            visit(address);
            Object beyond =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) beyond).intValue()).as(address).isNotPositive();
        }
    }

    @Test
    void nothingIsInTheWayOfThoseWhoDoNotSee() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String address : PagesTest.ADDRESSES) {
                visit(address);
                List<Rule> serious = new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .toList();
                assertThat(serious)
                        .as(address + " " + scheme)
                        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                        .isEmpty();
            }
        }
    }

    @Test
    void withoutScriptsEverythingIsReadAndJudged() {
        context.close();
        begin(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        visit(ARTICLE);
        page.locator(".story a.mention.ambiguous").click(AT_ONCE);
        assertThat(page.url()).endsWith("#party-e2");
        page.locator("#party-e2 button[value=unsure]").click(AT_ONCE);
        assertThat(page.locator("#party-e2").innerText()).contains("left open by this-machine");
        page.locator("#party-e2 button[value=undo]").click(AT_ONCE);
        assertThat(page.locator("#party-e2").innerText()).contains("machine match, not reviewed");
        visit("/network");
        page.locator("table a[href*=evidence]").first().click(AT_ONCE);
        assertThat(page.locator("#evidence a").count()).isPositive();
    }

    @Test
    void theDrawingsShowWhatTheTablesSay() {
        visit("/network");
        page.locator("#network[data-ready]").waitFor();
        assertThat(page.locator("#network").getAttribute("data-ready")).isNotEqualTo("0");
        visit("/map");
        assertThat(page.locator("#map a[data-first]").first().getAttribute("aria-label"))
                .contains("Moscow");
        visit("/parties/us_ofac_sdn:100");
        String all = page.locator("#time .facts").innerText();
        page.locator("#time >> text=Nearer").click();
        page.waitForFunction("all => document.querySelector('#time .facts').textContent !== all", all);
    }

    @Test
    void everyPageIsPhotographedInLightAndDark() throws Exception {
        Files.createDirectories(SHOTS);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String address : PagesTest.ADDRESSES) {
                visit(address);
                String name = address.replaceAll("sha256.*", "one")
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
                Path file = SHOTS.resolve((name.isEmpty() ? "today" : name) + "-"
                        + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
                assertThat(file).isNotEmptyFile();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit("/parties/us_ofac_sdn:100");
        assertThat(page.locator(".bar").isVisible()).isFalse();
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("dossier-print.png")));
    }
}
