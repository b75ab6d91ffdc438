// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.List;
import java.util.Set;

/**
 * Tells each word what the lexica say of it; does what NLP4J's GlobalLexica does, with the same forms of the word. Thread-safe.
 *
 * @param ambiguity tags that a word may have
 * @param clusters Brown clusters, as prefixes of their bit strings
 */
record Lexica(
        PackedLexicon<List<String>> ambiguity,
        PackedLexicon<Set<String>> clusters,
        PackedEmbeddings embeddings,
        PackedGazetteer gazetteer) {
    /** Fills the nodes of one sentence; the first is the root. */
    @SuppressWarnings("NullAway") // NLP4J takes null for a word that a lexicon lacks
    void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String lower = node.getWordFormSimplifiedLowercase();
            node.setAmbiguityClasses(ambiguity.get(lower));
            node.setWordClusters(clusters.get(lower));
            node.setWordEmbedding(embeddings.get(node.getWordFormUndigitalized()));
        }
        for (int i = 1; i < nodes.length; i++) {
            PackedGazetteer.Hit hit = gazetteer.longest(i, nodes.length, at -> nodes[at].getWordFormSimplified());
            for (String label : hit.labels()) {
                mark(nodes, i, hit.last(), label);
            }
        }
    }

    private static void mark(NLPNode[] nodes, int first, int last, String label) {
        if (first == last) {
            nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, label));
            return;
        }
        nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, label));
        nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, label));
        for (int i = first + 1; i < last; i++) {
            nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, label));
        }
    }
}
