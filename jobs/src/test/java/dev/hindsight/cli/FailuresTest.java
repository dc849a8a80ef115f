package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    int code = Failures.report(refused, new PrintWriter(said));

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
