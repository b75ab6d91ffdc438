// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import org.jspecify.annotations.Nullable;
import org.sightline.article.Span;

/**
 * The body, or the country, in which a role is held.
 *
 * @param name its words without a determiner; a country by its name where the text has its adjective ("Russia" for "Russian")
 * @param thing index of the thing that is it, or -1 where it is none of the annotation's
 * @param country whether it is a country rather than a body
 * @param span the words, or null where a word implies it
 */
public record Organisation(String name, int thing, @Nullable Span span, boolean country) {}
