// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

/**
 * One entry of one release without its entity.
 *
 * @param entry the publisher's id
 * @param standing the dates that the publisher gives for it there
 * @param statements digest of what the release says of it; equal statements have equal ones
 * @param length of its lines in the release's file, in bytes of its decompressed text
 */
record StandingRow(String entry, Standing standing, long statements, int length) {}
