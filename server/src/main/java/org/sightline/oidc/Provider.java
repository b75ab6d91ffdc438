// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The provider as we speak with it: where it sends people to, and who it says that they are. What it says of itself is asked once, at the
 * first use. Safe to share between threads.
 */
public final class Provider {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1 << 20;

    private final OidcSettings settings;
    private final Discovery discovery;
    private volatile @Nullable IDTokenValidator validator;

    public Provider(OidcSettings settings) {
        this(settings, TIME_OUT);
    }

    Provider(OidcSettings settings, Duration timeOut) {
        this.settings = settings;
        this.discovery = new Discovery(settings.issuer(), timeOut);
    }

    /** By what name people know it. */
    public String name() {
        return settings.issuer().getHost();
    }

    /** Where people are sent back to; null for the address by which they came. */
    public @Nullable URI redirect() {
        return settings.redirect();
    }

    /**
     * Where to send a person who wants to sign in.
     *
     * @throws SignInException when the provider is away
     */
    public URI address(Attempt attempt, URI redirect) throws SignInException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.clientId()),
                        redirect)
                .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back.
     *
     * @param code that the provider sent along
     * @param redirect the same as on the way there
     * @throws SignInException when the code or its token is not good, the person has no role here, or the provider is away
     */
    public Person person(String code, Attempt attempt, URI redirect) throws SignInException {
        OIDCProviderMetadata metadata = discovery.metadata();
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), redirect, new CodeVerifier(attempt.verifier()));
        TokenResponse response = tokens(metadata, grant);
        if (!(response instanceof OIDCTokenResponse tokens)) {
            throw new SignInException(
                    SignInException.Kind.REFUSED,
                    "the provider refused: "
                            + response.toErrorResponse().getErrorObject().getCode());
        }
        try {
            return Claims.person(
                    validator(metadata)
                            .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()))
                            .toJSONObject(),
                    settings);
        } catch (BadJOSEException e) {
            throw new SignInException(
                    SignInException.Kind.REFUSED, "what the provider signed is not good: " + e.getMessage());
        } catch (JOSEException e) {
            throw new SignInException(SignInException.Kind.AWAY, "the provider's keys cannot be had now");
        }
    }

    private TokenResponse tokens(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) throws SignInException {
        ClientAuthentication client = client(metadata);
        URI endpoint = metadata.getTokenEndpointURI();
        HTTPRequest request = (client == null
                        ? new TokenRequest.Builder(endpoint, new ClientID(settings.clientId()), grant)
                        : new TokenRequest.Builder(endpoint, client, grant))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout((int) TIME_OUT.toMillis());
        request.setReadTimeout((int) TIME_OUT.toMillis());
        request.setFollowRedirects(false);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= 500) {
                throw new SignInException(SignInException.Kind.AWAY, "the provider does not work now");
            }
            return OIDCTokenResponseParser.parse(response);
        } catch (IOException e) {
            throw new SignInException(SignInException.Kind.AWAY, Discovery.UNREACHABLE);
        } catch (ParseException e) {
            throw new SignInException(SignInException.Kind.AWAY, "the provider's answer cannot be read");
        }
    }

    private @Nullable ClientAuthentication client(OIDCProviderMetadata metadata) {
        String secret = settings.clientSecret();
        if (secret == null) {
            return null;
        }
        ClientID id = new ClientID(settings.clientId());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean posted = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return posted ? new ClientSecretPost(id, new Secret(secret)) : new ClientSecretBasic(id, new Secret(secret));
    }

    /** Only keys that the provider keeps to itself: neither an unsigned token nor one signed with our shared secret is good. */
    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws SignInException {
        IDTokenValidator made = validator;
        if (made != null) {
            return made;
        }
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        int timeOut = (int) TIME_OUT.toMillis();
        try {
            IDTokenValidator fresh = new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(settings.clientId()),
                    new JWSVerificationKeySelector<SecurityContext>(
                            algorithms,
                            JWKSourceBuilder.create(
                                            metadata.getJWKSetURI().toURL(),
                                            new DefaultResourceRetriever(timeOut, timeOut, MOST_BYTES))
                                    .refreshAheadCache(false)
                                    .retrying(true)
                                    .build()),
                    null);
            validator = fresh;
            return fresh;
        } catch (MalformedURLException e) {
            throw new SignInException(SignInException.Kind.AWAY, "the provider says no address of its keys");
        }
    }
}
