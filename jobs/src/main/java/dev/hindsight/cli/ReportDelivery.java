package dev.hindsight.cli;

import dev.hindsight.cli.run.Background;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.delivery.Attempt;
import dev.hindsight.delivery.DeliveryException;
import dev.hindsight.delivery.DeliveryLedger;
import dev.hindsight.delivery.DeliveryPlan;
import dev.hindsight.delivery.Planned;
import dev.hindsight.delivery.Prepared;
import dev.hindsight.delivery.Prepared.Mailable;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.delivery.PublishedFiles;
import dev.hindsight.delivery.Sending;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.publish.Journal;
import dev.hindsight.publish.OutputLock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Mails a published report, or says who would get what. */
final class ReportDelivery {

  private final Mailing mailing;
  private final Set<String> again;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;

  /**
   * A delivery.
   *
   * @param again the addresses that get it whether or not they have it
   * @param out who got what
   * @param err what is to be doubted
   */
  ReportDelivery(
      Mailing mailing, List<String> again, PrintWriter out, PrintWriter err, Verbosity verbosity) {
    this.mailing = mailing;
    this.again = again.stream().map(Recipient::key).collect(Collectors.toSet());
    this.out = out;
    this.err = err;
    this.quiet = verbosity.isQuiet();
  }

  /** Says who would get what. */
  void show(PublishedReport published) {
    PublishedFiles report = PublishedFiles.read(published.folder());
    DeliveryLedger ledger = ledger(published.output());
    try (Background drawing = new Background()) {
      Preparing mails = mailing.mails(report, drawing::run, InstantSource.system());
      head(report);
      for (Planned planned : plan(report, ledger)) {
        say(
            planned.recipient(),
            planned
                .reason()
                .map(why -> "nothing: " + why)
                .orElseGet(() -> said(mails.of(planned))));
      }
    }
    say("Nothing was sent: this was a dry run.");
  }

  private static String said(Prepared prepared) {
    return prepared instanceof Mailable mail
        ? mail.contents()
        : "nothing: " + ((NoMail) prepared).reason();
  }

  /**
   * Mails it.
   *
   * @throws DeliveryException where somebody does not have it then
   */
  void send(OutputLock lock, PublishedReport published) {
    PublishedFiles report = PublishedFiles.read(published.folder());
    DeliveryLedger ledger = ledger(lock.folder());
    Sending.Report which = new Sending.Report(report.quarter(), report.identity().reportId());
    try (Background drawing = new Background();
        Journal journal = ledger.open(lock);
        Sending sending = new Sending(mailing.server(), journal, which, InstantSource.system())) {
      head(report);
      List<Attempt> attempts =
          sending.send(
              plan(report, ledger),
              mailing.mails(report, drawing::run, InstantSource.system()),
              this::told);
      DeliveryException.throwIfAnyFailed(which, attempts);
    }
  }

  private DeliveryLedger ledger(Path output) {
    DeliveryLedger ledger = DeliveryLedger.read(output);
    if (ledger.isCut()) {
      warn(
          "%s ends in half a line, as after a crash, which does not count."
              .formatted(output.resolve(DeliveryLedger.FILE)));
    }
    return ledger;
  }

  private List<Planned> plan(PublishedFiles report, DeliveryLedger ledger) {
    return DeliveryPlan.of(
        mailing.recipients(), ledger, report.quarter(), report.identity().reportId(), again);
  }

  private void head(PublishedFiles report) {
    report
        .changed()
        .forEach(file -> warn(file + " is not as it was published, and is drawn again."));
    say("Report %s of %s".formatted(report.identity().reportId(), report.quarter()));
  }

  /** Who does not have it is told with the failure of the run. */
  private void told(Attempt attempt) {
    switch (attempt.outcome()) {
      case SENT -> say(attempt.recipient(), attempt.text());
      case SKIPPED ->
          err.println(
              "Warning: %s gets nothing: %s"
                  .formatted(attempt.recipient().address(), sentence(attempt.text())));
      case FAILED, UNKNOWN, SENDING -> {}
    }
  }

  private static String sentence(String text) {
    return text.endsWith("?") ? text : text + ".";
  }

  private void say(Recipient recipient, String what) {
    int width = mailing.addresses().stream().mapToInt(String::length).max().orElse(1);
    say(String.format(Locale.ROOT, "%-" + width + "s  %s", recipient.address(), what));
  }

  private void warn(String what) {
    if (!quiet) {
      err.println("Warning: " + what);
    }
  }

  private void say(String line) {
    if (!quiet) {
      out.println(line);
    }
  }
}
