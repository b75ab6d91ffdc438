// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A customer file of many rows through {@code screen}, in a process of its own: {@code BulkFile FOLDER ROWS WHAT COMMAND…}; where WHAT is
 * {@code pairs}, a file of pairs through {@code compare}, and where it is {@code persons}, each row is said to be one. Every row is a
 * name of its own; of pairs half are a name and the same with its words in another order, half are two names. Prints rows a second,
 * processor time and the most memory that the process held; fails where the output is not the input's rows in their order.
 */
public final class BulkFile {
    private static final long SEED = 20_261_122;
    private static final long POLL_MILLIS = 20;

    private BulkFile() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        boolean pairs = arguments[2].equals("pairs");
        Path input = pairs
                ? writePairs(folder.resolve("pairs-" + rows + ".csv"), rows)
                : write(folder.resolve("customers-" + rows + ".csv"), rows);
        Path output = folder.resolve("screened.csv");
        List<String> command = new ArrayList<>(Arrays.asList(arguments).subList(3, arguments.length));
        command.addAll(pairs ? List.of("compare", "--pairs") : List.of("screen"));
        command.addAll(arguments[2].equals("persons") ? List.of("--schema", "Person") : List.of());
        command.addAll(List.of(input.toString(), "--output", output.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("log").toFile())
                .start();
        long megabytes = 0;
        Duration cpu = Duration.ZERO;
        while (process.isAlive()) {
            megabytes = Math.max(megabytes, Machine.peak(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
            Thread.sleep(POLL_MILLIS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "exit " + process.exitValue() + ": " + Files.readString(folder.resolve("log")));
        }
        long hits = checked(output, rows);
        System.out.printf(
                Locale.ROOT,
                "%-14s %,d rows (%d MB) in %.1f s (%.1f CPU s): %,.0f rows a second, %,.0f a CPU second; peak memory %d MB; order kept; %,d rows with a hit%n",
                arguments[2],
                rows,
                Files.size(input) >> 20,
                seconds,
                cpu.toMillis() / 1e3,
                rows / seconds,
                rows * 1e3 / cpu.toMillis(),
                megabytes,
                hits);
        Files.delete(output);
    }

    private static Path write(Path file, int rows) throws IOException {
        GeneratedList names = new GeneratedList(SEED);
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,name,birthDate,branch\n");
            for (int row = 0; row < rows; row++) {
                out.write(row + "," + names.person().replace(',', ' ') + "," + (1940 + random.nextInt(65)) + ",branch "
                        + row % 37 + "\n");
            }
        }
        return file;
    }

    private static Path writePairs(Path file, int rows) throws IOException {
        GeneratedList names = new GeneratedList(SEED);
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,name1,name2,schema\n");
            for (int row = 0; row < rows; row++) {
                String one = names.person().replace(',', ' ');
                int blank = one.lastIndexOf(' ');
                String other = random.nextBoolean() || blank < 0
                        ? names.person().replace(',', ' ')
                        : one.substring(blank + 1) + " " + one.substring(0, blank);
                out.write(row + "," + one + "," + other + ",Person\n");
            }
        }
        return file;
    }

    /** How many rows have a hit. */
    private static long checked(Path output, int rows) throws IOException {
        long next = 0;
        long hits = 0;
        long last = -1;
        try (BufferedReader in = Files.newBufferedReader(output)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                long id = Long.parseLong(line.substring(0, line.indexOf(',')));
                if (id == last) {
                    continue;
                }
                if (id != next) {
                    throw new IllegalStateException("row " + next + " is missing or out of order: " + line);
                }
                hits += line.endsWith(",,,,,,,") ? 0 : 1;
                last = id;
                next++;
            }
        }
        if (next != rows) {
            throw new IllegalStateException(next + " of " + rows + " rows came out");
        }
        return hits;
    }
}
