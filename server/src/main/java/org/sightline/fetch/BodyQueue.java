// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that waits no longer than it may. The client's own stream would wait for ever for a server that
 * falls silent. One part is asked for at a time, so a fast server fills no memory. Read by one thread.
 */
final class BodyQueue extends InputStream implements HttpResponse.BodySubscriber<BodyQueue> {
    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();
    private final Patience patience;
    private boolean ended;
    private boolean closed;

    private Flow.@Nullable Subscription subscription;

    BodyQueue(Patience patience) {
        this.patience = patience;
    }

    /** What came: buffers, or the end and what broke off. */
    private record Part(
            List<ByteBuffer> buffers,
            boolean last,
            @Nullable Throwable broken) {}

    /** Waiting took longer than it may. */
    static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1;

        TooSlowException(String message) {
            super(message);
        }
    }

    /** The reading thread was asked to stop. */
    static final class StoppedException extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public CompletionStage<BodyQueue> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean first;
        synchronized (parts) {
            first = !closed && subscription == null;
            subscription = first ? given : subscription;
        }
        if (first) {
            given.request(1);
            return;
        }
        given.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> next) {
        parts.add(new Part(next, false, null));
    }

    @Override
    public void onError(Throwable broken) {
        parts.add(new Part(List.of(), true, broken));
    }

    @Override
    public void onComplete() {
        parts.add(new Part(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (buffers.isEmpty() && !ended) {
            await();
        }
        ByteBuffer buffer = buffers.peek();
        if (buffer == null) {
            return -1;
        }
        int read = Math.min(length, buffer.remaining());
        buffer.get(into, offset, read);
        if (!buffer.hasRemaining()) {
            buffers.remove();
        }
        return read;
    }

    /** Gives the rest up; the connection is closed if anything was still to come. */
    @Override
    public void close() {
        Flow.Subscription open;
        synchronized (parts) {
            closed = true;
            open = subscription;
        }
        if (open != null) {
            open.cancel();
        }
    }

    private void await() throws IOException {
        Part part = next();
        if (part.broken() != null) {
            throw new IOException(part.broken());
        }
        ended = part.last();
        part.buffers().stream().filter(ByteBuffer::hasRemaining).forEach(buffers::add);
        if (!ended) {
            askForMore();
        }
    }

    private void askForMore() {
        Flow.Subscription open;
        synchronized (parts) {
            open = subscription;
        }
        if (open != null) {
            open.request(1);
        }
    }

    private Part next() throws IOException {
        try {
            Part part = parts.poll(patience.nextWait().toNanos(), TimeUnit.NANOSECONDS);
            if (part == null || patience.over()) {
                throw new TooSlowException(patience.complaint());
            }
            return part;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
