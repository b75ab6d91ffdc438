// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as linking sees it.
 *
 * @param published for ages, or null where it is not known
 * @param text everything that is read of the article: no chrome, no datelines
 * @param subjects in the order of {@link org.sightline.annotate.Annotation#things()}
 */
public record Story(@Nullable LocalDate published, String text, List<Subject> subjects) {
    public Story {
        subjects = List.copyOf(subjects);
    }
}
