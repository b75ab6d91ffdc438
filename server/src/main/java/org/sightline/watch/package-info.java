// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The program that watches: lists are refreshed from their publishers here; later feeds are polled and alerts sent.
 *
 * <p>Start with {@link org.sightline.watch.ListUpdate}, one round of fetching what has changed; {@link org.sightline.watch.ListWatch}
 * makes such rounds by itself. {@link org.sightline.watch.Publishers} says where the lists are, {@link
 * org.sightline.watch.Schedule} how often they are asked for. Whether a list is fit to replace the one in force is decided in {@link
 * org.sightline.watchlist.Lists}; this package only carries it there.
 *
 * <h2>Files in the data directory</h2>
 *
 * <table>
 * <caption>What this package reads and writes</caption>
 * <tr><th>file</th><th>holds</th><th>when it is broken</th></tr>
 * <tr><td>{@code publishers.json}</td><td>the user's own addresses; written by hand</td><td>an error that names the field</td></tr>
 * <tr><td>{@code lists/schedule.json}</td><td>how often, where the user said so</td><td>an error</td></tr>
 * <tr><td>{@code lists/fetched.json}</td><td>the last visit to each publisher, and what it knows our copies by</td><td>begun
 *     anew; it only saves downloads</td></tr>
 * <tr><td>{@code lists/.downloads/}</td><td>files on their way; gone after a round, or before the next one</td><td></td></tr>
 * <tr><td>{@code lists/.update-lock}</td><td>nothing; its lock is held by the one round that runs</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.sightline.watch;

import org.jspecify.annotations.NullMarked;
