// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

/** Whether something is said to have happened, or not to have happened. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
