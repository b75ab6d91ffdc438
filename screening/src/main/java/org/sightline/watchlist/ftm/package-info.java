// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * FollowTheMoney entities as JSON, one a line: OpenSanctions' bulk data, and the form in which releases are kept here.
 *
 * <p>Start with {@link org.sightline.watchlist.ftm.FtmReader}; {@link org.sightline.watchlist.ftm.FtmWriter} writes what it reads.
 * The model is described at <a href="https://followthemoney.tech">followthemoney.tech</a>. Listed are the entities with {@code
 * "target": true}, or, in a file that never says so, every person, organisation and thing that can be listed. What
 * belongs to them (sanctions, addresses, documents, relations) is joined from wherever it stands; {@link
 * org.sightline.watchlist.format.Model} knows which property names whom. Specification: {@code docs/reference/lists/ftm.md}.
 */
@NullMarked
package org.sightline.watchlist.ftm;

import org.jspecify.annotations.NullMarked;
