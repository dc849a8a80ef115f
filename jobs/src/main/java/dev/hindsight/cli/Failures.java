package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.OutputException;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells the two families of failure apart. What a person can put right is a message; everything
 * else is our bug: one line, and a stack trace in the log file.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (arguments.hasMatchedOption("--verbose")) {
      failure.printStackTrace(err);
    }
    return report(failure, err);
  }

  /** Says what went wrong and gives the exit code. */
  static int report(Throwable failure, PrintWriter err) {
    Optional<InputException> input = cause(failure, InputException.class);
    if (input.isPresent() && !isDiskFull(failure)) {
      return said(err, input.get().getMessage(), exitCode(input.get().source()));
    }
    Optional<OutputException> output = cause(failure, OutputException.class);
    if (output.isPresent()) {
      return said(err, output.get().getMessage(), ExitCode.TRY_AGAIN);
    }
    if (isDiskFull(failure)) {
      return said(
          err,
          "Cannot go on: the disk is full. Free some space, then run again.",
          ExitCode.TRY_AGAIN);
    }
    RunLog.current().keep();
    LogManager.getLogger(Failures.class).error("The run failed", failure);
    return hasSparkStopped(failure)
        ? said(err, stopped(), ExitCode.TRY_AGAIN)
        : said(err, bug(failure), ExitCode.BUG);
  }

  private static int exitCode(InputException.Source source) {
    return switch (source) {
      case DATA -> ExitCode.DATA;
      case CONFIGURATION -> ExitCode.CONFIGURATION;
      case STORAGE -> ExitCode.TRY_AGAIN;
    };
  }

  private static int said(PrintWriter err, String message, int exitCode) {
    err.println(message);
    err.flush();
    return exitCode;
  }

  private static String bug(Throwable failure) {
    String what = String.valueOf(failure).lines().findFirst().orElse("");
    return "Hindsight failed, and that is a bug: "
        + what
        + ". The log file has the details: "
        + RunLog.current().file();
  }

  private static String stopped() {
    return "Cannot go on: Spark has stopped, as it does where no master answers. Run again later. The log file has the details: "
        + RunLog.current().file();
  }

  /** Spark stops itself in a thread of its own; what a run sees of that is one of these. */
  private static boolean hasSparkStopped(Throwable failure) {
    return says(failure, "Cannot call methods on a stopped SparkContext")
        || says(failure, "cancelled because SparkContext was shut down");
  }

  private static boolean isDiskFull(Throwable failure) {
    return says(failure, "No space left on device");
  }

  private static boolean says(Throwable failure, String words) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** What a task throws on an executor arrives wrapped. */
  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
