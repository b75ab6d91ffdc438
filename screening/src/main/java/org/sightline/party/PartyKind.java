// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

/** What a list entry is, as far as two entries must agree in it to be one party. */
enum PartyKind {
    PERSON,
    /** A company, a public body, or any body that the list does not tell more of. */
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    /** An address of a digital currency that is listed itself. */
    WALLET,
    OTHER;

    /** The kind of a FollowTheMoney schema. */
    static PartyKind of(String schema) {
        return switch (schema) {
            case "Person" -> PERSON;
            case "Organization", "Company", "PublicBody", "LegalEntity" -> ORGANISATION;
            case "Vessel" -> VESSEL;
            case "Airplane" -> AIRCRAFT;
            case "CryptoWallet" -> WALLET;
            default -> OTHER;
        };
    }
}
