// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a file whose rows are worked through. */
final class FileOptions {
    /** What standard input holds. */
    enum Form {
        csv,
        ndjson
    }

    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of to standard output.")
    @Nullable Path output;

    @Option(names = "--resume", description = "Go on with an --output that was not finished.")
    boolean resume;

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of the file (default: found out).")
    @Nullable Charset encoding;

    @Option(names = "--input", paramLabel = "FORM", description = "What - is: csv (default) or ndjson.")
    Form input = Form.csv;

    @Option(names = "--threads", paramLabel = "COUNT", description = "Threads for a file (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    /** @throws Failure of wrong usage */
    void check(boolean ofFile) {
        if (!ofFile && output != null) {
            throw new Failure(Exit.USAGE, "--output goes with a file; the rest is answered on standard output");
        }
        if (resume && output == null) {
            throw new Failure(Exit.USAGE, "--resume needs the --output that it goes on with");
        }
        if (threads < 1) {
            throw new Failure(Exit.USAGE, "--threads must be at least 1, not " + threads);
        }
    }
}
