package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final StringWriter said = new StringWriter();

  @Test
  void aSparkThatStoppedItselfIsTriedAgain() {
    IllegalStateException refused =
        new IllegalStateException(
            "Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:");

    int code = Failures.report(new CompletionException(refused), new PrintWriter(said));

    assertThat(code).isEqualTo(75);
    assertThat(said)
        .hasToString(
            "Cannot go on: Spark has stopped, as it does where no master answers. Run again later."
                + " The log file has the details: "
                + RunLog.current().file()
                + "\n");
  }

  @Test
  void anyOtherRefusalIsOurBug() {
    int code = Failures.report(new IllegalStateException("queue is full"), new PrintWriter(said));

    assertThat(code).isEqualTo(1);
    assertThat(said)
        .hasToString(
            "Hindsight failed, and that is a bug: java.lang.IllegalStateException: queue is full."
                + " The log file has the details: "
                + RunLog.current().file()
                + "\n");
  }
}
