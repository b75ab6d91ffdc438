// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of itself (OpenID Connect Discovery 1.0), asked at the first use and kept. While it is away nobody waits for it
 * again within a few seconds, so that it cannot hold up who comes with a key.
 */
final class Discovery {
    static final String UNREACHABLE = "the provider cannot be reached now";

    static final Duration REST = Duration.ofSeconds(2);
    private static final int TRIES = 2;

    private final Issuer issuer;
    private final int timeOutMillis;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable OIDCProviderMetadata known;
    private volatile @Nullable Failure last;

    private record Failure(String reason, long at) {
        boolean fresh() {
            return System.nanoTime() - at < REST.toNanos();
        }
    }

    Discovery(URI issuer, Duration timeOut) {
        this.issuer = new Issuer(issuer);
        this.timeOutMillis = (int) timeOut.toMillis();
    }

    /** @throws SignInException when the provider is away, or says what cannot be used */
    OIDCProviderMetadata metadata() throws SignInException {
        OIDCProviderMetadata metadata = known;
        if (metadata != null) {
            return metadata;
        }
        Failure failure = last;
        if (failure != null && failure.fresh()) {
            throw away(failure.reason());
        }
        if (!asking.tryLock()) {
            throw away("the provider is being asked; try again in a moment");
        }
        try {
            return ask();
        } finally {
            asking.unlock();
        }
    }

    private OIDCProviderMetadata ask() throws SignInException {
        String reason = UNREACHABLE;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, timeOutMillis, timeOutMillis);
                if (metadata.getAuthorizationEndpointURI() != null
                        && metadata.getTokenEndpointURI() != null
                        && metadata.getJWKSetURI() != null) {
                    known = metadata;
                    return metadata;
                }
                reason = "the provider does not say where to sign in";
                break;
            } catch (IOException e) {
                reason = UNREACHABLE;
            } catch (GeneralException e) {
                reason = "what the provider says of itself cannot be used; is oidc.issuer right?";
            }
        }
        last = new Failure(reason, System.nanoTime());
        throw away(reason);
    }

    private static SignInException away(String reason) {
        return new SignInException(SignInException.Kind.AWAY, reason);
    }
}
