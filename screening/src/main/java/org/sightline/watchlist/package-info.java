// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The lists: what was listed, since when, and by which release we know it.
 *
 * <p>Start with {@link org.sightline.watchlist.Lists}, the door to one data directory: it imports releases and loads what is in
 * force. {@link org.sightline.watchlist.Listings} is what callers hold: the entries in force, and the status of one entry on a
 * date. A {@link org.sightline.watchlist.Release} is immutable. Each publisher's format is one sub-package. This package may not
 * know how names are matched.
 *
 * <h2>Status on a date</h2>
 *
 * <p>The first row that fits decides. "Dated" means that the publisher gives a listing date there.
 *
 * <table>
 * <caption>What is known of an entry on a day</caption>
 * <tr><th>row</th><th>the day</th><th>value</th><th>basis</th><th>since, until</th></tr>
 * <tr><td>1</td><td>no release of the dataset at all</td><td>unknown</td><td>releases</td><td></td></tr>
 * <tr><td>2</td><td>only the starter, from its listing date on (undated: from the starter's day on)</td><td>listed</td>
 *     <td>starter</td><td>listing date</td></tr>
 * <tr><td>3</td><td>only the starter, otherwise, or an entry that it lacks</td><td>unknown</td><td>starter</td>
 *     <td>listing date</td></tr>
 * <tr><td>4</td><td>after the newest release, which lacks it</td><td>not listed</td><td>latest release</td><td></td></tr>
 * <tr><td>5</td><td>before the publisher's listing date, or after its end</td><td>not listed</td><td>publisher</td>
 *     <td>its dates</td></tr>
 * <tr><td>6</td><td>after the newest release, which holds it</td><td>listed</td><td>latest release</td><td>its dates</td></tr>
 * <tr><td>7</td><td>between the publisher's listing date and a release that holds it</td><td>listed</td><td>publisher</td>
 *     <td>its dates</td></tr>
 * <tr><td>8</td><td>of a release that holds it undated, or between two that do</td><td>listed</td><td>releases</td>
 *     <td></td></tr>
 * <tr><td>9</td><td>between one release that holds it undated and one that does not, either way round</td><td>unknown</td>
 *     <td>releases</td><td>the two releases</td></tr>
 * <tr><td>10</td><td>of a release that lacks it, or between two that do</td><td>not listed</td><td>releases</td><td></td></tr>
 * <tr><td>11</td><td>before the oldest release, nothing dated</td><td>unknown</td><td>releases</td><td>until: that release</td>
 *     </tr>
 * </table>
 *
 * <p>An interval whose days are both listed and not listed is {@code changed}; one that is in part unknown and does not show a change
 * is unknown. Where a release lacks an entry although the listing date that a later release gives had passed, the release is believed:
 * that listing date then counts as if it were not there (row 9).
 */
@NullMarked
package org.sightline.watchlist;

import org.jspecify.annotations.NullMarked;
