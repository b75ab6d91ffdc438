// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Signing in by OpenID Connect: who somebody is, and in what role, is told by a provider elsewhere that the operator trusts.
 *
 * <p>Start with {@link org.sightline.oidc.Provider}. The code flow of OpenID Connect Core 1.0 with PKCE (RFC 7636); tokens are looked at
 * by Nimbus' library. This package knows no HTTP server and keeps nothing: cookies and sessions are its caller's.
 */
@NullMarked
package org.sightline.oidc;

import org.jspecify.annotations.NullMarked;
