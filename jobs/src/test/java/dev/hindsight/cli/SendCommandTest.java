package dev.hindsight.cli;

import static dev.hindsight.cli.ToldTradeOffs.COST;
import static dev.hindsight.cli.ToldTradeOffs.DID_NOT;
import static dev.hindsight.cli.ToldTradeOffs.EARLY;
import static dev.hindsight.cli.ToldTradeOffs.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.delivery.FaultyMailServer;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Planned;
import dev.hindsight.delivery.Planned.Step;
import dev.hindsight.delivery.Prepared;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.PublishedFiles;
import dev.hindsight.delivery.ReceivedMail;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.forms.Form;
import dev.hindsight.publish.OutputLock;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {

  private static final Set<Form> PAGE_AND_WORKBOOK = EnumSet.of(Form.HTML, Form.XLSX);

  @TempDir private Path folder;
  private Path out;
  private FaultyMailServer server;
  private String id;

  @BeforeEach
  void publish() throws IOException {
    server = FaultyMailServer.start();
    out = folder.resolve("out");
    id = publish(PAGE_AND_WORKBOOK, EARLY, DID_NOT, PAID, COST);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everybodyGetsTheirMailOnce() throws Exception {
    CommandLineRun first = send();

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
                .formatted(id));
    assertThat(recipients())
        .containsExactly("cpo@example.com", "lead@example.com", "pm@example.com");

    CommandLineRun second = send();

    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .matches(
            """
            Report %s of 2026Q3
            (\\S+@example.com +has it already, sent at \\S+Z
            ){3}"""
                .formatted(id));
    assertThat(server.received()).hasSize(3);
  }

  @Test
  void mailIsMadeOfThePublishedReport() throws Exception {
    send();

    ReceivedMail mail = server.received().get(0);
    assertThat(mail.message().getFrom()[0]).hasToString("Hindsight <hindsight@example.com>");
    assertThat(mail.message().getReplyTo()[0]).hasToString("product-ops@example.com");
    assertThat(mail.message().getMessageID()).startsWith("<" + id + ".").endsWith("@example.com>");
    assertThat(mail.raw())
        .contains("\r\nAuto-Submitted: auto-generated\r\n", "\r\nMIME-Version: 1.0\r\n")
        .doesNotContain("X-Unsent", "lead@example.com", "pm@example.com");
    assertThat(mail.attachments().keySet())
        .containsExactly("hindsight-2026Q3.html", "hindsight-2026Q3.xlsx");
    assertThat(mail.attachments().get("hindsight-2026Q3.html"))
        .isEqualTo(published("hindsight-2026Q3.html"));
    assertThat(mail.attachments().get("hindsight-2026Q3.xlsx"))
        .isEqualTo(published("hindsight-2026Q3.xlsx"));
  }

  @Test
  void refusedRecipientIsTriedAgainAndNobodyElse() throws Exception {
    server.refuse("lead@example.com", "550 5.1.1 No such user here");

    CommandLineRun first = send();

    assertThat(first.exitCode()).isEqualTo(78);
    assertThat(first.err().lines())
        .containsExactly(
            "Cannot send report "
                + id
                + " of 2026Q3 to all of its recipients: 1 of 3 do not have it, or may not.",
            "lead@example.com: the mail server answers: 550 5.1.1 No such user here",
            "Put that right, then run hindsight send again: who has it does not get it twice.");
    assertThat(recipients()).containsExactly("cpo@example.com", "pm@example.com");

    server.mend();
    assertThat(send().exitCode()).isZero();
    assertThat(recipients())
        .containsExactly("cpo@example.com", "pm@example.com", "lead@example.com");
  }

  @Test
  void afterABrokenConnectionOnlyThoseGetItWhoDoNotHaveIt() throws Exception {
    server.breakAfter("lead@example.com");

    CommandLineRun first = send();
    server.mend();
    CommandLineRun second = send();

    assertThat(first.exitCode()).isEqualTo(75);
    assertThat(second.exitCode()).isEqualTo(78);
    assertThat(second.err())
        .contains("lead@example.com: may have it: ")
        .contains("hindsight send --resend lead@example.com");
    assertThat(recipients())
        .containsExactly("cpo@example.com", "lead@example.com", "pm@example.com");

    CommandLineRun forced = send("--resend", "LEAD@example.com");

    assertThat(forced.exitCode()).isZero();
    assertThat(recipients())
        .containsExactlyInAnyOrder(
            "cpo@example.com", "lead@example.com", "pm@example.com", "lead@example.com");
    assertThat(messageIds().stream().distinct()).hasSize(3);
  }

  @Test
  void dryRunSendsAndWritesNothing() throws Exception {
    List<Path> before = files();

    CommandLineRun run = send("--dry-run");

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
                .formatted(id));
    assertThat(server.received()).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void reportThatWasMadeAgainIsSentAsACorrection() throws Exception {
    send();
    String again = publish(PAGE_AND_WORKBOOK, EARLY, PAID, COST);

    assertThat(again).isNotEqualTo(id);
    assertThat(send("--dry-run").out())
        .contains("\ncpo@example.com   the report, replacing " + id + ", ");
    assertThat(send().exitCode()).isZero();

    assertThat(server.received()).hasSize(6);
    ReceivedMail mail = server.received().get(3);
    assertThat(mail.message().getSubject()).startsWith("Corrected: Hindsight 2026Q3: ");
    assertThat(mail.text()).contains("This replaces report " + id);
    assertThat(out.resolve("deliveries.jsonl")).content().hasLineCount(12);
  }

  @Test
  void whatWasNotDrawnIsDrawn() throws Exception {
    publish(EnumSet.of(Form.CHARTS), EARLY, DID_NOT, PAID, COST);

    assertThat(send().exitCode()).isZero();

    assertThat(server.received().get(0).attachments().keySet())
        .containsExactly("hindsight-2026Q3.html", "hindsight-2026Q3.xlsx");
  }

  @Test
  void workbookThatWasChangedSinceIsNotSent() throws Exception {
    byte[] workbook = published("hindsight-2026Q3.xlsx");
    Files.writeString(out.resolve("2026Q3/hindsight-2026Q3.xlsx"), "mine now");

    CommandLineRun run = send();

    assertThat(run.err())
        .isEqualTo(
            "Warning: hindsight-2026Q3.xlsx is not as it was published, and is drawn again.\n");
    assertThat(server.received().get(0).attachments().get("hindsight-2026Q3.xlsx"))
        .isEqualTo(workbook);
  }

  @Test
  void findingsThatWereChangedSinceAreNotSent() throws Exception {
    Path findings = out.resolve("2026Q3/findings.json");
    Files.writeString(findings, Files.readString(findings).replace("EMEA", "APAC"));

    assertThat(send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot send the report: "
                    + findings
                    + " is not the file that was published, as run.json beside it has it. Make the report again.\n"));
    assertThat(server.received()).isEmpty();
  }

  @Test
  void ledgerThatIsNotWhatWeWroteEndsTheRun() throws Exception {
    Path ledger = Files.writeString(out.resolve("deliveries.jsonl"), "all of them\n");

    assertThat(send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot tell who has the report: line 1 of "
                    + ledger
                    + " is not what hindsight wrote. Mend or delete that line; without the file everybody gets the report again.\n"));
    assertThat(server.received()).isEmpty();
  }

  @Test
  void ledgerThatACrashLeftHalfIsGoneOnWith() throws Exception {
    send();
    Path ledger = out.resolve("deliveries.jsonl");
    Files.writeString(ledger, Files.readString(ledger) + "{\"time\":\"2026-");

    CommandLineRun run = send();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "Warning: "
                + ledger
                + " ends in half a line, as after a crash, which does not count.\n");
    assertThat(server.received()).hasSize(3);
    assertThat(ledger).content().hasLineCount(6);
  }

  @Test
  void secondOneAtOnceIsTriedLater() {
    try (OutputLock held = OutputLock.acquire(out)) {
      CommandLineRun run = send();

      assertThat(run.exitCode()).isEqualTo(75);
      assertThat(run.err())
          .startsWith("Cannot write to " + held.folder() + ": process ")
          .endsWith(" is writing to it. Run again when that is done.\n");
    }
    assertThat(server.received()).isEmpty();
  }

  @Test
  void largeWorkbookIsLeftOutAndTheMailSaysSo() throws Exception {
    MailedReport.publishWithLargeWorkbook(
        out, ToldTradeOffs.findings("2026Q3", 1, PAID), PAGE_AND_WORKBOOK);

    CommandLineRun run = send(configuration("size-limit-mb: 1"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\u00a0MB, too large with hindsight-2026Q3.xlsx\n");
    ReceivedMail mail = server.received().get(0);
    assertThat(mail.attachments()).containsOnlyKeys("hindsight-2026Q3.html");
    assertThat(mail.text()).contains("hindsight-2026Q3.xlsx is not attached: ");
  }

  @Test
  void mailThatIsTooLargeWithoutWhatIsAttachedIsNotSent() {
    MailSettings settings = Configuration.load(configuration("")).mail().orElseThrow();
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
                PublishedFiles.read(out.resolve("2026Q3")), Runnable::run, InstantSource.system())
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
    Path findings = out.resolve("2026Q3/findings.json");
    MailedReport.publishAs(out, "{\"format_version\" : 1}");

    assertThat(send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot read findings of format version 1, only of 2 to 3: trade-offs came with version 2; make that report again from its exports; the file is "
                    + findings
                    + "\n"));
    assertThat(server.received()).isEmpty();
  }

  @Test
  void manifestThatIsDamagedIsTold() throws Exception {
    Path manifest = Files.writeString(out.resolve("2026Q3/run.json"), "{");

    assertThat(send())
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
                "send", "--out", empty.toString(), "--config", configuration("").toString()))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot find a report in "
                    + empty
                    + ": nothing is published there. Run hindsight report first, or say with --out where its reports are.\n"));
    assertThat(empty).doesNotExist();
  }

  @Test
  void withoutASectionMailItSaysWhatToWrite() {
    Path empty = write("");

    assertThat(send(empty))
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

  @Test
  void whoHasNothingToGetIsToldEvenQuietly() throws Exception {
    Path configuration =
        write(Files.readString(configuration("")).replace("sales_team: EMEA", "sales_team: EMAE"));

    CommandLineRun run = send(configuration, "-q");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "Warning: lead@example.com gets nothing: no request of the sales team \"EMAE\" was first decided from ");
    assertThat(recipients()).containsExactly("cpo@example.com", "pm@example.com");
    assertThat(out.resolve("deliveries.jsonl")).content().contains("\"outcome\":\"skipped\"");
  }

  @Test
  void operatorHearsOfFailuresAndReadersDoNot() throws Exception {
    server.refuse("lead@example.com", "550 5.1.1 No such user here");

    CommandLineRun run = send(configuration("operator: ops@example.com"));

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err()).endsWith("The operator, ops@example.com, was told by mail.\n");
    assertThat(recipients())
        .containsExactlyInAnyOrder("cpo@example.com", "pm@example.com", "ops@example.com");
    ReceivedMail mail = toOperator();
    assertThat(mail.message().getSubject()).matches("Hindsight: send failed on \\S.* \\(78\\)");
    assertThat(mail.text())
        .contains(
            "with exit code 78: something has to be put right before it is run again.",
            "lead@example.com: the mail server answers: 550 5.1.1 No such user here",
            out.resolve("hindsight.log").toString());
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void operatorHearsThatThereIsNoReport() throws Exception {
    Path configuration = configuration("operator: ops@example.com");

    CommandLineRun run = send(configuration, "--quarter", "2026Q2");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(toOperator().text()).contains("Cannot find a report of 2026Q2 in ");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void operatorHearsNothingOfADryRunOrOfTheCommandLine() {
    Path configuration = configuration("operator: ops@example.com");

    assertThat(send(configuration, "--dry-run", "--quarter", "2026Q2").exitCode()).isEqualTo(65);
    assertThat(send(configuration, "--resend", "me").exitCode()).isEqualTo(2);
    assertThat(send(configuration, "--quarter", "never").exitCode()).isEqualTo(2);

    assertThat(server.received()).isEmpty();
  }

  @Test
  void operatorWhoCannotBeReachedIsSaid() {
    Path configuration = configuration("operator: ops@example.com");
    server.close();

    CommandLineRun run = send(configuration);

    assertThat(run.exitCode()).isEqualTo(75);
    assertThat(run.err())
        .endsWith(
            """
            Run hindsight send again later: who has it does not get it twice.
            The operator, ops@example.com, could not be told by mail: the mail server 127.0.0.1:%s cannot be reached: Connection refused.
            """
                .formatted(server.port()));
  }

  @Test
  void strangerIsNotSentAnythingAgain() {
    CommandLineRun run = send("--resend", "led@example.com");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--resend': \"led@example.com\" is none of the recipients in hindsight.yaml; did you mean lead@example.com?\n");
  }

  private String publish(Set<Form> forms, TradeOff... tradeOffs) throws IOException {
    return MailedReport.publish(
        out, ToldTradeOffs.findings("2026Q3", tradeOffs.length, tradeOffs), forms);
  }

  private CommandLineRun send(String... more) {
    return send(configuration(""), more);
  }

  private CommandLineRun send(Path configuration, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of("send", "--out", out.toString(), "--config", configuration.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private Path configuration(String more) {
    return write(
        """
        mail:
          from: "Hindsight <hindsight@example.com>"
          reply-to: product-ops@example.com
          allowed-domains: [example.com]
          smtp: {host: 127.0.0.1, port: %s, security: none-on-loopback}
          recipients:
            - {to: cpo@example.com}
            - {to: lead@example.com, sales_team: EMEA}
            - {to: pm@example.com, product_manager: Kim Doe}
          %s
        """
            .formatted(server.port(), more));
  }

  private Path write(String yaml) {
    try {
      return Files.writeString(folder.resolve("hindsight.yaml"), yaml);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ReceivedMail toOperator() throws MessagingException {
    for (ReceivedMail mail : server.received()) {
      if (mail.to().equals("ops@example.com")) {
        return mail;
      }
    }
    throw new AssertionError("The operator got no mail");
  }

  private List<String> recipients() throws MessagingException {
    List<String> recipients = new ArrayList<>();
    for (ReceivedMail mail : server.received()) {
      recipients.add(mail.to());
    }
    return recipients;
  }

  private List<String> messageIds() throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (ReceivedMail mail : server.received()) {
      ids.add(mail.message().getMessageID());
    }
    return ids;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.sorted().toList();
    }
  }

  private byte[] published(String name) throws IOException {
    return Files.readAllBytes(out.resolve("2026Q3").resolve(name));
  }
}
