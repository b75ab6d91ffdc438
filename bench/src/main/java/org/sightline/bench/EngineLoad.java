// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;

/**
 * Loads the language model once: {@code EngineLoad ENGINES} prints the seconds that it took, the heap it holds when loaded, the peak
 * of the heap on the way (the sum of its pools' peaks, so an upper bound) and the peak of resident memory, mapped files included.
 * Where the directory is empty the model is unpacked into it, and the line says so.
 */
public final class EngineLoad {
    private static final double MEGABYTE = 1024 * 1024;

    private EngineLoad() {}

    public static void main(String[] arguments) {
        Path engines = Path.of(arguments[0]);
        boolean unpacked = Files.isDirectory(engines);
        Nlp4jEngine engine = new Nlp4jEngine(engines, Progress.SILENT);
        long start = System.nanoTime();
        engine.warm();
        double seconds = (System.nanoTime() - start) / 1e9;
        double peak = heapPeak();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "%s: %s: %.2f s, heap %.0f MB when loaded, at most %.0f MB on the way; resident at most %d MB%n",
                engine.version(),
                unpacked ? "loading" : "unpacking and loading",
                seconds,
                live / MEGABYTE,
                peak / MEGABYTE,
                Machine.ownPeak());
    }

    private static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
