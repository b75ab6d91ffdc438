// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import org.sightline.store.AccessRole;

/**
 * Who signed in at the provider.
 *
 * @param name under which the person's acts are written down
 */
public record Person(String name, AccessRole role) {
    private static final int LONGEST_NAME = 100;

    public Person {
        if (!nameable(name)) {
            throw new IllegalArgumentException(
                    "a person needs a name of at most " + LONGEST_NAME + " letters in one line");
        }
    }

    static boolean nameable(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }
}
