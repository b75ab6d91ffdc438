// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Titles;
import org.sightline.article.Span;
import org.sightline.extract.date.DateInterval;

/**
 * Somebody's role, as the text tells it.
 *
 * @param person index of the thing who has it
 * @param title as printed, without organisation, country and time: "First Deputy Director"
 * @param bodies the organisations in which it is held, the innermost first; a country may be the last; empty where the text names
 *     none
 * @param span the role's words
 * @param date when it was held, or null where the text does not say beside it
 * @param why how the holder was found, for people: "before the name"
 */
public record RoleMention(
        int person,
        String title,
        Titles.Kind kind,
        List<Body> bodies,
        State state,
        Span span,
        @Nullable DateInterval date,
        String why) {
    /** titles in business that are offices whatever the company is */
    private static final Pattern HIGHEST = Pattern.compile("(?i)^(ceo|cfo|coo)$|\\bchief\\b|\\bdirector$");

    /** Whether the role is held when the article speaks. */
    public enum State {
        CURRENT,
        FORMER,
        ACTING
    }

    /**
     * The body, or the country, in which a role is held.
     *
     * @param name its words without a determiner; a country by its name where the text has its adjective ("Russia" for "Russian")
     * @param thing index of the thing that is it, or -1 where it is none of the annotation's
     * @param country whether it is a country rather than a body
     * @param span the words
     */
    public record Body(String name, int thing, boolean country, Span span) {}

    public RoleMention {
        bodies = List.copyOf(bodies);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a role without a title");
        }
    }

    /** The innermost body, or null where the text names none. */
    public @Nullable Body organisation() {
        return bodies.isEmpty() ? null : bodies.get(0);
    }

    /**
     * Whether this is an office rather than a word that says only what sort of person somebody is: "baker" is an office only in a
     * body, "general" only in a body or of a country.
     */
    public boolean isOffice() {
        boolean inBody = !bodies.isEmpty() && !bodies.get(0).country();
        return switch (kind) {
            case POLITICAL, DIPLOMATIC, MILITARY, OFFICIAL, JUDICIAL -> true;
            case BUSINESS -> !bodies.isEmpty() || HIGHEST.matcher(title).find();
            case RANK, ROYAL, RELIGIOUS, ACADEMIC, MEDIA -> !bodies.isEmpty();
            case SPORT, CRIME, PROFESSION -> inBody;
            case HONORIFIC -> false;
        };
    }
}
