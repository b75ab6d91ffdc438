// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.util.Locale;

/** A model or lexicon that NLP4J ships, and the file that it is unpacked to. The largest come first: they take longest. */
enum Resource {
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized.xz", "word embeddings"),
    DEPENDENCIES("models/en-dep.xz", "the parser"),
    GAZETTEER("lexica/en-named-entity-gazetteers-simplified.xz", "the gazetteer"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz", "word clusters"),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified-lowercase.xz", "ambiguity classes"),
    NAMES("models/en-ner.xz", "the name tagger"),
    TAGS("models/en-pos.xz", "the part-of-speech tagger");

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private final String path;
    private final String title;

    Resource(String path, String title) {
        this.path = ROOT + path;
        this.title = title;
    }

    /** Where it is in the class path. */
    String path() {
        return path;
    }

    /** What to call it when speaking to people. */
    String title() {
        return title;
    }

    /** Name of the unpacked file. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".bin";
    }
}
