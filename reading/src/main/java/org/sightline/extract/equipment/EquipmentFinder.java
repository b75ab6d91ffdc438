// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Countries;
import org.sightline.article.Article;
import org.sightline.article.Region;

/**
 * Finds the names of equipment in an article. Immutable, thread-safe; time grows with the length of the text.
 *
 * <p>A name that its context shows to be equipment once ("the R-760 system") is equipment wherever it stands in the article.
 */
public final class EquipmentFinder {
    private final Classes classes = new Classes();
    private final Names names = new Names();
    private final Countries countries;

    /** A finder with the shipped English tables. */
    public static EquipmentFinder english() {
        return new EquipmentFinder(Countries.english());
    }

    EquipmentFinder(Countries countries) {
        this.countries = countries;
    }

    /** Every name of equipment outside chrome, in text order, without overlap. */
    public List<EquipmentMention> find(Article article) {
        List<List<Word>> texts = new ArrayList<>();
        for (Region region : article.regions()) {
            if (region.kind() != Region.Kind.CHROME && region.kind() != Region.Kind.BYLINE) {
                texts.add(Word.of(article.text(), region.span()));
            }
        }
        boolean ofWeapons = texts.stream().flatMap(List::stream).anyMatch(this::isOfWeapons);
        List<Passage> passages = passages(texts, ofWeapons);
        if (!ofWeapons && passages.stream().anyMatch(passage -> !passage.found().isEmpty())) {
            passages = passages(texts, true);
        }
        Map<String, EquipmentMention> known = new HashMap<>();
        for (Passage passage : passages) {
            for (EquipmentMention mention : passage.found()) {
                known.putIfAbsent(mention.span().of(article.text()), mention);
            }
        }
        List<EquipmentMention> found = new ArrayList<>();
        for (Passage passage : passages) {
            passage.repeat(known);
            found.addAll(passage.found());
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private List<Passage> passages(List<List<Word>> texts, boolean ofWeapons) {
        return texts.stream()
                .map(words -> new Passage(classes, names, countries, words, ofWeapons))
                .toList();
    }

    /** A class noun that leaves no doubt what is spoken of. */
    private boolean isOfWeapons(Word word) {
        return classes.isStrong(word.text()) && word.isCommonNoun();
    }
}
