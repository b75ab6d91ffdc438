// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A Reading told to a person or to another program: text, HTML, FollowTheMoney.
 *
 * <p>Start with {@link org.sightline.report.TextReport}, {@link org.sightline.report.HtmlReport} or {@link
 * org.sightline.report.FtmReport}: pure functions of a reading and of the day it is told on. Somebody who is not listed has no line
 * of their own here, only the words of the article that name them. An ambiguous link is left to review, and no export carries
 * it. Knows the Reading, not how it was made.
 */
@NullMarked
package org.sightline.report;

import org.jspecify.annotations.NullMarked;
