package dev.hindsight.delivery;

import dev.hindsight.delivery.Prepared.Mailable;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
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
import java.util.function.Function;

/** Makes the mails of a published report: to each what they get, and what is to be said of it. */
public final class ReportMails implements Preparing {

  private static final double MEGABYTE = 1e6;

  private final PublishedFiles report;
  private final MailSettings settings;
  private final Function<Recipient, Content> contents;
  private final InstantSource clock;

  /** What somebody gets, or why there is nothing for them. */
  public sealed interface Content {

    /**
     * A mail.
     *
     * @param name what it is, such as "the report"
     */
    record Of(Mail mail, String name) implements Content {}

    /** Nothing. */
    record Nothing(String why) implements Content {}
  }

  /** Makes mails of a report. */
  public ReportMails(
      PublishedFiles report,
      MailSettings settings,
      Function<Recipient, Content> contents,
      InstantSource clock) {
    this.report = report;
    this.settings = settings;
    this.contents = contents;
    this.clock = clock;
  }

  @Override
  public Prepared of(Planned planned) {
    Content content = contents.apply(planned.recipient());
    if (content instanceof Content.Of made) {
      return addressed(planned, made);
    }
    return new NoMail(Outcome.SKIPPED, ((Content.Nothing) content).why());
  }

  private Prepared addressed(Planned planned, Content.Of content) {
    Mail mail =
        planned.replaces().map(had -> correcting(content.mail(), had)).orElse(content.mail());
    Mail fitting = mail.within(settings.mostBytes());
    if (Mime.size(fitting) > settings.mostBytes()) {
      return new NoMail(
          Outcome.FAILED,
          "the mail takes %s without what is attached, and mail.size-limit-mb allows %s"
              .formatted(megabytes(Mime.size(fitting)), megabytes(settings.mostBytes())));
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
        mime,
        "<" + envelope.id() + ">",
        said(planned, content.name(), mime.length, missing(mail, fitting)));
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

  private static String said(Planned planned, String name, long bytes, List<String> missing) {
    List<String> said = new ArrayList<>(List.of(name));
    planned.replaces().ifPresent(had -> said.add("replacing " + had.reportId()));
    said.add(megabytes(bytes));
    if (!missing.isEmpty()) {
      said.add("too large with " + String.join(" and ", missing));
    }
    return String.join(", ", said);
  }

  private static String megabytes(long bytes) {
    return Unit.DECIMAL.say(bytes / MEGABYTE) + "\u00a0MB";
  }
}
