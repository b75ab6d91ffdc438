// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Parsed;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;

/** The real model. The first run unpacks it, into {@code target/engine}. */
@Tag("model")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class Nlp4jEngineIT {
    private static final Path ENGINES = Path.of("target", "engine");

    private static final String STORY = """
            Envoy missing from harbour ceremony
            The envoy, Dr. Ilona Vasarely, was not seen when the U.S. delegation opened the grain terminal in Odessa on Sept. 4, \
            two officials said. "She had been invited," the port's director, Marko Dragan, told reporters, "and we do not know \
            why she stayed away."
            According to the Ministry of Transport, Vasarely had been appointed in March 2021 by President Andrej Kolar; her \
            deputy, Gen. Pavel Horak, may replace her. Has he accepted? The ministry's spokeswoman refused to say.
            The "Severny-7" missile, which weighs about 3.5 tons and costs $12 million, was reportedly shown to visitors from \
            Iran, China and Belarus \u2013 none of whom would comment. He didn't, they'd say, "buy it".
            Kim Jong-sik's visit, the first since 2019, ended Friday. See http://example.org/port?id=7 or write to \
            news@example.org. 83% of the cargo (some 20,000 t) was bound for Dar es Salaam, No. 5 on the list.
            "\u00a1Basta!" \ud83d\ude80\ud83d\ude80 wrote @marko_d\u2026 \u0642\u0627\u0644 \u200fKim\u200e said\u00a0so.The end
            """;

    private final Nlp4jEngine engine = new Nlp4jEngine(ENGINES, Progress.SILENT);

    @BeforeAll
    void load() {
        engine.warm();
    }

    /** NLP4J as it ships is the naive twin: every tag, lemma, name, head and relation must be the same. */
    @Test
    void saysWhatTheEngineAsShippedSays() throws IOException {
        Pins pins = Pins.read();
        Model model = new ModelLoader(
                        new Shipped(getClass().getClassLoader(), pins, Progress.SILENT),
                        new ModelCache(ENGINES.resolve("nlp4j-1.1.3-1"), pins),
                        pins,
                        Progress.SILENT)
                .load();
        NLPDecoder shipped = shipped();
        int compared = 0;
        for (String line : STORY.split("\n")) {
            for (List<Token> tokens : shipped.getTokenizer().segmentize(line)) {
                NLPNode[] theirs = shipped.decode(shipped.toNodeArray(tokens));
                NLPNode[] ours = model.annotate(tokens.stream()
                        .map(token -> new Word(token.getWordForm(), new Span(0, 0)))
                        .toList());
                for (int i = 1; i < theirs.length; i++) {
                    assertThat(ours[i]).hasToString(theirs[i].toString());
                    assertThat(ours[i].getFeatMap())
                            .hasToString(theirs[i].getFeatMap().toString());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void keepsThePromisesOfItsTypes() {
        Parsed parsed = engine.parse(article(STORY));
        int end = 0;
        for (Sentence sentence : parsed.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                var token = sentence.tokens().get(i);
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.text()).isEqualTo(token.span().of(STORY)).isNotBlank();
                assertThat(token.lemma()).isNotBlank();
                assertThat(token.head() == -1).isEqualTo(token.relation() == Relation.ROOT);
                assertThat(stepsToRoot(sentence, i))
                        .isLessThanOrEqualTo(sentence.tokens().size());
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
        assertThat(parsed.limits()).isEmpty();
    }

    @Test
    void readsAStory() {
        Parsed parsed = engine.parse(article(STORY));
        assertThat(parsed.sentences())
                .extracting(sentence -> sentence.span().of(STORY).replace('\n', ' '))
                .contains("Has he accepted?", "The ministry's spokeswoman refused to say.", "The end")
                .anyMatch(sentence -> sentence.startsWith("\"She had been invited,\"") && sentence.endsWith("away.\""))
                .anyMatch(sentence -> sentence.endsWith("Dar es Salaam, No. 5 on the list."));
        assertThat(parsed.names())
                .contains(
                        name("Ilona Vasarely", MentionType.PERSON),
                        name("Marko Dragan", MentionType.PERSON),
                        name("Odessa", MentionType.PLACE),
                        name("Kim Jong-sik", MentionType.PERSON));
    }

    @Test
    void severalThreadsReadTheSame() throws Exception {
        Article article = article(STORY);
        Parsed alone = engine.parse(article);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Parsed> parse = () -> engine.parse(article);
            for (var parsed : pool.invokeAll(Collections.nCopies(40, parse))) {
                assertThat(parsed.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aSentenceWithoutEndIsReadInPieces() {
        String endless = "the general of the army and the minister, ".repeat(700) + "left";
        Parsed parsed = engine.parse(article(endless));
        assertThat(parsed.sentences()).allMatch(sentence -> sentence.tokens().size() <= SentenceCutter.LONGEST);
        assertThat(parsed.limits()).containsExactly("a sentence of 6301 words was parsed in pieces of at most 300");
    }

    @Test
    void readsRegionsEachForItselfAndNoChrome() {
        String text = "Kim left\nRead more news\nRi stayed";
        List<Region> regions = List.of(
                new Region(Region.Kind.TITLE, new Span(0, 8)),
                new Region(Region.Kind.CHROME, new Span(9, 23)),
                new Region(Region.Kind.BODY, new Span(24, 33)));
        assertThat(engine.parse(article(text, regions)).sentences())
                .extracting(
                        sentence -> sentence.region() + " " + sentence.span().of(text))
                .containsExactly("TITLE Kim left", "BODY Ri stayed");
    }

    private static int stepsToRoot(Sentence sentence, int from) {
        int steps = 0;
        for (int at = from;
                at >= 0 && steps <= sentence.tokens().size();
                at = sentence.tokens().get(at).head()) {
            steps++;
        }
        return steps;
    }

    private static NamedSpan name(String name, MentionType type) {
        int start = STORY.indexOf(name);
        return new NamedSpan(new Span(start, start + name.length()), type);
    }

    private static Article article(String text) {
        List<Region> regions = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            regions.add(new Region(Region.Kind.BODY, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return article(text, regions);
    }

    private static Article article(String text, List<Region> regions) {
        return Article.of("en", text, regions);
    }

    private static NLPDecoder shipped() throws IOException {
        try (InputStream configuration =
                NLPDecoder.class.getResourceAsStream("/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
            return new NLPDecoder(Objects.requireNonNull(configuration));
        }
    }
}
