// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Engine;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Parsed;
import org.sightline.annotate.Sentence;
import org.sightline.article.Article;
import org.sightline.article.Region;

/**
 * English by NLP4J. The model is loaded when it is first needed: in about a second from the data directory, in half a minute the
 * first time, when it is unpacked there. Thread-safe; the model is shared.
 */
public final class Nlp4jEngine implements Engine {
    private static final String VERSION = "nlp4j-1.1.3";

    /** Of the unpacked files. Raised when their form changes, so that two builds can share a data directory. */
    private static final int FORMAT = 1;

    private final Path directory;
    private final Progress progress;
    private final SentenceCutter sentences = new SentenceCutter();
    private final Trees trees = new Trees();
    private volatile @Nullable Model model;

    /**
     * An engine that has not loaded anything yet.
     *
     * @param engines directory that holds unpacked models, a subdirectory each, about 400 MB; created when missing. When it cannot
     *     be written the model is read from the class path each time, and {@code progress} is told
     * @param progress told what loading does
     */
    public Nlp4jEngine(Path engines, Progress progress) {
        this.directory = engines.resolve(VERSION + "-" + FORMAT);
        this.progress = oneAtATime(progress);
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public boolean reads(String language) {
        return language.equals("en");
    }

    /**
     * Loads the model if it is not loaded.
     *
     * @throws java.io.UncheckedIOException when it cannot be loaded; the message says what to do
     */
    public void warm() {
        model();
    }

    @Override
    public Parsed parse(Article article) {
        Model loaded = model();
        List<Sentence> found = new ArrayList<>();
        List<NamedSpan> names = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.CHROME) {
                continue;
            }
            List<Word> words = loaded.words().cut(Folded.of(article.text(), region.span()));
            for (List<Word> sentence : sentences.cut(words, limits::add)) {
                NLPNode[] nodes = loaded.annotate(sentence);
                found.add(trees.sentence(article.text(), region.kind(), sentence, nodes));
                names.addAll(trees.names(sentence, nodes));
            }
        }
        return new Parsed(found, names, limits);
    }

    private Model model() {
        Model loaded = model;
        return loaded != null ? loaded : load();
    }

    private synchronized Model load() {
        Model loaded = model;
        if (loaded == null) {
            Pins pins = Pins.read();
            Shipped shipped = new Shipped(Nlp4jEngine.class.getClassLoader(), pins, progress);
            loaded = new ModelLoader(shipped, new ModelCache(directory, pins), pins, progress).load();
            model = loaded;
        }
        return loaded;
    }

    private static Progress oneAtATime(Progress progress) {
        Object lock = new Object();
        return (what, done, total) -> {
            synchronized (lock) {
                progress.step(what, done, total);
            }
        };
    }
}
