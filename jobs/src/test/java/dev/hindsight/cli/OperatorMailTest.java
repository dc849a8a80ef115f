package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.delivery.ReceivedMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator hears of a run that fails. */
class OperatorMailTest {

  @TempDir private Path folder;
  private ThreeRecipients sending;

  @BeforeEach
  void publish() throws IOException {
    sending = new ThreeRecipients(folder);
  }

  @AfterEach
  void stop() {
    sending.close();
  }

  @Test
  void operatorHearsOfFailuresAndReadersDoNot() throws Exception {
    sending.server().refuse("lead@example.com", "550 5.1.1 No such user here");

    CommandLineRun run = sending.send(sending.configuration("operator: ops@example.com"));

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err()).endsWith("The operator, ops@example.com, was told by mail.\n");
    assertThat(sending.recipients())
        .containsExactlyInAnyOrder("cpo@example.com", "pm@example.com", "ops@example.com");
    ReceivedMail mail = sending.toOperator();
    assertThat(mail.message().getSubject()).matches("Hindsight: send failed on \\S.* \\(78\\)");
    assertThat(mail.text())
        .contains(
            "with exit code 78: something has to be put right before it is run again.",
            "lead@example.com: the mail server answers: 550 5.1.1 No such user here",
            sending.out().resolve("hindsight-send.log").toString());
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void logOfAReportIsLeftAlone() throws Exception {
    Path log = Files.writeString(sending.out().resolve("hindsight.log"), "why the report failed");

    sending.send();

    assertThat(log).hasContent("why the report failed");
  }

  @Test
  void operatorHearsThatThereIsNoReport() throws Exception {
    Path configuration = sending.configuration("operator: ops@example.com");

    CommandLineRun run = sending.send(configuration, "--quarter", "2026Q2");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(sending.toOperator().text()).contains("Cannot find a report of 2026Q2 in ");
    assertThat(sending.server().received()).hasSize(1);
  }

  @Test
  void operatorHearsNothingOfADryRunOrOfTheCommandLine() {
    Path configuration = sending.configuration("operator: ops@example.com");

    assertThat(sending.send(configuration, "--dry-run", "--quarter", "2026Q2").exitCode())
        .isEqualTo(65);
    assertThat(sending.send(configuration, "--resend", "me").exitCode()).isEqualTo(2);
    assertThat(sending.send(configuration, "--quarter", "never").exitCode()).isEqualTo(2);

    assertThat(sending.server().received()).isEmpty();
  }

  @Test
  void operatorWhoCannotBeReachedIsSaid() {
    Path configuration = sending.configuration("operator: ops@example.com");
    sending.server().close();

    CommandLineRun run = sending.send(configuration);

    assertThat(run.exitCode()).isEqualTo(75);
    assertThat(run.err())
        .endsWith(
            """
            Run hindsight send again later: who has it does not get it twice.
            The operator, ops@example.com, could not be told by mail: the mail server 127.0.0.1:%s cannot be reached: Connection refused.
            """
                .formatted(sending.server().port()));
  }
}
