// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

/**
 * Where an event happened.
 *
 * @param name the words, without determiner ("airport in Pyongyang")
 * @param thing index of the named place among the annotation's things, or -1 where it has no name
 */
public record Place(String name, int thing) {}
