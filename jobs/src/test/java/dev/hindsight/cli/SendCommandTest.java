package dev.hindsight.cli;

import static dev.hindsight.cli.ToldTradeOffs.COST;
import static dev.hindsight.cli.ToldTradeOffs.DID_NOT;
import static dev.hindsight.cli.ToldTradeOffs.EARLY;
import static dev.hindsight.cli.ToldTradeOffs.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.delivery.ReceivedMail;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {

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
  void everybodyGetsTheirMailOnce() throws Exception {
    CommandLineRun first = sending.send();

    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .matches(
            """
            Report %s of 2026Q3
            cpo@example.com   sent: the report, \\d\\.\\d\u00a0MB
            lead@example.com  sent: sales_team: EMEA, \\d\\.\\d\u00a0MB
            pm@example.com    sent: product_manager: Kim Doe, \\d\\.\\d\u00a0MB
            """
                .formatted(sending.id()));
    assertThat(sending.recipients())
        .containsExactly("cpo@example.com", "lead@example.com", "pm@example.com");

    CommandLineRun second = sending.send();

    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .matches(
            """
            Report %s of 2026Q3
            (\\S+@example.com +has it already, sent at \\S+Z
            ){3}"""
                .formatted(sending.id()));
    assertThat(sending.server().received()).hasSize(3);
  }

  @Test
  void refusedRecipientIsTriedAgainAndNobodyElse() throws Exception {
    sending.server().refuse("lead@example.com", "550 5.1.1 No such user here");

    CommandLineRun first = sending.send();

    assertThat(first.exitCode()).isEqualTo(78);
    assertThat(first.err().lines())
        .containsExactly(
            "Cannot send report "
                + sending.id()
                + " of 2026Q3 to all of its recipients: 1 of 3 do not have it, or may not.",
            "lead@example.com: the mail server answers: 550 5.1.1 No such user here",
            "Put that right, then run hindsight send again: who has it does not get it twice.");
    assertThat(sending.recipients()).containsExactly("cpo@example.com", "pm@example.com");

    sending.server().mend();
    assertThat(sending.send().exitCode()).isZero();
    assertThat(sending.recipients())
        .containsExactly("cpo@example.com", "pm@example.com", "lead@example.com");
  }

  @Test
  void afterABrokenConnectionOnlyThoseGetItWhoDoNotHaveIt() throws Exception {
    sending.server().breakAfter("lead@example.com");

    CommandLineRun first = sending.send();
    sending.server().mend();
    CommandLineRun second = sending.send();

    assertThat(first.exitCode()).isEqualTo(75);
    assertThat(second.exitCode()).isEqualTo(78);
    assertThat(second.err())
        .contains("lead@example.com: may have it: ")
        .contains("hindsight send --resend lead@example.com");
    assertThat(sending.recipients())
        .containsExactly("cpo@example.com", "lead@example.com", "pm@example.com");

    CommandLineRun forced = sending.send("--resend", "LEAD@example.com");

    assertThat(forced.exitCode()).isZero();
    assertThat(sending.recipients())
        .containsExactlyInAnyOrder(
            "cpo@example.com", "lead@example.com", "pm@example.com", "lead@example.com");
    assertThat(sending.messageIds().stream().distinct()).hasSize(3);
  }

  @Test
  void dryRunSendsAndWritesNothing() throws Exception {
    List<Path> before = sending.files();

    CommandLineRun run = sending.send("--dry-run");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .matches(
            """
            Report %s of 2026Q3
            cpo@example.com   the report, \\d\\.\\d\u00a0MB
            lead@example.com  sales_team: EMEA, \\d\\.\\d\u00a0MB
            pm@example.com    product_manager: Kim Doe, \\d\\.\\d\u00a0MB
            Nothing was sent: this was a dry run.
            """
                .formatted(sending.id()));
    assertThat(sending.server().received()).isEmpty();
    assertThat(sending.files()).isEqualTo(before);
  }

  @Test
  void reportThatWasMadeAgainIsSentAsACorrection() throws Exception {
    sending.send();
    String again = sending.publish(ThreeRecipients.PAGE_AND_WORKBOOK, EARLY, PAID, COST);

    assertThat(again).isNotEqualTo(sending.id());
    assertThat(sending.send("--dry-run").out())
        .contains("\ncpo@example.com   the report, replacing " + sending.id() + ", ");
    assertThat(sending.send().exitCode()).isZero();

    assertThat(sending.server().received()).hasSize(6);
    ReceivedMail mail = sending.server().received().get(3);
    assertThat(mail.message().getSubject()).startsWith("Corrected: Hindsight 2026Q3: ");
    assertThat(mail.text()).contains("This replaces report " + sending.id());
    assertThat(sending.out().resolve("deliveries.jsonl")).content().hasLineCount(12);
  }

  @Test
  void reportThatCameBackIsNoMailThatMailServersKnow() throws Exception {
    sending.send();
    sending.publish(ThreeRecipients.PAGE_AND_WORKBOOK, EARLY, PAID, COST);
    sending.send();
    assertThat(sending.publish(ThreeRecipients.PAGE_AND_WORKBOOK, EARLY, DID_NOT, PAID, COST))
        .isEqualTo(sending.id());
    sending.send();

    assertThat(sending.messageIds()).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void correctionOfWhatMayNotHaveArrivedSaysSo() throws Exception {
    sending.server().breakAfter("cpo@example.com");
    sending.send();
    sending.server().mend();
    sending.publish(ThreeRecipients.PAGE_AND_WORKBOOK, EARLY, PAID, COST);
    sending.send();

    ReceivedMail mail = sending.server().received().get(1);
    assertThat(mail.to()).isEqualTo("cpo@example.com");
    assertThat(mail.text().replace("\r\n", " "))
        .contains("This replaces report " + sending.id() + ", which you may have got on ");
  }

  @Test
  void whoHasNothingToGetIsToldEvenQuietly() throws Exception {
    Path configuration =
        sending.write(
            Files.readString(sending.configuration(""))
                .replace("sales_team: EMEA", "sales_team: EMAE"));

    CommandLineRun run = sending.send(configuration, "-q");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Warning: lead@example.com gets nothing: no request of the sales team \"EMAE\" was first decided from 1\u00a0Oct\u00a02023 to 30\u00a0Sep\u00a02026; did you mean \"EMEA\"?\n");
    assertThat(sending.recipients()).containsExactly("cpo@example.com", "pm@example.com");
    assertThat(sending.out().resolve("deliveries.jsonl"))
        .content()
        .contains("\"outcome\":\"skipped\"");
  }

  @Test
  void strangerIsNotSentAnythingAgain() {
    CommandLineRun run = sending.send("--resend", "led@example.com");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--resend': \"led@example.com\" is none of the recipients in hindsight.yaml; did you mean lead@example.com?\n");
  }

  @Test
  void secondOneAtOnceIsTriedLater() {
    try (OutputLock held = OutputLock.acquire(sending.out())) {
      CommandLineRun run = sending.send();

      assertThat(run.exitCode()).isEqualTo(75);
      assertThat(run.err())
          .startsWith("Cannot write to " + held.folder() + ": process ")
          .endsWith(" is writing to it. Run again when that is done.\n");
    }
    assertThat(sending.server().received()).isEmpty();
  }

  @Test
  void withoutASectionMailItSaysWhatToWrite() {
    Path empty = sending.write("");

    assertThat(sending.send(empty))
        .isEqualTo(
            new CommandLineRun(
                78,
                "",
                "Cannot send the report: there is no section mail in "
                    + empty
                    + ". It says from whom, over which server and to whom: docs/delivery.md begins with one.\n"));
    assertThat(CommandLineRun.of("send").err())
        .isEqualTo(
            "Cannot send the report: no --config is given, and only a hindsight.yaml has a section mail. It says from whom, over which server and to whom: docs/delivery.md begins with one.\n");
  }
}
