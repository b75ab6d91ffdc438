// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * A line of 1 GB through each reader: {@code LongLine} writes, for each format, a file that begins as that format does and then never
 * ends its line, and imports it in a process of its own with 500 MB of heap. Each has to say clearly what is wrong, within that heap
 * and some seconds; a reader that does not ends the run.
 */
public final class LongLine {
    private static final int HEAP = 500;
    private static final long BYTES = 1_000_000_000;
    private static final String MAP =
            "{\"format\":\"custom-table/1\",\"schema\":\"Person\",\"columns\":{\"id\":\"id\",\"name\":\"name\"}}";

    private LongLine() {}

    /** Dataset, beginning and perhaps end of a file, by what reads it. */
    private static Map<String, String[]> beginnings() {
        Map<String, String[]> all = new LinkedHashMap<>();
        String csv = "36,\"EXAMPLE WORKS\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"";
        all.put("OFAC CSV", new String[] {"us_ofac_sdn", csv});
        all.put("OFAC CSV, to its end", new String[] {"us_ofac_sdn", csv, "\"\r\n"});
        all.put("SDN XML", new String[] {"us_ofac_sdn", "<sdnList><sdnEntry><uid>1</uid><lastName>"});
        all.put("Advanced XML", new String[] {"us_ofac_sdn", "<Sanctions><DateOfIssue>"});
        all.put("UN XML", new String[] {
            "un_sc_sanctions", "<CONSOLIDATED_LIST dateGenerated=\"2026-01-20\"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>"
        });
        all.put("EU XML, an attribute", new String[] {
            "eu_fsf", "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\"><sanctionEntity euReferenceNumber=\""
        });
        all.put(
                "UK XML, an element's name",
                new String[] {"gb_fcdo_sanctions", "<Designations><Designation><UniqueID>RUS1</UniqueID><"});
        all.put(
                "FollowTheMoney",
                new String[] {"os_default", "{\"id\":\"x1\",\"schema\":\"Person\",\"properties\":{\"name\":[\""});
        all.put("table: CSV", new String[] {"own_csv", "id,name\n1,\""});
        all.put("table: NDJSON", new String[] {"own_json", "{\"id\":\"1\",\"name\":\""});
        all.put("nothing but a line", new String[] {"us_ofac_sdn", ""});
        return all;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            read(arguments[0], arguments[1], Path.of(arguments[2]));
            return;
        }
        Path folder = Files.createTempDirectory("sightline-long-line");
        try {
            for (Map.Entry<String, String[]> each : beginnings().entrySet()) {
                String dataset = each.getValue()[0];
                String end = each.getValue().length > 2 ? each.getValue()[2] : "";
                write(folder.resolve("list"), each.getValue()[1], end);
                OwnProcess.run(HEAP, LongLine.class, each.getKey(), dataset, folder.toString());
            }
        } finally {
            ListTimes.delete(folder);
        }
    }

    private static void write(Path file, String beginning, String end) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < BYTES; written += block.length) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void read(String what, String dataset, Path folder) throws IOException {
        Timing timing = new Timing();
        String said;
        try {
            ImportRequest request =
                    new ImportRequest(dataset, List.of(folder.resolve("list")), LocalDate.of(2026, 1, 20), false);
            if (dataset.startsWith("o")) {
                request = request.titled("A list of one's own");
            }
            if (dataset.startsWith("own_")) {
                request = request.mappedBy(Files.writeString(folder.resolve("map.json"), MAP));
            }
            Lists.open(folder.resolve("home")).importRelease(request);
            throw new IllegalStateException(what + ": a line without an end was taken in");
        } catch (ListsException e) {
            said = e.kind() + ": " + e.getMessage();
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %5.1f s (%.1f CPU s), heap %d MB at most, process %d MB; %s%n",
                what,
                timing.seconds(),
                timing.cpuSeconds(),
                OwnProcess.peakHeap(),
                Machine.ownPeak(),
                said.length() > 200 ? said.substring(0, 200) + "…" : said);
    }
}
