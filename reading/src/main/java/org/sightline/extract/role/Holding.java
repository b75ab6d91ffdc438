// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

/**
 * A title that is somebody's.
 *
 * @param person index of the thing who holds it
 * @param verb index of the verb that says so, or -1 where the words stand side by side
 */
record Holding(TitlePhrase phrase, int person, RoleMention.State state, int verb, String why) {
    Holding {
        if (person < 0) {
            throw new IllegalArgumentException("nobody holds it");
        }
    }
}
