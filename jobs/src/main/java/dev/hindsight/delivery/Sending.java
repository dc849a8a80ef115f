package dev.hindsight.delivery;

import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.delivery.Prepared.Mailable;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.publish.Journal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands mails over one after the other, and writes into the ledger what becomes of each: that it is
 * about to be handed over, then what the server made of it. So a run that is killed leaves no mail
 * of which nobody knows. Once the server is out of reach, has broken the connection with a mail
 * that it may have, or has broken one after the other, the others are left to the next run.
 */
public final class Sending implements AutoCloseable {

  /** In a row: one recipient whose mail breaks the connection keeps nobody else from theirs. */
  private static final int MOST_BROKEN = 3;

  private final MailServer server;
  private final Journal ledger;
  private final Report report;
  private final InstantSource clock;
  private Optional<Connection> connection = Optional.empty();
  private Optional<Answer> ended = Optional.empty();
  private int broken;

  /**
   * Which report is sent.
   *
   * @param quarter such as "2026Q3"
   * @param id its report id
   */
  public record Report(String quarter, String id) {}

  /** Sends a report over a server. */
  public Sending(MailServer server, Journal ledger, Report report, InstantSource clock) {
    this.server = server;
    this.ledger = ledger;
    this.report = report;
    this.clock = clock;
  }

  /**
   * Sends what is planned.
   *
   * @param mails makes the mails, each when its turn comes
   * @param told hears of each recipient as soon as it is known
   * @throws dev.hindsight.publish.OutputException if the ledger cannot be written: nothing more is
   *     sent then
   */
  public List<Attempt> send(List<Planned> plan, Preparing mails, Consumer<Attempt> told) {
    List<Attempt> attempts = new ArrayList<>();
    for (Planned planned : plan) {
      Attempt attempt = attempt(planned, mails);
      attempts.add(attempt);
      told.accept(attempt);
    }
    return attempts;
  }

  private Attempt attempt(Planned planned, Preparing mails) {
    Recipient recipient = planned.recipient();
    return switch (planned.step()) {
      case SEND -> attempt(recipient, mails.of(planned));
      case HAS_IT -> new Attempt(recipient, Outcome.SENT, planned.reason().orElseThrow(), false);
      case MAY_HAVE_IT ->
          new Attempt(recipient, Outcome.UNKNOWN, planned.reason().orElseThrow(), false);
    };
  }

  private Attempt attempt(Recipient recipient, Prepared prepared) {
    if (prepared instanceof Mailable mail) {
      Answer answer = handOver(recipient, mail);
      write(recipient, answer.outcome(), answer.reason(), mail.messageId());
      String text = answer.outcome() == Outcome.SENT ? "sent: " + mail.contents() : answer.reason();
      return new Attempt(recipient, answer.outcome(), text, answer.mayPass());
    }
    NoMail none = (NoMail) prepared;
    write(recipient, none.outcome(), none.reason(), "");
    return new Attempt(recipient, none.outcome(), none.reason(), false);
  }

  private Answer handOver(Recipient recipient, Mailable mail) {
    if (ended.isEmpty() && connection.isEmpty()) {
      connect();
    }
    if (ended.isPresent()) {
      return ended.get();
    }
    write(recipient, Outcome.SENDING, "", mail.messageId());
    Answer answer = connection.orElseThrow().send(mail.mime(), recipient.address());
    boolean isOpen = connection.orElseThrow().isOpen();
    if (!isOpen) {
      close();
    }
    broken = isOpen || answer.outcome() == Outcome.SENT ? 0 : broken + 1;
    if (answer.outcome() == Outcome.UNKNOWN || broken == MOST_BROKEN) {
      ended =
          Optional.of(
              Answer.failed("not tried: the connection to the mail server broke before", true));
    }
    return answer;
  }

  private void connect() {
    try {
      connection = Optional.of(server.connect());
    } catch (UnreachableException failure) {
      ended = Optional.of(Answer.failed(failure.getMessage(), failure.mayPass()));
    }
  }

  private void write(Recipient recipient, Outcome outcome, String reason, String messageId) {
    ledger.append(
        DeliveryJson.line(
            new Delivery(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                recipient.key(),
                recipient.part(),
                report.quarter(),
                report.id(),
                outcome,
                reason,
                messageId)));
  }

  @Override
  public void close() {
    connection.ifPresent(Connection::close);
    connection = Optional.empty();
  }
}
