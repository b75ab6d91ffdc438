// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/**
 * NLP4J's components, ready to work, in the order in which they build on each other. Thread-safe: what is read stays as it is, and
 * each sentence has a state of its own.
 */
record Model(
        WordCutter words,
        Lexica lexica,
        POSTagger<NLPNode> tagger,
        MorphologicalAnalyzer<NLPNode> lemmas,
        NERTagger<NLPNode> names,
        DEPParser<NLPNode> parser) {
    /** Annotates one sentence. The first node is the root, the word of index i is node i + 1. */
    NLPNode[] annotate(List<Word> sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setWordForm(sentence.get(i - 1).form());
            nodes[i].setID(i);
        }
        lexica.process(nodes);
        tagger.process(nodes);
        lemmas.process(nodes);
        names.process(nodes);
        parser.process(nodes);
        return nodes;
    }
}
