// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that each keep a connection open and send the next request as soon as the last is answered. */
final class LoadClients {
    private static final int MOST = 10_000_000;

    private final int port;
    private final List<byte[]> requests;
    private final int clients;

    private LoadClients(int port, List<byte[]> requests, int clients) {
        this.port = port;
        this.requests = requests;
        this.clients = clients;
    }

    static LoadClients of(int port, List<byte[]> requests, int clients) {
        return new LoadClients(port, requests, clients);
    }

    /** What came of it. */
    static final class Load {
        /** How long each answer took, ascending. */
        private final long[] nanos;

        private final long errors;
        private final double perSecond;
        private final double cpuMicros;

        private Load(long[] nanos, long errors, double perSecond, double cpuMicros) {
            this.nanos = nanos;
            this.errors = errors;
            this.perSecond = perSecond;
            this.cpuMicros = cpuMicros;
        }

        long answered() {
            return nanos.length;
        }

        /** Answers of another status than 200, and connections that broke. */
        long errors() {
            return errors;
        }

        double perSecond() {
            return perSecond;
        }

        /** Of the server, each request. */
        double cpuMicros() {
            return cpuMicros;
        }

        double millis(double share) {
            return nanos.length == 0
                    ? 0
                    : nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
        }
    }

    Load run(Duration time, ProcessHandle server) throws InterruptedException {
        long[] nanos = new long[MOST];
        AtomicInteger taken = new AtomicInteger();
        AtomicLong errors = new AtomicLong();
        Duration before = server.info().totalCpuDuration().orElse(Duration.ZERO);
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            Thread thread = new Thread(() -> ask(first, end, nanos, taken, errors), "client " + client);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Duration after = server.info().totalCpuDuration().orElse(Duration.ZERO);
        int answered = Math.min(MOST, taken.get());
        long[] sorted = Arrays.copyOf(nanos, answered);
        Arrays.sort(sorted);
        double cpu = answered == 0 ? 0 : after.minus(before).toNanos() / 1e3 / answered;
        return new Load(sorted, errors.get(), answered / seconds, cpu);
    }

    private void ask(int first, long end, long[] nanos, AtomicInteger taken, AtomicLong errors) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int at = first; System.nanoTime() < end; at += clients) {
                long begun = System.nanoTime();
                socket.getOutputStream().write(requests.get(at % requests.size()));
                if (!answer(in)) {
                    errors.incrementAndGet();
                }
                int place = taken.getAndIncrement();
                if (place < MOST) {
                    nanos[place] = System.nanoTime() - begun;
                }
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        }
    }

    /** Reads one answer to its end, and tells whether it is of status 200. */
    private static boolean answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return status.startsWith("HTTP/1.1 200");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new IOException("the connection broke");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }
}
