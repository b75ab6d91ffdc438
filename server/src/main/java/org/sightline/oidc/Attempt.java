// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import org.sightline.store.Secrets;

/**
 * One try to sign in, from the way to the provider to the way back. All that is to be unguessable in it is made of one secret that only
 * the person's browser keeps, so that nothing is kept here.
 *
 * @param secret as {@link Secrets#fresh} makes it
 */
public record Attempt(String secret) {
    /** A new one. */
    public static Attempt begin() {
        return new Attempt(Secrets.fresh());
    }

    /** What the provider sends back by browser: that this way back belongs to that way there. */
    public String state() {
        return Secrets.digest("state of " + secret);
    }

    /** What the provider writes into the token: that it was made for this try. */
    String nonce() {
        return Secrets.digest("nonce of " + secret);
    }

    /** What the provider is shown with the code: that who has the code is who began. */
    String verifier() {
        return Secrets.digest("verifier of " + secret);
    }

    /** Says nothing of the secret, which may stand in no log. */
    @Override
    public String toString() {
        return "Attempt[" + state() + "]";
    }
}
