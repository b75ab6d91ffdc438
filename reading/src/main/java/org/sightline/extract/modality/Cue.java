// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import org.sightline.article.Span;

/**
 * Words that hedge, deny or plan, and the rule that says so.
 *
 * @param span the cue's first word in the article
 * @param rule the words of the rule, as the rule file has them
 * @param effect what the rule does, as the rule file has it
 */
public record Cue(Span span, String rule, String effect) {}
