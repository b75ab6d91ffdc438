// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A process of its own that imports lists, for tests that run several at once or kill one. */
final class ImportingProcess {
    private ImportingProcess() {}

    /**
     * Imports each file for a day of its own and says each before it does.
     *
     * @param args home, dataset, first day, then the files; with more than one, again and again if the last is {@code forever}
     */
    public static void main(String[] args) throws Exception {
        Lists lists = Lists.open(Path.of(args[0]));
        LocalDate day = LocalDate.parse(args[2]);
        boolean forever = args[args.length - 1].equals("forever");
        int files = args.length - 3 - (forever ? 1 : 0);
        for (int at = 0; forever || at < files; at++) {
            Path file = Path.of(args[3 + at % files]);
            System.out.println("importing");
            System.out.flush();
            lists.importRelease(new ImportRequest(args[1], List.of(file), day.plusDays(at), true));
        }
    }

    static Process start(String... args) throws java.io.IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProcess.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
