// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article that was read.
 *
 * @param id {@code sha256:} and the digest of the input bytes (of the text's UTF-8 for an NDJSON line)
 * @param byline names of the authors, as printed
 * @param language ISO 639-1, or {@code und}
 * @param text the decoded input itself, in which every offset counts
 * @param ref the caller's own id, if given
 */
public record ArticlePart(
        String id,
        @Nullable String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String url,
        String language,
        Published published,
        String text,
        @Nullable String ref) {
    private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|und");

    public ArticlePart {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an article's id: " + id);
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("not a language: " + language);
        }
        byline = List.copyOf(byline);
    }

    /**
     * The day of publication.
     *
     * @param date null exactly when the basis is {@code UNKNOWN}
     */
    public record Published(@Nullable LocalDate date, Basis basis) {
        /** Told by the caller, found in metadata, taken from the story itself, or unknown. */
        public enum Basis {
            GIVEN,
            METADATA,
            TEXT,
            UNKNOWN
        }

        public Published {
            if ((date == null) != (basis == Basis.UNKNOWN)) {
                throw new IllegalArgumentException("a date of " + date + " does not go with the basis " + basis);
            }
        }
    }
}
