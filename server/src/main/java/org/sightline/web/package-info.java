// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The pages for analysts, made on the server: each a handler that asks the services, a record of what it shows, and a template of the
 * record's name under {@code src/main/jte}, which the build turns into Java.
 *
 * <p>Start with {@link org.sightline.web.Pages}, which has all routes. Every view has a stable address and can be read without
 * scripts; what acts is a form that is posted. Words of stories and lists are strangers' words: templates escape them, and {@link
 * org.sightline.web.PageText} takes from them what would steer the words around them. No page asks a database or a list by itself.
 */
@NullMarked
package org.sightline.web;

import org.jspecify.annotations.NullMarked;
