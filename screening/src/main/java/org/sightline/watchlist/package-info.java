// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The lists: what was listed, since when, and by which release we know it.
 *
 * <p>Start with {@link org.sightline.watchlist.Lists}, the door to one data directory: it imports releases, loads what is in force,
 * and tells what was and how it changed. {@link org.sightline.watchlist.Listings} is what callers hold: the entries in force, and the
 * status of one entry on a date. A {@link org.sightline.watchlist.Release} is immutable. Each publisher's format is one sub-package.
 * This package may not know how names are matched.
 *
 * <h2>On the disk</h2>
 *
 * <p>{@code lists/catalogue.json} names the releases held. Those of a dataset lie in {@code lists/DATASET/}, each in two files named by
 * day, digest of the sources and reader: its entries, and beside them who is on it. Releases never change, and a delta is kept for each
 * to the release before it. {@code lists/held/} has what a person must look at before it is taken in; {@code lists/index/} can be
 * deleted at any time.
 *
 * <h2>Order</h2>
 *
 * <p>Releases are in the order of {@link org.sightline.watchlist.Release#ORDER}, which knows nothing of when they were imported: by
 * day, then by the moment at which the list says it was made, then by the number of statements, then by digest. The last one is in
 * force; the last one of a day stands for that day. A source that is read again by a later version of its reader takes the place of its
 * older reading. A source of which only the file's date is known is a release of the earliest such day, and of none as soon as a better
 * date is known.
 *
 * <h2>Status on a date</h2>
 *
 * <p>The first row that fits decides. A release is "dated" where the publisher gives a listing date in it; where it gives none, the
 * date of the nearest other release counts that holds the entry with none between that lacks it, earlier ones first, if it is not after
 * the release. "Next to" means that no release lies between.
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
 * <tr><td>5</td><td>before the listing date in the last release up to that day, or where that lacks the entry in the next one that
 *     holds it; or after the end in the release after that day or next to it before (row 7)</td><td>not listed</td>
 *     <td>publisher</td><td>its dates</td></tr>
 * <tr><td>6</td><td>after the newest release, which holds it</td><td>listed</td><td>latest release</td><td>its dates</td></tr>
 * <tr><td>7</td><td>between the listing date and a release that holds it; or between a release that holds it and its end, if that is
 *     before the release next to it, which lacks it</td><td>listed</td><td>publisher</td><td>its dates</td></tr>
 * <tr><td>8</td><td>of a release that holds it undated, or between two next to each other that do</td><td>listed</td>
 *     <td>releases</td><td>until: the publisher's end</td></tr>
 * <tr><td>9</td><td>between a release that holds it and the one next to it that does not, either way round</td><td>unknown</td>
 *     <td>releases</td><td>the two releases</td></tr>
 * <tr><td>10</td><td>of a release that lacks it, or between two next to each other that do</td><td>not listed</td>
 *     <td>releases</td><td></td></tr>
 * <tr><td>11</td><td>before the oldest release</td><td>unknown</td><td>releases</td><td>until: that release</td></tr>
 * </table>
 *
 * <p>Where the publisher dates several listings of one entry with time between them, a day in such a pause is not listed (basis
 * publisher; until: the end before it), whatever row fits; since and until are then those of the one listing that holds the day.
 *
 * <p>An interval whose days are both listed and not listed is {@code changed}; one that is in part unknown and does not show a change
 * is unknown. Where a release contradicts the publisher's date, the release is believed. A listing date that had passed when a release
 * still lacked the entry says nothing of the days before the release that gives it (row 9), and an end on or after a release that lacks
 * it already says nothing either.
 */
@NullMarked
package org.sightline.watchlist;

import org.jspecify.annotations.NullMarked;
