package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Terminal;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:",
        "Job 3 cancelled because SparkContext was shut down"
      })
  void aSparkThatStoppedItselfIsTriedAgain(String message) {
    IllegalStateException refused =
        new IllegalStateException("Cannot go on", new IllegalStateException(message));

    int code = Failures.report(refused, new PrintWriter(said), Optional.empty());

    assertThat(code).isEqualTo(75);
    assertThat(said)
        .hasToString(
            "Cannot go on: Spark has stopped, as it does where no master answers. Run again later."
                + " The log file has the details: "
                + RunLog.kept()
                + "\n");
  }

  @Test
  void anyOtherRefusalIsOurBug() {
    int code =
        Failures.report(
            new IllegalStateException("queue is full"), new PrintWriter(said), Optional.empty());

    assertThat(code).isEqualTo(1);
    assertThat(said)
        .hasToString(
            "Hindsight failed, and that is a bug: java.lang.IllegalStateException: queue is full."
                + " The log file has the details: "
                + RunLog.kept()
                + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unable to create native thread: possibly out of memory | Cannot go on: this machine gives hindsight no more threads. Let it have more (ulimit -u), or end other programs, then run again.
          ExecutorLostFailure: Command exited with code 52 | Cannot go on: an executor ran out of memory. Give each more, such as HINDSIGHT_JAVA_OPTS=-Dspark.executor.memory=4g, then run again.
          deals.csv (Too many open files) | Cannot go on: too many files are open. Let hindsight open more (ulimit -n 4096), then run again.
          """)
  void whatTheMachineHasTooLittleOfIsNoBug(String cause, String expected) {
    IllegalStateException failure = new IllegalStateException(new IOException(cause));

    int code = Failures.report(failure, new PrintWriter(said), Optional.empty());

    assertThat(code).isEqualTo(75);
    assertThat(said).hasToString(expected + "\n");
  }

  @Test
  void aValueThatSpeaksOfAShortageIsNone() {
    String message = "Cannot read deals.csv: it has no header \"Too many open files\".";

    int code =
        Failures.report(
            new InputException(InputException.Source.DATA, message),
            new PrintWriter(said),
            Optional.empty());

    assertThat(code).isEqualTo(65);
    assertThat(said).hasToString(message + "\n");
  }

  @Test
  void aFullDiskIsSaidWithWhereTemporaryFilesLie() {
    int code =
        Failures.report(
            new NoClassDefFoundError().initCause(new IOException("No space left on device")),
            new PrintWriter(said),
            Optional.empty());

    assertThat(code).isEqualTo(75);
    assertThat(said)
        .hasToString(
            "Cannot go on: the disk is full, that of the output or that of temporary files in %s. Free some space, or choose another folder for temporary files with HINDSIGHT_JAVA_OPTS=-Djava.io.tmpdir=FOLDER, then run again.\n"
                .formatted(TemporaryFolder.around()));
  }

  /** As Spark says it of a task. */
  @Test
  void outOfMemoryIsSaidWithHowMuchThereIs() {
    int code =
        Failures.report(
            new IllegalStateException(
                "Job aborted: Lost task 0.0: java.lang.OutOfMemoryError: Java heap space\n\tat x"),
            new PrintWriter(said),
            Optional.empty());

    assertThat(code).isEqualTo(75);
    assertThat(said.toString())
        .matches(
            "Cannot go on: Java ran out of memory, of which it may use \\d+ MB\\. Let it use more, such as HINDSIGHT_JAVA_OPTS=-Xmx\\d+g, then run again\\.\n");
  }

  @Test
  void noValueOrdersTheTerminalAboutOrForgesALine() {
    int code =
        Failures.report(
            new InputException(
                InputException.Source.DATA,
                List.of(
                    "Cannot read \u001b[31md.csv\u0007: it has \"a\n  b\nThe report: ok\u202e\". It needs:",
                    "  id")),
            Terminal.on(new PrintWriter(said)),
            Optional.empty());

    assertThat(code).isEqualTo(65);
    assertThat(said)
        .hasToString(
            "Cannot read \\u001b[31md.csv\\u0007: it has \"a\\n  b\\nThe report: ok\\u202e\". It needs:\n  id\n");
  }

  @Test
  void whatFailsOfASignalIsNoBug(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("output");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int code =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Ended.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();

    assertThat(code).isEqualTo(7);
    assertThat(output).content().endsWith("Ended by a signal before it was done.\n");
  }

  /** Fails while Java ends. */
  static final class Ended {

    private Ended() {}

    public static void main(String[] none) {
      PrintWriter err = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      IllegalStateException failure = new IllegalStateException("SparkContext has been shutdown");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> Failures.report(failure, err, Optional.empty())));
      System.exit(7);
    }
  }
}
