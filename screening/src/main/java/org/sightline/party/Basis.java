// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

/** Why two entries are taken for one party, the surest first. */
public enum Basis {
    /** A person said so. */
    JUDGEMENT,
    /** A publisher says so: both bear one reference, such as a UN reference number. */
    REFERENCE,
    /** Both bear a number that its issuer gives to one party only. */
    IDENTIFIER,
    /** Names, dates and programmes agree, all of them. */
    CIRCUMSTANCES
}
