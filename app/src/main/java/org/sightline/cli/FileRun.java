// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sightline.screen.bulk.BulkRun;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.CsvRows;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputFile;
import org.sightline.screen.bulk.NdjsonQueries;
import org.sightline.screen.bulk.NdjsonRows;
import org.sightline.screen.bulk.ResumableFile;
import org.sightline.screen.bulk.RowSource;
import org.sightline.screen.bulk.Tally;

/** One file of a command line worked through, row by row: opened before anything else, then run, and told how it went. */
final class FileRun {
    private static final Pattern NAME = Pattern.compile("(?i).+\\.(csv|tsv|ndjson|jsonl)(\\.gz)?");
    private static final Pattern NDJSON = Pattern.compile("(?i).+\\.(ndjson|jsonl)(\\.gz)?");
    private static final String DAY = "the day of the run";

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final FileOptions options;
    private final InputFile input;
    private final boolean csv;
    private final RemarkLines remarks;

    private FileRun(Terminal terminal, Surroundings surroundings, FileOptions options, InputFile input, boolean csv) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.options = options;
        this.input = input;
        this.csv = csv;
        this.remarks = new RemarkLines(terminal);
    }

    /** Whether an argument means a file: by its ending, or {@code -} for standard input. */
    static boolean isFile(String argument) {
        return argument.equals("-") || NAME.matcher(argument).matches();
    }

    /**
     * Opens a file.
     *
     * @throws Failure when there is none, or it cannot be read
     */
    static FileRun open(String file, FileOptions options, Terminal terminal, Surroundings surroundings) {
        boolean csv = file.equals("-")
                ? options.input == FileOptions.Form.csv
                : !NDJSON.matcher(file).matches();
        return open(file, csv, options, terminal, surroundings);
    }

    /** The same for a file that is CSV whatever it is called. */
    static FileRun openCsv(String file, FileOptions options, Terminal terminal, Surroundings surroundings) {
        return open(file, true, options, terminal, surroundings);
    }

    private static FileRun open(
            String file, boolean csv, FileOptions options, Terminal terminal, Surroundings surroundings) {
        boolean stream = file.equals("-");
        if (stream && options.resume) {
            throw new Failure(Exit.USAGE, "standard input cannot be read again; --resume needs a file");
        }
        try {
            InputFile input = stream
                    ? InputFile.of("standard input", terminal.in(), options.encoding)
                    : InputFile.of(Path.of(file), options.encoding);
            if (input.guessed()) {
                terminal.say("warning: " + input.name() + " is not UTF-8; it is read as "
                        + input.charset().displayName(Locale.ROOT) + ". --encoding says otherwise.");
            }
            return new FileRun(terminal, surroundings, options, input, csv);
        } catch (InputException e) {
            throw new Failure(Exit.NOTHING, e.reason());
        } catch (InvalidPathException e) {
            throw new Failure(Exit.NOTHING, "there is no file " + file);
        } catch (IOException e) {
            throw new Failure(Exit.NOTHING, "cannot read " + file + ": " + e.getMessage());
        }
    }

    /** The day that ages are counted to: of a run that goes on that on which it began, so that its rows are alike. */
    LocalDate day(LocalDate today) {
        Path output = options.output;
        if (!options.resume || output == null) {
            return today;
        }
        try {
            return LocalDate.parse(ResumableFile.noted(output, DAY, today.toString()));
        } catch (InputException e) {
            throw new Failure(Exit.USAGE, e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Works the file through.
     *
     * @param basis what the result depends on beside the file, by its name in words
     * @param told the line that tells how it went, made of the numbers
     */
    int run(RowWork.Maker maker, Map<String, String> basis, LocalDate day, Function<Tally, String> told) {
        try (RowSource rows = csv ? CsvRows.open(input) : NdjsonRows.open(input)) {
            CsvForm form = rows instanceof CsvRows table ? table.form() : NdjsonQueries.FORM;
            RowWork work = maker.of(input.name(), csv, form);
            Map<String, String> all = new TreeMap<>(basis);
            all.put("the input", String.valueOf(input.digest()));
            all.put(DAY, day.toString());
            return run(rows, work, all, told);
        } catch (InputException e) {
            throw new Failure(Exit.NOTHING, e.reason());
        } catch (IOException e) {
            throw new Failure(Exit.UNAVAILABLE, reason(e));
        }
    }

    /** Of some errors Java's own message is nothing but the file's name. */
    private static String reason(IOException error) {
        if (error instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written or read by you";
        }
        return error instanceof NoSuchFileException none
                ? "there is no file " + none.getFile()
                : String.valueOf(error.getMessage());
    }

    private int run(RowSource rows, RowWork work, Map<String, String> basis, Function<Tally, String> told)
            throws InputException, IOException {
        RowProgress progress = new RowProgress(terminal, surroundings.terminal(), input.size(), input::taken);
        BulkRun run = new BulkRun(options.threads, remarks::add, progress::step);
        Path output = options.output;
        Tally tally;
        if (output == null) {
            terminal.print(work.header());
            tally = run.run(rows, work, bytes -> terminal.print(bytes), Tally.NOTHING);
            terminal.flush();
        } else {
            tally = toFile(rows, work, run, output, basis);
        }
        progress.end();
        remarks.end();
        terminal.say(String.format(
                Locale.ROOT, "%,d rows in %.1f s: %s", tally.rows(), progress.seconds(), told.apply(tally)));
        return Exit.of(tally.usable(), tally.refused());
    }

    private Tally toFile(RowSource rows, RowWork work, BulkRun run, Path output, Map<String, String> basis)
            throws InputException, IOException {
        refuseOverwriting(output);
        try (ResumableFile file =
                options.resume ? ResumableFile.resume(output, basis) : ResumableFile.begin(output, basis)) {
            if (file.done().rows() == 0) {
                file.restart(work.header().getBytes(StandardCharsets.UTF_8));
            } else {
                terminal.say(String.format(
                        Locale.ROOT, "Going on after %,d rows.", file.done().rows()));
            }
            Tally tally = run.run(rows, work, file, file.done());
            file.finish();
            return tally;
        }
    }

    private void refuseOverwriting(Path output) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Failure(Exit.USAGE, "--output: there is no folder " + folder);
        }
        if (Files.isDirectory(output)) {
            throw new Failure(Exit.USAGE, "--output: " + output + " is a folder; name a file in it");
        }
        Path own = input.path();
        if (own != null && Files.exists(output) && Files.isSameFile(own, output)) {
            throw new Failure(Exit.USAGE, "--output is the input itself");
        }
    }
}
