// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * One file from one address, in a world that misbehaves: with limits of time and size, retries, redirects followed by hand, and no
 * way into networks that are not public.
 *
 * <p>Start with {@link org.sightline.fetch.Fetcher}. It is given everything (addresses, limits, a proxy, the name it travels under)
 * and asks the environment nothing. This package may not know what the files hold.
 *
 * <h2>What keeps a fetch out of private networks</h2>
 *
 * <p>A public address is {@code https} and stays so through every redirect. Before each request every address that the host resolves
 * to must be public ({@link org.sightline.fetch.AddressKind}). An {@link org.sightline.fetch.Address} that its owner marked private
 * may also resolve to a private network; a redirect away from its host loses that leave.
 *
 * <p>Not covered: the JDK's client resolves the host a second time when it connects. Within Java's name cache (30 seconds unless
 * configured otherwise) it gets the answer that was checked; past that, a hostile name server could point the connection
 * elsewhere. It would find nobody there with a certificate for the host's name, so at most a TLS greeting reaches the wrong machine.
 * Behind a proxy the proxy resolves names and decides what it reaches; only addresses written as numbers, and {@code localhost}, are
 * refused here.
 */
@NullMarked
package org.sightline.fetch;

import org.jspecify.annotations.NullMarked;
