// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Annotation;
import org.sightline.article.Article;
import org.sightline.article.Span;
import org.sightline.extract.attribution.Source;
import org.sightline.extract.attribution.Speaker;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.SourcePart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.Quote;

/**
 * The claims about happenings: for each the tellings, one claim a sentence and a way of telling it. Two sentences that say the same
 * are two pieces of evidence of two claims about one event; repetition raises no modality.
 */
final class Claims {
    private final Article article;
    private final Annotation annotation;
    private final CodePoints points;
    private int made;

    Claims(Article article, Annotation annotation, CodePoints points) {
        this.article = article;
        this.annotation = annotation;
        this.points = points;
    }

    private record Key(
            Span evidence, ClaimPart.Polarity polarity, ClaimPart.Modality modality, List<SourcePart> sources) {}

    /** The claims that a story makes about one happening, in text order; a title that repeats one is evidence of it. */
    List<ClaimPart> of(String event, Happening happening) {
        Set<Key> distinct = new LinkedHashSet<>();
        List<Quote> titles = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            if (telling.headline() && !distinct.isEmpty()) {
                titles.add(quote(telling.event().evidence()));
                continue;
            }
            Key key = new Key(
                    telling.event().evidence(),
                    ClaimPart.Polarity.valueOf(telling.truth().polarity().name()),
                    ClaimPart.Modality.valueOf(telling.truth().modality().name()),
                    sources(telling));
            distinct.add(key);
        }
        List<ClaimPart> claims = new ArrayList<>();
        for (Key key : distinct) {
            made++;
            List<Quote> evidence = new ArrayList<>(claims.isEmpty() ? titles : List.of());
            evidence.add(quote(key.evidence()));
            claims.add(new ClaimPart("c" + made, event, key.polarity(), key.modality(), key.sources(), evidence));
        }
        return claims;
    }

    private List<SourcePart> sources(Telling telling) {
        List<SourcePart> found = new ArrayList<>();
        for (Source source : telling.sources()) {
            Speaker speaker = source.speaker();
            Speaker via = source.via();
            found.add(new SourcePart(
                    name(speaker),
                    speaker.thing() < 0 ? null : "e" + (speaker.thing() + 1),
                    source.cue(),
                    via == null ? null : name(via)));
        }
        if (found.isEmpty()) {
            String publisher = article.publisher();
            found.add(new SourcePart(publisher == null ? "" : publisher, null, "", null));
        }
        return found;
    }

    private String name(Speaker speaker) {
        return speaker.thing() < 0
                ? speaker.name()
                : annotation.things().get(speaker.thing()).caption();
    }

    private Quote quote(Span span) {
        return points.quote(span.start(), span.end());
    }
}
