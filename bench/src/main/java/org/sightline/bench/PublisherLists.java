// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Lists of the EU and the UK, of which we hold none, generated as long as the real ones and imported, each in a process of its own with
 * 300 MB of heap: {@code PublisherLists}.
 */
public final class PublisherLists {
    private static final int HEAP = 300;
    private static final int EU = 6_400;
    private static final int UK = 6_500;
    private static final long SEED = 20_261_122;

    private PublisherLists() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ListsException {
        if (arguments.length > 0) {
            imported(arguments[0], Path.of(arguments[1]));
            return;
        }
        Path folder = Files.createTempDirectory("sightline-publishers");
        try {
            new PublisherText(SEED).eu(folder.resolve("eu.xml"), EU);
            new PublisherText(SEED).uk(folder.resolve("uk.xml"), UK);
            OwnProcess.run(
                    HEAP,
                    PublisherLists.class,
                    "eu_fsf",
                    folder.resolve("eu.xml").toString());
            OwnProcess.run(
                    HEAP,
                    PublisherLists.class,
                    "gb_fcdo_sanctions",
                    folder.resolve("uk.xml").toString());
        } finally {
            ListTimes.delete(folder);
        }
    }

    private static void imported(String dataset, Path file) throws IOException, ListsException {
        Path home = file.resolveSibling(dataset);
        Timing timing = new Timing();
        ImportReport report = Lists.open(home).importRelease(new ImportRequest(dataset, List.of(file), null, false));
        timing.print(
                "import " + report.release().entries() + " of " + dataset + ", " + (Files.size(file) >> 20) + " MB");
        System.out.printf(
                Locale.ROOT,
                "heap %d MB at most, process %d MB; not read: %s%n",
                OwnProcess.peakHeap(),
                Machine.ownPeak(),
                report.notRead());
        if (!report.inForce()) {
            throw new IllegalStateException("it is not in force: " + report.why());
        }
    }
}
