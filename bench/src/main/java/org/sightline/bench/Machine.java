// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what figures depend on: processors, memory, Java and how busy the machine is at this moment. */
public final class Machine {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private Machine() {}

    public static void main(String[] arguments) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%d processors, Java %s, %s %s, load %.1f%n",
                system.getAvailableProcessors(),
                Runtime.version(),
                system.getName(),
                system.getArch(),
                system.getSystemLoadAverage());
    }

    /** The peak of a process's resident memory in MB; 0 where the system does not tell, or the process has gone. */
    static long peak(long process) {
        return peak(Path.of("/proc", Long.toString(process), "status"));
    }

    /** The same of this process. */
    static long ownPeak() {
        return peak(STATUS);
    }

    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith(PEAK))
                            .map(line -> line.substring(PEAK.length()).replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }
}
