// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, and reads what comes back. */
final class RawClient {
    private RawClient() {}

    static String raw(int port, String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return text(socket.getInputStream());
        }
    }

    /** An answer to the end of its body, or of the connection. */
    static String text(InputStream in) throws Exception {
        StringBuilder text = new StringBuilder();
        int length = -1;
        for (int each = in.read(); each >= 0; each = in.read()) {
            text.append((char) each);
            int head = text.indexOf("\r\n\r\n");
            if (head >= 0 && length < 0) {
                java.util.regex.Matcher told = java.util.regex.Pattern.compile("(?i)content-length: (\\d+)")
                        .matcher(text);
                length = told.find() ? head + 4 + Integer.parseInt(told.group(1)) : Integer.MAX_VALUE;
            }
            if (length >= 0 && text.length() >= length) {
                break;
            }
        }
        return text.toString();
    }
}
