// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Titles;
import org.sightline.article.Span;
import org.sightline.extract.date.DateInterval;

/**
 * Somebody's role, as the text tells it.
 *
 * @param person index of the thing who has it
 * @param title as printed, without organisation, country and time: "First Deputy Director"
 * @param organisation the innermost one, or null where the text names none
 * @param chain the organisations around it, from within outwards; a country may be the last
 * @param span the role's words
 * @param date when it was held, or null where the text does not say beside it
 * @param why how the holder was found, for people: "before the name"
 */
public record RoleMention(
        int person,
        String title,
        Titles.Kind kind,
        @Nullable Organisation organisation,
        List<Organisation> chain,
        State state,
        Span span,
        @Nullable DateInterval date,
        String why) {
    /** Whether the role is held when the article speaks. */
    public enum State {
        CURRENT,
        FORMER,
        ACTING
    }

    public RoleMention {
        chain = List.copyOf(chain);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a role without a title");
        }
    }

    /**
     * Whether this is an office rather than a word that says only what sort of person somebody is: "baker" is an office only in a
     * body, "general" only in a body or of a country.
     */
    public boolean isOffice() {
        boolean inBody = organisation != null && !organisation.country();
        return switch (kind) {
            case POLITICAL, DIPLOMATIC, MILITARY, OFFICIAL, JUDICIAL -> true;
            case RANK, ROYAL, RELIGIOUS, BUSINESS, ACADEMIC, MEDIA -> organisation != null;
            case SPORT, CRIME, PROFESSION -> inBody;
            case HONORIFIC -> false;
        };
    }
}
