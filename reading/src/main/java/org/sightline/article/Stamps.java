// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a page itself gives for its publication. */
final class Stamps {
    private Stamps() {}

    /** A line that says when it was published, a byline's date, or a day between headline and story; null when there is none. */
    static @Nullable LocalDate published(Page page, int headline) {
        LocalDate updated = null;
        for (int i = 0; i < page.size(); i++) {
            if (!page.is(i, "published")) {
                continue;
            }
            String words = page.line(i).words();
            LocalDate day = PrintedDay.in(words);
            if (day != null && !words.matches("(?iu)(last )?(updated|modified|обновлено|수정|最终|更新).*")) {
                return day;
            }
            updated = updated == null ? day : updated;
        }
        LocalDate beside = bylineDay(page);
        if (updated != null || beside != null || headline < 0) {
            return beside == null ? updated : beside;
        }
        for (int i = headline + 1; i < Math.min(page.first(), page.size()); i++) {
            if (page.is(i, "date") && !isBanner(page, i)) {
                return PrintedDay.in(page.line(i).words());
            }
        }
        return null;
    }

    /** "Posted by Nora Quillfeather on 6 June 2019". */
    private static @Nullable LocalDate bylineDay(Page page) {
        for (int i = 0; i < page.size(); i++) {
            LocalDate day = page.kind(i) == Region.Kind.BYLINE && page.isEdge(i)
                    ? PrintedDay.in(page.line(i).words())
                    : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** A page's banner names the weekday of the visit and stands over the headline, so another headline follows it. */
    private static boolean isBanner(Page page, int i) {
        if (PrintedDay.isBare(page.line(i).words())) {
            return false;
        }
        boolean signed = page.kind(i - 1) == Region.Kind.BYLINE
                || (i + 1 < page.size() && page.kind(i + 1) == Region.Kind.BYLINE);
        if (signed) {
            return false;
        }
        for (int j = i + 1; j < Math.min(page.first(), page.size()); j++) {
            if (page.kind(j) == null && Headline.isCandidate(page.line(j))) {
                return true;
            }
        }
        return page.is(i - 1, "weather") || page.is(i + 1, "weather");
    }
}
