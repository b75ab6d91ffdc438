// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.article.Span;

/**
 * Ships by the noun before their names: "the cargo ship Lady R", "the submarine Tula". Once a story has called a name a ship, the
 * name is one wherever it stands.
 */
final class VesselNames {
    private final Nominals nominals;

    VesselNames(Nominals nominals) {
        this.nominals = nominals;
    }

    /** Every name of a ship in an article, in text order. */
    List<NamedSpan> in(String text, List<Sentence> sentences) {
        Set<String> introduced = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.tokens().size(); i++) {
                int end = run(sentence, i);
                if (end > i && isVesselNoun(sentence.tokens().get(i - 1)) && single(sentence, i - 1)) {
                    introduced.add(cover(sentence, i, end).of(text));
                }
            }
        }
        if (introduced.isEmpty()) {
            return List.of();
        }
        List<NamedSpan> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                int end = run(sentence, i);
                for (int last = end; last > i; last--) {
                    Span span = cover(sentence, i, last);
                    if (introduced.contains(span.of(text))) {
                        found.add(new NamedSpan(span, MentionType.VESSEL));
                        i = last - 1;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private boolean isVesselNoun(Token token) {
        return token.tag() == Tag.NOUN
                && nominals.of(token.text())
                        .filter(nominal -> nominal.type() == MentionType.VESSEL)
                        .isPresent();
    }

    /** "ships" introduces no single name. */
    private static boolean single(Sentence sentence, int noun) {
        Token token = sentence.tokens().get(noun);
        return !token.text().endsWith("s") || token.lemma().endsWith("s");
    }

    /** The index after the capitalised words that begin at {@code from}, or {@code from}. */
    private static int run(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size()) {
            Token token = sentence.tokens().get(end);
            boolean part = (token.tag() == Tag.PROPER_NOUN || (end > from && token.tag() == Tag.NUMBER))
                    && !token.text().isEmpty()
                    && (Character.isUpperCase(token.text().codePointAt(0)) || token.tag() == Tag.NUMBER);
            if (!part) {
                break;
            }
            end++;
        }
        return end;
    }

    private static Span cover(Sentence sentence, int from, int to) {
        return sentence.tokens()
                .get(from)
                .span()
                .cover(sentence.tokens().get(to - 1).span());
    }
}
