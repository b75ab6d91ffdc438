// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.file.FileSystemException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.sightline.fetch.FetchException.Kind;

/** What the client's exceptions mean for us. */
final class Failures {
    private static final int DEEPEST = 10;

    private Failures() {}

    /** What a failure on the line means: most may be over at the next attempt, a wrong certificate is not. */
    static FetchException ofConnection(Throwable thrown) {
        if (thrown instanceof BodyQueue.TooSlowException) {
            return FetchException.passing(Kind.TIME, String.valueOf(thrown.getMessage()), thrown);
        }
        if (has(thrown, HttpConnectTimeoutException.class)) {
            return FetchException.passing(Kind.TIME, "no connection within the time allowed", thrown);
        }
        Optional<CertificateException> certificate = find(thrown, CertificateException.class);
        if (certificate.isPresent()) {
            String message =
                    "its certificate is not trusted: " + certificate.get().getMessage();
            return FetchException.lasting(Kind.IDENTITY, message, thrown);
        }
        if (has(thrown, SSLHandshakeException.class) || has(thrown, SSLException.class)) {
            return FetchException.passing(Kind.CONNECTION, "no secure connection: " + innermost(thrown), thrown);
        }
        if (has(thrown, ConnectException.class)) {
            return FetchException.passing(Kind.CONNECTION, "no connection: " + innermost(thrown), thrown);
        }
        return FetchException.passing(Kind.CONNECTION, "the connection broke: " + innermost(thrown), thrown);
    }

    /** The system's own words. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return String.valueOf(system.getReason());
        }
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
    }

    private static String innermost(Throwable thrown) {
        Throwable last = causes(thrown).reduce((one, next) -> next).orElse(thrown);
        String message = last.getMessage();
        return message == null || message.isBlank() ? last.getClass().getSimpleName() : message;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
