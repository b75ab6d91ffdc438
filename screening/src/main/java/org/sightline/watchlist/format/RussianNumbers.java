// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.Optional;
import org.sightline.entity.Identifiers;

/**
 * Which of Russia's numbers for a party one is, by its length and check digits: lists print the tax number (INN, of 10 or 12
 * digits) and the state registration number (OGRN, of 13 or 15) under whatever heading they have.
 */
public final class RussianNumbers {
    private RussianNumbers() {}

    /** {@code taxNumber} for an INN, {@code registrationNumber} for an OGRN, empty for anything else. */
    public static Optional<String> property(String number) {
        if (Identifiers.normal("innCode", number).isPresent()) {
            return Optional.of("taxNumber");
        }
        return Identifiers.normal("ogrnCode", number).isPresent()
                ? Optional.of("registrationNumber")
                : Optional.empty();
    }
}
