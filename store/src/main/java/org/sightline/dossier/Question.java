// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptLink;

/**
 * What a dossier is to tell.
 *
 * @param on the last day that counts: releases, articles and, by {@link Known#KEPT}, what persons said, are those up to it
 * @param all whether links count that are ambiguous or rejected
 */
public record Question(LocalDate on, Known known, boolean all) {
    /** By which day an article is counted. */
    public enum Known {
        /** The day it was published, or was first kept where that is not known: what the public could know. */
        PUBLISHED,
        /** The day this store first kept it: what whoever looks here could know. Judgements and notices count from their day on. */
        KEPT
    }

    /** All that is known on a day, by accepted links. */
    public static Question on(LocalDate day) {
        return new Question(day, Known.PUBLISHED, false);
    }

    boolean counts(KeptArticle article) {
        return !(known == Known.KEPT ? day(article.firstKept()) : told(article)).isAfter(on);
    }

    boolean counts(Instant said) {
        return known == Known.PUBLISHED || !day(said).isAfter(on);
    }

    /** Whether the link makes what the article says the party's. */
    boolean counts(KeptLink link) {
        return all || asItWas(link).accepted();
    }

    /** The link without a judgement that came later. */
    KeptLink asItWas(KeptLink link) {
        if (link.judgement() == null || counts(link.judgement().at())) {
            return link;
        }
        return new KeptLink(
                link.key(),
                link.article(),
                link.entity(),
                link.entry(),
                link.name(),
                link.caption(),
                link.decision(),
                link.score(),
                null,
                List.of());
    }

    /** The day on which an article told what it tells. */
    static LocalDate told(KeptArticle article) {
        @Nullable LocalDate published = article.published().date();
        return published == null ? day(article.firstKept()) : published;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
