// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import org.sightline.article.Span;

/** A name that an engine or a scan found: where, and of what kind. Not yet mended, and not yet anybody. */
public record NamedSpan(Span span, MentionType type) {}
