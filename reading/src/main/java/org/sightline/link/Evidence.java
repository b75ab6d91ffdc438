// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import org.sightline.match.Explanation;

/**
 * One piece of evidence for or against a link.
 *
 * @param strength 0 to 1
 * @param because the words of article and list that it rests on
 */
record Evidence(Feature feature, double strength, String because) {
    Evidence {
        if (strength < 0 || strength > 1) {
            throw new IllegalArgumentException(feature + " cannot have the strength " + strength);
        }
    }

    static Evidence of(Feature feature, String because) {
        return new Evidence(feature, 1, because);
    }

    double value() {
        return feature.weight() * strength;
    }

    Explanation explanation() {
        return Explanation.of(value(), feature.words() + ": " + because);
    }
}
