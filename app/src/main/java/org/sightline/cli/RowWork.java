// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.function.Function;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.Done;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputRow;

/** What is done with each row of a file. Safe to share between threads. */
interface RowWork extends Function<InputRow, Done> {
    /** What is written before the first row. */
    String header();

    /** Makes the work, once it is known what the file is like. */
    @FunctionalInterface
    interface Maker {
        /**
         * The work for a file.
         *
         * @param csv whether it is CSV; else one JSON object a line
         * @param form its header, or that of the CSV that can be made of it
         */
        RowWork of(String file, boolean csv, CsvForm form) throws InputException;
    }
}
