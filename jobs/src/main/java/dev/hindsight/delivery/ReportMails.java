package dev.hindsight.delivery;

import dev.hindsight.delivery.Prepared.Mailable;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Envelope.Addresses;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailFile;
import dev.hindsight.mail.Mime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Makes the mails of a published report: to each what they get, and what is to be said of it. */
public final class ReportMails implements Preparing {

  private final PublishedFiles report;
  private final MailSettings settings;
  private final ReportContents contents;
  private final InstantSource clock;

  /** Makes mails of a report. */
  public ReportMails(
      PublishedFiles report, MailSettings settings, ReportContents contents, InstantSource clock) {
    this.report = report;
    this.settings = settings;
    this.contents = contents;
    this.clock = clock;
  }

  @Override
  public Prepared of(Planned planned) {
    Measured<Mail> mail = contents.of(planned.recipient());
    return mail.isMeasured()
        ? addressed(planned, mail.require())
        : new NoMail(Outcome.SKIPPED, mail.notMeasured());
  }

  private Prepared addressed(Planned planned, Mail content) {
    Mail mail = planned.replaces().map(had -> correcting(content, had)).orElse(content);
    Mail fitting = mail.within(settings.mostBytes());
    long size = Mime.size(fitting);
    if (size > settings.mostBytes()) {
      return new NoMail(
          Outcome.FAILED,
          "the mail takes %s without what is attached, and mail.size-limit-mb allows %s"
              .formatted(Say.megabytes(size), Say.megabytes(settings.mostBytes())));
    }
    Recipient recipient = planned.recipient();
    Envelope envelope =
        Envelope.sent(
            report.identity(),
            told(planned),
            new Addresses(settings.from(), recipient.address(), settings.replyTo()),
            clock.instant());
    byte[] mime = Mime.bytes(fitting, envelope);
    return new Mailable(
        mime, "<" + envelope.id() + ">", said(planned, mime.length, missing(mail, fitting)));
  }

  /**
   * What tells the mail from others of the report to the same address: its slice, and the report
   * that it replaces. One that was replaced and came back is another mail than the first one, which
   * mail servers would drop as known.
   */
  private static String told(Planned planned) {
    return planned.recipient().part()
        + planned.replaces().map(had -> "\n" + had.reportId()).orElse("");
  }

  /** A mail that says which one it replaces, before all else. */
  private static Mail correcting(Mail mail, Delivery had) {
    LocalDate day = LocalDate.ofInstant(had.time(), ZoneOffset.UTC);
    List<MailBlock> blocks = new ArrayList<>(mail.blocks());
    blocks.add(
        Math.min(1, blocks.size()),
        new Note(
            "Corrected",
            "This replaces report %s, which you %s on %s: the figures were computed again, and may not be what they were."
                .formatted(
                    had.reportId(),
                    had.outcome() == Outcome.SENT ? "got" : "may have got",
                    Say.day(day))));
    return new Mail("Corrected: " + mail.subject(), blocks, mail.attachments());
  }

  private static List<String> missing(Mail whole, Mail fitting) {
    return whole.attachments().stream()
        .filter(file -> !fitting.attachments().contains(file))
        .map(MailFile::name)
        .toList();
  }

  private static String said(Planned planned, long bytes, List<String> missing) {
    List<String> said = new ArrayList<>();
    said.add(planned.recipient().slice().map(Slice::text).orElse("the report"));
    planned.replaces().ifPresent(had -> said.add("replacing " + had.reportId()));
    said.add(Say.megabytes(bytes));
    if (!missing.isEmpty()) {
      said.add("too large with " + String.join(" and ", missing));
    }
    return String.join(", ", said);
  }
}
