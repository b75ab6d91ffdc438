// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The UK Sanctions List of the Foreign, Commonwealth and Development Office, in its XML form.
 *
 * <p>Start with {@link org.sightline.watchlist.uk.UkXmlReader}. The format is described in the office's guidance <i>UK Sanctions
 * List: format guide</i>: {@code Designations} with {@code DateGenerated} and {@code Designation}s, all facts in elements, days
 * written {@code dd/mm/yyyy} with letters or noughts for what is unknown. {@code UniqueID}, such as {@code RUS0123}, is the
 * entry's id; {@code DateDesignated} is the day of the listing. The publisher's files differ in the letter case of elements and
 * of fixed words, so either is read. Owners, parents and subsidiaries are printed names; one becomes a relation when exactly one
 * entry of the list bears it, which is known when the whole list is read. Which element goes where is said in {@code
 * docs/reference/lists/uk.md}.
 */
@NullMarked
package org.sightline.watchlist.uk;

import org.jspecify.annotations.NullMarked;
