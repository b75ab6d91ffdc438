// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * OFAC's lists in their CSV form: SDN and consolidated non-SDN.
 *
 * <p>Start with {@link org.sightline.watchlist.ofac.csv.OfacCsvReader}. The format is described in the Treasury's <a
 * href="https://ofac.treasury.gov/media/29976/download">Specially Designated Nationals data format</a>: no header, commas,
 * {@code -0-} for nothing, and up to four files that share the entry's number:
 *
 * <table>
 * <caption>The four files</caption>
 * <tr><th>file</th><th>columns</th></tr>
 * <tr><td>sdn, cons_prim</td><td>number, name, type, programs, title, call sign, vessel type, tonnage, gross tonnage, flag,
 *     owner, remarks</td></tr>
 * <tr><td>alt</td><td>number, alias number, kind (aka, fka, nka), name, remarks</td></tr>
 * <tr><td>add</td><td>number, address number, address, city, country, remarks</td></tr>
 * <tr><td>comments</td><td>number, the rest of remarks that were too long</td></tr>
 * </table>
 *
 * <p>The remarks are prose with a grammar: facts between semicolons, each with a label. The files hold no listing date.
 */
@NullMarked
package org.sightline.watchlist.ofac.csv;

import org.jspecify.annotations.NullMarked;
