// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The European Union's consolidated list of financial sanctions (FSF), in its XML form, version 1.1.
 *
 * <p>Start with {@link org.sightline.watchlist.eu.EuXmlReader}. The format is the schema {@code export} of the Commission's
 * Financial Sanctions Database, whose namespace begins with {@code http://eu.europa.ec/fpi/fsd/export}: an {@code export} of
 * {@code sanctionEntity}s, nearly everything in attributes. The reference number, such as {@code EU.27.28}, is the entry's id; an
 * entry without one has its {@code logicalId}, which is a mere number, so the two cannot meet. The earliest {@code
 * publicationDate} of its regulations is the day of the listing. The country {@code 00} is unknown. Which attribute goes where is
 * said in {@code docs/reference/lists/eu.md}.
 */
@NullMarked
package org.sightline.watchlist.eu;

import org.jspecify.annotations.NullMarked;
