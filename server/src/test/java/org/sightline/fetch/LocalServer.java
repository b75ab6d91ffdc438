// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that answers byte by byte as a test tells it, so that it can misbehave in ways that no library's server
 * would. One answer a connection.
 */
public final class LocalServer implements AutoCloseable {
    private final ServerSocket socket;
    private final boolean secure;
    private final Answer answer;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "local server");
        thread.setDaemon(true);
        return thread;
    });

    private LocalServer(ServerSocket socket, boolean secure, Answer answer) {
        this.socket = socket;
        this.secure = secure;
        this.answer = answer;
    }

    /**
     * What was asked.
     *
     * @param headers names in small letters
     */
    public record Request(String method, String target, Map<String, String> headers) {
        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Writes an answer; the connection is closed after it. */
    public interface Answer {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    public static LocalServer plain(Answer answer) throws IOException {
        return start(ServerSocketFactory.getDefault(), false, answer);
    }

    static LocalServer secure(SSLContext context, Answer answer) throws IOException {
        return start(context.getServerSocketFactory(), true, answer);
    }

    private static LocalServer start(ServerSocketFactory factory, boolean secure, Answer answer) throws IOException {
        ServerSocket socket = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        LocalServer server = new LocalServer(socket, secure, answer);
        server.threads.execute(server::accept);
        return server;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The address of a path here. */
    public String at(String path) {
        return (secure ? "https" : "http") + "://localhost:" + port() + path;
    }

    /** What was asked so far. */
    public List<Request> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
        threads.shutdownNow();
    }

    /** A whole answer. */
    public static void send(OutputStream out, String status, String body, String... headers) throws IOException {
        send(out, status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static void send(OutputStream out, String status, byte[] body, String... headers) throws IOException {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Length: " + body.length;
        head(out, status, all);
        out.write(body);
        out.flush();
    }

    /** The head of an answer. */
    public static void head(OutputStream out, String status, String... headers) throws IOException {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        out.write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            String[] parts = first.split(" ");
            Request request = new Request(parts[0], parts[1], headers);
            requests.add(request);
            answer.to(request, connection.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // The client has gone, or the test is over.
            return;
        }
    }
}
