// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** Whoever read our output has gone, as {@code head} does: nothing is wrong, and nobody is left to tell. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
}
