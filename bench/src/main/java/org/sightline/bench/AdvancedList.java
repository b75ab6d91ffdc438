// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.ofac.advanced.AdvancedXmlReader;

/**
 * A large Advanced XML: {@code AdvancedList} writes one of more than 120 MB, of invented parties and always the same, and reads it
 * in a process of its own with 500 MB of heap; {@code AdvancedList FILE} reads that file in this one. Both print the time from the
 * first byte to the last entity, and the most heap that was in use.
 */
public final class AdvancedList {
    private static final long BYTES = 130_000_000;

    private AdvancedList() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ListFormatException {
        if (arguments.length > 0) {
            read(Path.of(arguments[0]));
            return;
        }
        Path file = Files.createTempFile("sightline-advanced", ".xml");
        try {
            int parties = new AdvancedText(BYTES).write(file);
            System.out.printf(Locale.ROOT, "%d parties in %d MB%n", parties, Files.size(file) >> 20);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx500m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AdvancedList.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("the reading process ended with " + exit);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file) throws IOException, ListFormatException {
        Timing timing = new Timing();
        Limits limits = Limits.standard();
        ReadList list = new AdvancedXmlReader().read("us_ofac_sdn", List.of(SourceFile.of(file, limits)), limits);
        timing.print("read " + list.entries().size() + " entries of Advanced XML");
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "heap: at most %d MB of %d, %d MB of it the list; process at most %d MB; not read: %s%n",
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                kept >> 20,
                Machine.ownPeak(),
                list.notRead());
        if (list.entries().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
