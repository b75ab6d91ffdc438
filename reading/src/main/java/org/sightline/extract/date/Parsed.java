// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/**
 * An expression that the grammar has found.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
record Parsed(int from, int to, Expression expression) {}
