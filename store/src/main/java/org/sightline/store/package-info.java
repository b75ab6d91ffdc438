// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What is kept: articles and their readings, people's judgements, keys and the audit trail, in SQLite or PostgreSQL behind one
 * interface of questions. It knows nothing of who asks.
 */
@NullMarked
package org.sightline.store;

import org.jspecify.annotations.NullMarked;
