package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.LostCharacters;
import dev.hindsight.cli.terminal.Terminal;
import dev.hindsight.exports.contract.InputException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/** Runs one command and exits: nothing else in the program does. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line = commandLine(out, err);
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> ended(failure, line, err));
    System.exit(run(line, arguments));
  }

  /**
   * A thread of a library ended. Without it others can wait for ever, so that an error ends the
   * process; in a thread of its own, since Spark waits for its threads in the end.
   */
  private static void ended(Throwable failure, CommandLine line, PrintWriter err) {
    if (failure instanceof Error) {
      int code = Failures.report(failure, line.getErr(), OperatorMail.of(line));
      // What others then fail of is no news.
      err.close();
      new Thread(() -> System.exit(code), "hindsight end").start();
    } else {
      RunLog.error("A thread ended", failure);
    }
  }

  /**
   * Runs the command that the arguments name.
   *
   * @param out what was asked for
   * @param err progress and what went wrong
   * @return one of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(commandLine(out, err), arguments);
  }

  private static int run(CommandLine line, String... arguments) {
    try {
      LostCharacters.refuse(arguments);
      return line.execute(arguments);
    } catch (InputException | Error failure) {
      return Failures.report(failure, line.getErr(), OperatorMail.of(line));
    } finally {
      RunLog.close();
    }
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Hindsight())
        .registerConverter(LocalDate.class, Main::date)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(Terminal.on(out))
        .setErr(Terminal.on(err))
        .setExecutionExceptionHandler(new Failures());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException invalid) {
      throw new TypeConversionException("\"" + text + "\" is not a date; write it as 2026-09-30");
    }
  }
}
