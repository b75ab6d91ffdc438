// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.sightline.service.Desks;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands held together: runs one, and turns whatever goes wrong into a line for its user and an exit code. A stack trace is
 * shown only where the environment asks for it.
 */
public final class Program {
    private final Surroundings surroundings;
    private final Terminal terminal;
    private final CommandLine commands;

    /**
     * @param version as {@code --version} prints it
     * @param desks where articles become readings
     */
    public Program(Surroundings surroundings, String version, Desks.Opening desks) {
        this.surroundings = surroundings;
        this.terminal = new Terminal(surroundings);
        Root root = new Root(surroundings);
        StoreDoor door = new StoreDoor(root::home, root::db);
        this.commands = new CommandLine(root)
                .addSubcommand(new ReadCommand(terminal, surroundings, root::home, desks, door))
                .addSubcommand(new ScanCommand(terminal, surroundings, root::home))
                .addSubcommand(new ScreenCommand(terminal, surroundings, root::home))
                .addSubcommand(new CompareCommand(terminal, surroundings))
                .addSubcommand(new ServeCommand(terminal, surroundings, root::home, root::db, desks, version))
                .addSubcommand(new DossierCommand(terminal, surroundings, root::home, door))
                .addSubcommand(new JudgeCommand(terminal, surroundings, root::home, door))
                .addSubcommand(new CommandLine(new KeysCommand())
                        .addSubcommand(new KeysCreateCommand(terminal, surroundings, door))
                        .addSubcommand(new KeysListCommand(terminal, door))
                        .addSubcommand(new KeysRevokeCommand(terminal, surroundings, door)))
                .addSubcommand(new CommandLine(new AuditCommand())
                        .addSubcommand(new AuditListCommand(terminal, door))
                        .addSubcommand(new AuditVerifyCommand(terminal, door)))
                .addSubcommand(new ForgetCommand(terminal, surroundings, door))
                .addSubcommand(new ExportCommand(terminal, surroundings, root::home, door))
                .addSubcommand(new BackupCommand(terminal, surroundings, door))
                .addSubcommand(new RestoreCommand(terminal, surroundings, door))
                .addSubcommand(new DoctorCommand(terminal, door))
                .addSubcommand(new CommandLine(new ListsCommand())
                        .addSubcommand(new ListsImportCommand(terminal, root::home, door))
                        .addSubcommand(new ListsUpdateCommand(terminal, surroundings, root::home, door, version))
                        .addSubcommand(new ListsScheduleCommand(terminal, root::home))
                        .addSubcommand(new ListsStatusCommand(terminal, surroundings, root::home))
                        .addSubcommand(new ListsShowCommand(terminal, surroundings, root::home))
                        .addSubcommand(new ListsHistoryCommand(terminal, root::home))
                        .addSubcommand(new ListsDiffCommand(terminal, root::home))
                        .addSubcommand(new ListsAcceptCommand(terminal, root::home, door))
                        .addSubcommand(new ListsDiscardCommand(terminal, root::home))
                        .addSubcommand(new ListsJudgeCommand(terminal, surroundings, root::home)));
        IParameterExceptionHandler wrongUsage = (thrown, args) -> wrongUsage(thrown);
        commands.setParameterExceptionHandler(wrongUsage)
                .setExecutionExceptionHandler((thrown, line, parsed) -> failed(thrown))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .registerConverter(LocalDate.class, Program::date)
                .registerConverter(Charset.class, Program::charset);
        version(commands, "sightline " + version);
    }

    private static void version(CommandLine command, String version) {
        command.getCommandSpec().version(version);
        command.getSubcommands().values().forEach(each -> version(each, version));
    }

    /** Runs one command line to its exit code. */
    public int run(String... args) {
        StringWriter help = new StringWriter();
        commands.setOut(new PrintWriter(help));
        try {
            int exit = commands.execute(args);
            if (help.getBuffer().length() > 0) {
                terminal.print(help.toString());
            }
            terminal.flush();
            return exit;
        } catch (Failure | OutputClosed e) {
            return failed(e);
        } catch (Throwable e) {
            return fault(e);
        }
    }

    private int wrongUsage(ParameterException thrown) {
        CommandLine command = thrown.getCommandLine();
        terminal.say("error: " + reason(thrown));
        if (!command.getSubcommands().isEmpty()) {
            String there = command.getSubcommands().keySet().stream().collect(Collectors.joining(", "));
            terminal.say("There is: " + there + ".");
        }
        terminal.say("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static String reason(ParameterException thrown) {
        boolean hasCommands = !thrown.getCommandLine().getSubcommands().isEmpty();
        if (hasCommands && thrown instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return (first.startsWith("-") ? "unknown option '" : "unknown command '") + first + "'";
        }
        return String.valueOf(thrown.getMessage());
    }

    private int failed(Exception thrown) {
        if (thrown instanceof OutputClosed) {
            return Exit.DONE;
        }
        if (thrown instanceof Failure failure) {
            flushQuietly();
            terminal.say("error: " + failure.reason());
            return failure.exit();
        }
        if (thrown instanceof UncheckedIOException) {
            // a full disk, a file that went away: not the user's words, and not our reasoning either
            flushQuietly();
            terminal.say("error: " + thrown.getMessage());
            return Exit.UNAVAILABLE;
        }
        return fault(thrown);
    }

    private int fault(Throwable thrown) {
        flushQuietly();
        if (thrown instanceof OutOfMemoryError) {
            terminal.say("error: out of memory; give Java more, such as JAVA_TOOL_OPTIONS=-Xmx4g");
            return Exit.UNAVAILABLE;
        }
        new Fault(thrown).tell(terminal, "error: ", surroundings.debug());
        return Exit.FAULT;
    }

    /** What was found before things went wrong is still worth having. */
    private void flushQuietly() {
        try {
            terminal.flush();
        } catch (Failure | OutputClosed e) {
            // The line about what went wrong comes next.
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2024-08-12");
        }
    }

    private static Charset charset(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no encoding that Java knows, such as windows-1251");
        }
    }
}
