// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads the model: from the cache where it holds what it should, else from NLP4J's jar, which fills the cache. Two files at a
 * time: more would need more than 3.5 GB of heap while unpacking. Thread-safe.
 */
final class ModelLoader {
    private static final int THREADS = 2;

    private final Shipped shipped;
    private final ModelCache cache;
    private final Pins pins;
    private final Progress progress;

    ModelLoader(Shipped shipped, ModelCache cache, Pins pins, Progress progress) {
        this.shipped = shipped;
        this.cache = cache;
        this.pins = pins;
        this.progress = progress;
    }

    /**
     * Loads everything.
     *
     * @throws UncheckedIOException when a resource can be read from neither the cache nor the jar
     */
    Model load() {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, ModelLoader::daemon);
        try {
            Map<Resource, Future<Sections>> files = new EnumMap<>(Resource.class);
            Future<WordCutter> words = pool.submit(WordCutter::new);
            Future<MorphologicalAnalyzer<NLPNode>> lemmas =
                    pool.submit(() -> new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH));
            for (Resource resource : Resource.values()) {
                files.put(resource, pool.submit(() -> sections(resource)));
            }
            Callable<Lexica> lexica = () -> new Lexica(
                    new PackedLexicon<>(await(files, Resource.AMBIGUITY), labels -> labels),
                    new PackedLexicon<>(await(files, Resource.CLUSTERS), ModelLoader::inOrder),
                    new PackedEmbeddings(await(files, Resource.EMBEDDINGS)),
                    new PackedGazetteer(await(files, Resource.GAZETTEER)));
            POSTagger<NLPNode> tagger = new POSTagger<>();
            PackedModel.restore(await(files, Resource.TAGS), tagger);
            NERTagger<NLPNode> names = new NERTagger<>();
            PackedModel.restore(await(files, Resource.NAMES), names);
            return new Model(
                    words.get(),
                    lexica.call(),
                    tagger,
                    lemmas.get(),
                    names,
                    parser(await(files, Resource.DEPENDENCIES)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("loading the language model was interrupted"));
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            throw failure(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Sections await(Map<Resource, Future<Sections>> files, Resource resource)
            throws InterruptedException, ExecutionException {
        Future<Sections> file = files.get(resource);
        if (file == null) {
            throw new IllegalStateException("not asked for: " + resource);
        }
        return file.get();
    }

    private static DEPParser<NLPNode> parser(Sections sections) {
        DEPParser<NLPNode> parser = new DEPParser<>();
        PackedModel.restore(sections, parser);
        int index = 0;
        for (String label : parser.getOptimizer().getLabelMap().getLabelList()) {
            parser.getLabelCandidates().add(label, index++);
        }
        return parser;
    }

    private static Set<String> inOrder(List<String> labels) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    private Sections sections(Resource resource) throws IOException {
        Optional<ByteBuffer> cached = cache.open(resource);
        return Sections.of(cached.isPresent() ? cached.get() : unpack(resource));
    }

    /** The unpacked bytes: mapped when they could be kept, else in the heap. */
    private ByteBuffer unpack(Resource resource) throws IOException {
        ByteBuffer bytes = pack(resource, shipped.read(resource)).bytes();
        if (!Digests.of(bytes).equals(pins.unpacked(resource).sha256())) {
            throw new IOException("unpacking " + resource.path() + " gave other bytes than this build expects");
        }
        try {
            cache.write(resource, bytes);
        } catch (IOException e) {
            progress.step("using " + resource.title() + " without keeping it, for " + e.getMessage(), 0, 0);
            return bytes;
        }
        return cache.open(resource).orElse(bytes);
    }

    /** Packs what NLP4J's own stream held; the digest has told that it is what the cast says. */
    @SuppressWarnings("unchecked")
    static Sections pack(Resource resource, Object shipped) throws IOException {
        return switch (resource) {
            case EMBEDDINGS -> PackedEmbeddings.pack((Map<String, float[]>) shipped);
            case GAZETTEER -> PackedGazetteer.pack((PrefixTree<String, Set<String>>) shipped);
            case CLUSTERS -> PackedLexicon.pack((Map<String, Set<String>>) shipped);
            case AMBIGUITY -> PackedLexicon.pack((Map<String, List<String>>) shipped);
            case DEPENDENCIES, NAMES, TAGS -> PackedModel.pack((OnlineComponent<?, ?>) shipped);
        };
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof IOException e) {
            return new UncheckedIOException("the language model cannot be loaded: " + e.getMessage(), e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException("loading the language model", cause);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "nlp4j-load");
        thread.setDaemon(true);
        return thread;
    }
}
