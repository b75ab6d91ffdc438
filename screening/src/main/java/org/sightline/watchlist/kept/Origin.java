// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

/**
 * What something is worked out from, and where the result may be kept.
 *
 * @param folder where kept files lie
 * @param name of what it is worked out from; equal names, equal content
 */
public record Origin(KeptFolder folder, String name) {}
