// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Files that can be made again: what was worked out once is kept in a form that a start reads in no time.
 *
 * <p>Start with {@link org.sightline.watchlist.kept.KeptFolder}. A kept file names its format, the format's version and what it was
 * made from, and ends in a checksum. One that is missing, cut short, damaged, of another version or made from something else is as
 * good as none: whoever asked makes it again, and works without it where nothing can be written. Nothing else is known here of what
 * the files hold.
 */
@NullMarked
package org.sightline.watchlist.kept;

import org.jspecify.annotations.NullMarked;
