// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;
import org.sightline.article.Article;

/**
 * An engine, and over it the layers of our own: names mended, then coreference. As thread-safe as its engine.
 */
public final class LayeredAnnotator implements Annotator {
    private final Engine engine;
    private final NameLayer names;
    private final Coreference coreference;

    public LayeredAnnotator(Engine engine) {
        this.engine = engine;
        Titles titles = Titles.english();
        Nominals nominals = Nominals.english();
        WordClasses classes = WordClasses.of("en");
        this.names = new NameLayer(
                titles,
                OrganisationNames.english(),
                Countries.english(),
                new VesselNames(nominals),
                classes.words("place"));
        this.coreference = new Coreference(titles, nominals, Countries.english(), classes.words("speech"));
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public boolean reads(String language) {
        return engine.reads(language);
    }

    @Override
    public Annotation annotate(Article article, List<NamedSpan> known) {
        Parsed parsed = engine.parse(article);
        List<NamedSpan> mended = names.mend(article.text(), parsed, known);
        return coreference.resolve(article.text(), parsed, mended);
    }
}
