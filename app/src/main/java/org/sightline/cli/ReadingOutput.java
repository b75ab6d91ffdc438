// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.report.FtmReport;
import org.sightline.report.HtmlReport;
import org.sightline.report.TextReport;

/** Writes readings in one of the formats, each as soon as it is there; only a page waits for all of them. */
interface ReadingOutput {
    void add(Reading reading);

    /** Nothing more comes. */
    default void end() {}

    static ReadingOutput of(ReadCommand.Output format, Terminal terminal, Surroundings surroundings) {
        return switch (format) {
            case text -> {
                TextReport report = new TextReport(surroundings.today(), surroundings.columns(), surroundings.colour());
                yield reading -> terminal.print(report.of(reading) + "\n");
            }
            case json -> {
                ReadingJson json = new ReadingJson();
                yield reading -> terminal.print(json.write(reading) + "\n");
            }
            case ftm -> {
                FtmReport report = new FtmReport();
                yield reading -> terminal.print(report.of(reading));
            }
            case html -> new Page(terminal, new HtmlReport(surroundings.today()));
        };
    }

    /** Gathers readings for one page. */
    final class Page implements ReadingOutput {
        private final Terminal terminal;
        private final HtmlReport report;
        private final List<Reading> readings = new ArrayList<>();

        private Page(Terminal terminal, HtmlReport report) {
            this.terminal = terminal;
            this.report = report;
        }

        @Override
        public void add(Reading reading) {
            readings.add(reading);
        }

        @Override
        public void end() {
            if (!readings.isEmpty()) {
                terminal.print(report.page(readings));
            }
        }
    }
}
