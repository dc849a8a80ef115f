package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.delivery.DeliveryException;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.TemporaryFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells the two families of failure apart. What a person can put right is a message; everything
 * else is our bug: one line, and a stack trace in the log file.
 */
final class Failures implements IExecutionExceptionHandler {

  private static final Pattern STOPPED =
      Pattern.compile(
          "Cannot call methods on a stopped SparkContext|cancelled because SparkContext was shut down");

  private static final long MEGABYTE = 1L << 20;

  /** What the machine, or Java on it, has too little of, and how that is said in a failure. */
  private enum Shortage {
    THREADS("unable to create (new )?native thread"),
    EXECUTOR_MEMORY("exited with code 52"),
    MEMORY("java\\.lang\\.OutOfMemoryError"),
    HANDLES("Too many open files"),
    DISK("No space left on device|Disk quota exceeded|not enough space on the disk");

    private final Pattern words;

    Shortage(String words) {
      this.words = Pattern.compile(words);
    }

    /** What a failure says, or what caused it; null says nothing. */
    static Optional<Shortage> of(Throwable failure) {
      return Stream.of(values()).filter(each -> says(failure, each.words)).findFirst();
    }

    String message() {
      return switch (this) {
        case THREADS ->
            "Cannot go on: this machine gives hindsight no more threads. Let it have more (ulimit -u), or end other programs, then run again.";
        case EXECUTOR_MEMORY ->
            "Cannot go on: an executor ran out of memory. Give each more, such as HINDSIGHT_JAVA_OPTS=-Dspark.executor.memory=4g, then run again.";
        case MEMORY ->
            "Cannot go on: Java ran out of memory, of which it may use %s MB. Let it use more, such as HINDSIGHT_JAVA_OPTS=-Xmx%sg, then run again."
                .formatted(memory() / MEGABYTE, 1 + 2 * memory() / (1024 * MEGABYTE));
        case HANDLES ->
            "Cannot go on: too many files are open. Let hindsight open more (ulimit -n 4096), then run again.";
        case DISK ->
            "Cannot go on: the disk is full, that of the output or that of temporary files in %s. Free some space, or choose another folder for temporary files with HINDSIGHT_JAVA_OPTS=-Djava.io.tmpdir=FOLDER, then run again."
                .formatted(TemporaryFolder.around());
      };
    }

    private static long memory() {
      return Runtime.getRuntime().maxMemory();
    }
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (arguments.hasMatchedOption("--verbose")) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      err.print(RunLog.hidden(trace.toString()));
    }
    return report(failure, err, OperatorMail.of(command));
  }

  /**
   * What people are told of a failure.
   *
   * @param lines the message, without any secret
   * @param exitCode one of {@link ExitCode}
   */
  record Told(List<String> lines, int exitCode) {

    private static Told of(List<String> lines, int exitCode) {
      return new Told(lines.stream().map(RunLog::hidden).toList(), exitCode);
    }

    private static Told of(String message, int exitCode) {
      return of(List.of(message), exitCode);
    }
  }

  /** Says what went wrong, to the operator too where one is named, and gives the exit code. */
  static int report(Throwable failure, PrintWriter err, Optional<OperatorMail> operator) {
    if (isEnding()) {
      err.println("Ended by a signal before it was done.");
      return ExitCode.TRY_AGAIN;
    }
    Told told = told(failure);
    told.lines().forEach(err::println);
    operator.map(mail -> mail.tell(told)).ifPresent(err::println);
    err.flush();
    return told.exitCode();
  }

  private static Told told(Throwable failure) {
    Optional<InputException> input = cause(failure, InputException.class);
    // What it says itself quotes exports, which may speak of anything.
    Optional<Shortage> shortage = Shortage.of(input.isPresent() ? input.get().getCause() : failure);
    Optional<OutputException> output = cause(failure, OutputException.class);
    // It names the folder that is full.
    if (output.isPresent() && shortage.orElse(Shortage.DISK) == Shortage.DISK) {
      return Told.of(output.get().getMessage(), ExitCode.TRY_AGAIN);
    }
    if (shortage.isPresent()) {
      return Told.of(shortage.get().message(), ExitCode.TRY_AGAIN);
    }
    if (input.isPresent()) {
      return Told.of(input.get().lines(), exitCode(input.get().source()));
    }
    Optional<DeliveryException> delivery = cause(failure, DeliveryException.class);
    if (delivery.isPresent()) {
      return Told.of(
          delivery.get().lines(),
          delivery.get().mayPass() ? ExitCode.TRY_AGAIN : ExitCode.CONFIGURATION);
    }
    RunLog.error("The run failed", failure);
    return hasSparkStopped(failure)
        ? Told.of(stopped(), ExitCode.TRY_AGAIN)
        : Told.of(bug(failure), ExitCode.BUG);
  }

  /** Whether Java ends: Spark then stops under the run's feet, and what fails of that is no bug. */
  private static boolean isEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }

  private static int exitCode(InputException.Source source) {
    return switch (source) {
      case DATA -> ExitCode.DATA;
      case CONFIGURATION -> ExitCode.CONFIGURATION;
      case STORAGE -> ExitCode.TRY_AGAIN;
    };
  }

  private static String bug(Throwable failure) {
    String what = String.valueOf(failure).lines().findFirst().orElse("");
    return "Hindsight failed, and that is a bug: "
        + what
        + ". The log file has the details: "
        + RunLog.kept();
  }

  private static String stopped() {
    return "Cannot go on: Spark has stopped, as it does where no master answers. Run again later. The log file has the details: "
        + RunLog.kept();
  }

  /** Spark stops itself in a thread of its own; what a run sees of that is one of these. */
  private static boolean hasSparkStopped(Throwable failure) {
    return says(failure, STOPPED);
  }

  /** Of what failed in a task, Spark has the words in a message of its own. */
  private static boolean says(Throwable failure, Pattern words) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (words.matcher(String.valueOf(cause)).find()) {
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
