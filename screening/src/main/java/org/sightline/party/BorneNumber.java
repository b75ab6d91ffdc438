// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import org.jspecify.annotations.Nullable;

/**
 * One number that an entry bears.
 *
 * @param rule what the number is good for
 * @param spelled in the one spelling of its kind
 * @param country that issued it, an ISO code, or null where the list does not say
 */
record BorneNumber(
        IdentifierRules.Rule rule, String spelled, @Nullable String country) {
    /** What two equal numbers have in common; numbers of many issuers share one space, for lists file them differently. */
    String key() {
        return (rule.alone() || !rule.general() ? rule.property() : "number") + "=" + spelled;
    }

    /** Whether both are one number of one issuer, as far as the lists say. */
    boolean same(BorneNumber other) {
        return key().equals(other.key()) && (country == null || other.country == null || country.equals(other.country));
    }

    /** Whether the number proves it without a name that agrees. */
    boolean proves(BorneNumber other) {
        boolean issued = !rule.needsIssuer() || (country != null && country.equals(other.country));
        return rule.alone() && issued && same(other);
    }

    String shown() {
        return rule.label() + " " + spelled + (country == null ? "" : " (" + country + ")");
    }
}
