package dev.hindsight.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs one command and exits: nothing else in the program does. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs the command that the arguments name.
   *
   * @param out what was asked for
   * @param err progress and what went wrong
   * @return one of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return new CommandLine(new Hindsight())
          .setOut(out)
          .setErr(err)
          .setExecutionExceptionHandler(new Failures())
          .execute(arguments);
    } catch (Error outOfMemoryAndTheLike) {
      return Failures.report(outOfMemoryAndTheLike, err);
    } finally {
      RunLog.close();
    }
  }
}
