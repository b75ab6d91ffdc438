// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.service.CurrentStore;
import org.sightline.service.Services;
import org.sightline.store.Secrets;
import org.sightline.store.SentWrites;

/**
 * Writes with an {@code Idempotency-Key}: sent again within a day, they are not done again, and the answer is what was made, as it is
 * now. Follows the IETF's draft <i>The Idempotency-Key HTTP Header Field</i>.
 */
final class SentOnce {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private final CurrentStore store;
    private final Clock clock;

    SentOnce(Services services) {
        this.store = services.store();
        this.clock = services.clock();
    }

    /**
     * What came of a write.
     *
     * @param subject by which what was made is found again; null where nothing was
     * @param made by this very request; null where an earlier one did
     */
    record Written<T>(@Nullable String subject, @Nullable T made) {}

    /**
     * Does a write, unless it was done before.
     *
     * @throws RefusedException of 400 for a key that is none, 409 while the write is being done, 422 where its key was another's
     */
    <T> Written<T> once(Context request, byte[] body, Supplier<Written<T>> write) {
        String id = request.header(HEADER);
        if (id == null) {
            return write.get();
        }
        if (id.isBlank() || id.length() > LONGEST || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new RefusedException(400, HEADER + " has 1 to " + LONGEST + " letters or digits, without blanks");
        }
        String who = Caller.name(request);
        SentWrites sent = store.open().sentWrites();
        Optional<SentWrites.Sent> before = sent.begin(who, id, digest(request, body), clock.instant());
        if (before.isPresent()) {
            return new Written<>(subject(request, before.get(), digest(request, body)), null);
        }
        boolean done = false;
        try {
            Written<T> written = write.get();
            if (written.subject() != null) {
                sent.done(who, id, written.subject());
                done = true;
            }
            return written;
        } finally {
            if (!done) {
                sent.failed(who, id);
            }
        }
    }

    private static String subject(Context request, SentWrites.Sent before, String digest) {
        if (!before.digest().equals(digest)) {
            throw new RefusedException(422, "this " + HEADER + " was used for another request");
        }
        if (before.subject() == null) {
            throw new RefusedException(409, "the same request is being answered", Map.of("Retry-After", "1"));
        }
        request.header("Idempotency-Replayed", "true");
        return before.subject();
    }

    private static String digest(Context request, byte[] body) {
        return Secrets.digest(request.method() + " " + request.path() + "?" + request.queryString() + "\n"
                + new String(body, StandardCharsets.ISO_8859_1));
    }
}
