// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Files of many names: a customer file in, the same rows out with what was found, in the order of the input and in constant memory.
 *
 * <p>Start with {@link org.sightline.screen.bulk.BulkRun}, which takes rows of a {@link org.sightline.screen.bulk.RowSource} through a
 * work on all processors into a {@link org.sightline.screen.bulk.Sink}. {@link org.sightline.screen.bulk.InputFile} is the door: what
 * comes in is decoded and measured there, and {@link org.sightline.screen.bulk.CsvRows} and {@link
 * org.sightline.screen.bulk.NdjsonRows} cut it into rows, a broken one being a row with a fault. This package may not know how names
 * are matched, and keeps no time.
 */
@NullMarked
package org.sightline.screen.bulk;

import org.jspecify.annotations.NullMarked;
