// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * From the shell to the answer: {@code Commands SIGHTLINE HOME WHAT ARGUMENT…} runs the program five times, each in a process of its
 * own, and prints the median and the slowest, and the most memory that any of them held. Another run before them is not counted: it
 * fills the system's cache of files.
 */
public final class Commands {
    private static final int RUNS = 5;
    private static final long POLL_MILLIS = 5;

    private record Run(double seconds, long megabytes) {}

    private Commands() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments[0], "--home", arguments[1]));
        List<String> rest = Arrays.asList(arguments).subList(3, arguments.length);
        command.addAll(rest);
        run(command);
        List<Double> seconds = new ArrayList<>();
        long megabytes = 0;
        for (int i = 0; i < RUNS; i++) {
            Run run = run(command);
            seconds.add(run.seconds());
            megabytes = Math.max(megabytes, run.megabytes());
        }
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-24s %-14s median %.2f s, slowest %.2f s, peak memory %d MB%n",
                shown(rest),
                arguments[2],
                seconds.get(RUNS / 2),
                seconds.get(RUNS - 1),
                megabytes);
    }

    private static String shown(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            words.add(argument.contains("/") ? String.valueOf(Path.of(argument).getFileName()) : argument);
        }
        return String.join(" ", words);
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        long megabytes = 0;
        while (process.isAlive()) {
            megabytes = Math.max(megabytes, Machine.peak(process.pid()));
            Thread.sleep(POLL_MILLIS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit " + process.exitValue() + " of " + command);
        }
        return new Run(seconds, megabytes);
    }
}
