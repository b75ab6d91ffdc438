// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The consolidated list of the United Nations Security Council, in its XML form.
 *
 * <p>Start with {@link org.sightline.watchlist.un.UnXmlReader}. The format is the <a
 * href="https://www.un.org/sc/resources/sc-sanctions.xsd">schema of the Security Council's subsidiary organs</a>: {@code
 * CONSOLIDATED_LIST} with {@code INDIVIDUAL}s and {@code ENTITY}s. The reference number, such as {@code KPi.066}, is the entry's id;
 * {@code LISTED_ON} is the day of the listing. Which element goes where is said in {@code docs/reference/lists/un.md}.
 */
@NullMarked
package org.sightline.watchlist.un;

import org.jspecify.annotations.NullMarked;
