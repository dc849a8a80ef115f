package dev.hindsight.cli;

import static dev.hindsight.cli.ToldTradeOffs.COST;
import static dev.hindsight.cli.ToldTradeOffs.DID_NOT;
import static dev.hindsight.cli.ToldTradeOffs.EARLY;
import static dev.hindsight.cli.ToldTradeOffs.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Planned;
import dev.hindsight.delivery.Planned.Step;
import dev.hindsight.delivery.Prepared;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.PublishedFiles;
import dev.hindsight.delivery.ReceivedMail;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.forms.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out, and what does not, of the files of a published report. */
class SentFilesTest {

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
  void mailIsMadeOfThePublishedReport() throws Exception {
    sending.send();

    ReceivedMail mail = sending.server().received().get(0);
    assertThat(mail.message().getFrom()[0]).hasToString("Hindsight <hindsight@example.com>");
    assertThat(mail.message().getReplyTo()[0]).hasToString("product-ops@example.com");
    assertThat(mail.message().getMessageID())
        .startsWith("<" + sending.id() + ".")
        .endsWith("@example.com>");
    assertThat(mail.raw())
        .contains("\r\nAuto-Submitted: auto-generated\r\n", "\r\nMIME-Version: 1.0\r\n")
        .doesNotContain("X-Unsent", "lead@example.com", "pm@example.com");
    assertThat(mail.attachments().keySet())
        .containsExactly("hindsight-2026Q3.html", "hindsight-2026Q3.xlsx");
    assertThat(mail.attachments().get("hindsight-2026Q3.html"))
        .isEqualTo(sending.published("hindsight-2026Q3.html"));
    assertThat(mail.attachments().get("hindsight-2026Q3.xlsx"))
        .isEqualTo(sending.published("hindsight-2026Q3.xlsx"));
  }

  @Test
  void whatWasNotDrawnIsDrawn() throws Exception {
    sending.publish(EnumSet.of(Form.CHARTS), EARLY, DID_NOT, PAID, COST);

    assertThat(sending.send().exitCode()).isZero();

    assertThat(sending.server().received().get(0).attachments().keySet())
        .containsExactly("hindsight-2026Q3.html", "hindsight-2026Q3.xlsx");
  }

  @Test
  void workbookThatWasChangedSinceIsNotSent() throws Exception {
    byte[] workbook = sending.published("hindsight-2026Q3.xlsx");
    Files.writeString(sending.out().resolve("2026Q3/hindsight-2026Q3.xlsx"), "mine now");

    CommandLineRun run = sending.send();

    assertThat(run.err())
        .isEqualTo(
            "Warning: hindsight-2026Q3.xlsx is not as it was published, and is drawn again.\n");
    assertThat(sending.server().received().get(0).attachments().get("hindsight-2026Q3.xlsx"))
        .isEqualTo(workbook);
  }

  @Test
  void findingsThatWereChangedSinceAreNotSent() throws Exception {
    Path findings = sending.out().resolve("2026Q3/findings.json");
    Files.writeString(findings, Files.readString(findings).replace("EMEA", "APAC"));

    assertThat(sending.send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot send the report: "
                    + findings
                    + " is not the file that was published, as run.json beside it has it. Make the report again.\n"));
    assertThat(sending.server().received()).isEmpty();
  }

  @Test
  void largeWorkbookIsLeftOutAndTheMailSaysSo() throws Exception {
    MailedReport.publishWithLargeWorkbook(
        sending.out(),
        ToldTradeOffs.findings("2026Q3", 1, PAID),
        ThreeRecipients.PAGE_AND_WORKBOOK);

    CommandLineRun run = sending.send(sending.configuration("size-limit-mb: 1"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\u00a0MB, too large with hindsight-2026Q3.xlsx\n");
    ReceivedMail mail = sending.server().received().get(0);
    assertThat(mail.attachments()).containsOnlyKeys("hindsight-2026Q3.html");
    assertThat(mail.text()).contains("hindsight-2026Q3.xlsx is not attached: ");
  }

  @Test
  void mailThatIsTooLargeWithoutWhatIsAttachedIsNotSent() {
    MailSettings settings = Configuration.load(sending.configuration("")).mail().orElseThrow();
    Mailing small =
        new Mailing(
            new MailSettings(
                settings.from(),
                settings.replyTo(),
                settings.server(),
                settings.login(),
                1_000,
                settings.reportsAt(),
                settings.operator(),
                settings.recipients(),
                settings.minimumCount()));

    Prepared prepared =
        small
            .mails(
                PublishedFiles.read(sending.out().resolve("2026Q3")),
                Runnable::run,
                InstantSource.system())
            .of(new Planned(small.recipients().get(0), Step.SEND, Optional.empty()));

    assertThat(prepared)
        .isInstanceOfSatisfying(
            NoMail.class,
            none -> {
              assertThat(none.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(none.reason())
                  .matches(
                      "the mail takes 0\\.\\d\u00a0MB without what is attached, and mail\\.size-limit-mb allows 0\\.0\u00a0MB");
            });
  }

  @Test
  void reportOfAnotherVersionIsNotGuessedAt() throws Exception {
    Path findings = sending.out().resolve("2026Q3/findings.json");
    MailedReport.publishAs(sending.out(), "{\"format_version\" : 1}");

    assertThat(sending.send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot read findings of format version 1, only of 2 to 4: trade-offs came with version 2; make that report again from its exports; the file is "
                    + findings
                    + "\n"));
    assertThat(sending.server().received()).isEmpty();
  }

  @Test
  void manifestThatIsDamagedIsTold() throws Exception {
    Path manifest = Files.writeString(sending.out().resolve("2026Q3/run.json"), "{");

    assertThat(sending.send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot read run.json: it is not what hindsight wrote; it lies in "
                    + manifest.getParent()
                    + "; make the report again\n"));
  }

  @Test
  void withoutAReportItSaysWhatToDo() throws IOException {
    Path empty = folder.resolve("empty");

    assertThat(
            CommandLineRun.of(
                "send",
                "--out",
                empty.toString(),
                "--config",
                sending.configuration("").toString()))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot find a report in "
                    + empty
                    + ": nothing is published there. Run hindsight report first, or say with --out where its reports are.\n"));
    assertThat(empty).doesNotExist();
  }
}
