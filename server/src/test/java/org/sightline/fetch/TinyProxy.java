// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that knows one server only, whatever host it is asked for; or that refuses. */
final class TinyProxy implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int target;

    private TinyProxy(int target) throws IOException {
        this.target = target;
        thread(this::accept);
    }

    static TinyProxy to(int port) throws IOException {
        return new TinyProxy(port);
    }

    static TinyProxy refusing() throws IOException {
        return new TinyProxy(-1);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Method and target of what was asked. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                thread(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            asked.add(head.substring(0, head.indexOf(" HTTP/")));
            OutputStream out = client.getOutputStream();
            if (target < 0) {
                out.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                return;
            }
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                InputStream in = client.getInputStream();
                thread(() -> pass(in, server));
                server.getInputStream().transferTo(out);
            }
        } catch (IOException e) {
            // One side has gone.
            return;
        }
    }

    private static void pass(InputStream in, Socket server) {
        try {
            in.transferTo(server.getOutputStream());
        } catch (IOException e) {
            // One side has gone.
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "tiny proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
