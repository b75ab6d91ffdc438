// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the API and the pages both ask: the lists in force, the store, and the desk where articles are read. Each is opened, loaded and
 * followed here while the program runs, so that a question is answered by what holds now, or told that it is not ready yet.
 *
 * <p>Start with {@link org.sightline.service.Services}. This package knows nothing of HTTP.
 */
@NullMarked
package org.sightline.service;

import org.jspecify.annotations.NullMarked;
