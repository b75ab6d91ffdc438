// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.report.Plain;
import org.sightline.store.AuditRow;
import org.sightline.store.AuditTrail;
import org.sightline.store.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code audit list}: the rows of the trail. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists who did what, the newest first.",
        footer = {
            "",
            "Examples:",
            "  sightline audit list --limit 20",
            "  sightline audit list --limit 0 --format json > trail.ndjson",
        })
final class AuditListCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Terminal terminal;
    private final StoreDoor door;

    @Option(names = "--limit", paramLabel = "N", description = "How many rows (default 100; 0 for all).")
    private int limit = 100;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one object a line.")
    private Format format = Format.text;

    AuditListCommand(Terminal terminal, StoreDoor door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new Failure(Exit.USAGE, "--limit is 0 or more");
        }
        return door.with(store -> {
            AuditTrail trail = store.audit();
            long left = limit == 0 ? Long.MAX_VALUE : limit;
            String cursor = null;
            do {
                Page<AuditRow> page = trail.newest(cursor, (int) Math.min(left, Page.MOST));
                page.rows().forEach(row -> terminal.print(format == Format.json ? json(row) : text(row)));
                left -= page.rows().size();
                cursor = page.next();
            } while (cursor != null && left > 0);
            terminal.flush();
            return Exit.DONE;
        });
    }

    private static String text(AuditRow row) {
        return String.format(
                Locale.ROOT,
                "%6d  %s  %s  %s  %s%n",
                row.seq(),
                row.at(),
                Plain.line(row.who()),
                row.what().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.subject());
    }

    private static String json(AuditRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("seq", row.seq());
        fields.put("at", row.at().toString());
        fields.put("who", row.who());
        fields.put("what", row.what());
        fields.put("subject", row.subject());
        fields.put("previous", row.previous());
        fields.put("digest", row.digest());
        try {
            return JSON.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
