package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What came of one command line.
 *
 * @param exitCode one of {@link ExitCode}
 * @param out what it printed on the standard output
 * @param err what it printed on the standard error
 */
public record CommandLineRun(int exitCode, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineRun(
        exitCode,
        out.toString().replace(System.lineSeparator(), "\n"),
        err.toString().replace(System.lineSeparator(), "\n"));
  }
}
