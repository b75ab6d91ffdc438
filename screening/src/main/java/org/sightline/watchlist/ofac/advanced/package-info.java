// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * OFAC's lists in the form of the Advanced XML: {@code sdn_advanced.xml} and {@code cons_advanced.xml}.
 *
 * <p>Start with {@link org.sightline.watchlist.ofac.advanced.AdvancedXmlReader}. The format is the <a
 * href="https://ofac.treasury.gov/sdn-list/sanctions-list-search-tool">Advanced Sanctions Data Model</a> that the UN drew up ({@code
 * http://www.un.org/sanctions/1.0}), as the Treasury's notes on {@code sdn_advanced.xml} describe it. Nearly everything in it is a
 * number that {@code ReferenceValueSets} explains:
 *
 * <table>
 * <caption>The sections</caption>
 * <tr><th>section</th><th>what it holds</th></tr>
 * <tr><td>DateOfIssue</td><td>the day of the release</td></tr>
 * <tr><td>ReferenceValueSets</td><td>sets of numbers with their labels</td></tr>
 * <tr><td>Locations</td><td>addresses, and countries of nationality</td></tr>
 * <tr><td>IDRegDocuments</td><td>documents, by the identity of their holder</td></tr>
 * <tr><td>DistinctParties</td><td>who is listed: profile, identities with names in parts and scripts, features</td></tr>
 * <tr><td>ProfileRelationships</td><td>who belongs to whom</td></tr>
 * <tr><td>SanctionsEntries</td><td>on which list, since when, by what law, under which programmes</td></tr>
 * </table>
 *
 * <p>The file is read twice, each time in the memory of one record: first everything that a party refers to, then the parties. The
 * number of an entry is {@code FixedRef}, the same as in the other forms.
 */
@NullMarked
package org.sightline.watchlist.ofac.advanced;

import org.jspecify.annotations.NullMarked;
