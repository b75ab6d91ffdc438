// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The bodies of requests, up to a limit that counts whatever the client said of their length. */
final class Bodies {
    private Bodies() {}

    static byte[] read(Context request, int most) {
        if (request.req().getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = request.req().getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException tooLarge(int most) {
        // what is left of the body is not read, so the connection cannot be used again
        return new RefusedException(413, "the body is larger than " + most + " bytes", Map.of("Connection", "close"));
    }
}
