package dev.hindsight.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.delivery.Prepared.Mailable;
import dev.hindsight.delivery.Prepared.NoMail;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.publish.Journal;
import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.OutputLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {

  private static final List<Recipient> RECIPIENTS =
      List.of(
          new Recipient("Cpo@example.com", Optional.empty()),
          new Recipient("lead@example.com", Optional.of(new Slice(Slice.Kind.SALES_TEAM, "EMEA"))),
          new Recipient(
              "pm@example.com", Optional.of(new Slice(Slice.Kind.PRODUCT_MANAGER, "Ada"))));

  private static final Preparing MAILS =
      planned -> {
        String address = planned.recipient().address();
        return new Mailable(
            address.getBytes(StandardCharsets.UTF_8), "<" + address + ">", "the report");
      };

  @TempDir private Path folder;
  private final Server server = new Server();
  private final List<Attempt> told = new ArrayList<>();

  @Test
  void everybodyGetsItOnceAndTheLedgerHasIt() {
    assertThat(send())
        .extracting(Attempt::outcome)
        .containsExactly(Outcome.SENT, Outcome.SENT, Outcome.SENT);
    assertThat(send())
        .extracting(Attempt::outcome, Attempt::text)
        .containsOnly(tuple(Outcome.SENT, "has it already, sent at 2026-10-03T06:02:11Z"));

    assertThat(server.sent)
        .containsExactly("Cpo@example.com", "lead@example.com", "pm@example.com");
    assertThat(server.connections).isEqualTo(1);
    assertThat(ledger())
        .extracting(Delivery::recipient, Delivery::outcome, Delivery::slice, Delivery::messageId)
        .startsWith(
            tuple("cpo@example.com", Outcome.SENDING, "", "<Cpo@example.com>"),
            tuple("cpo@example.com", Outcome.SENT, "", "<Cpo@example.com>"),
            tuple("lead@example.com", Outcome.SENDING, "sales_team: EMEA", "<lead@example.com>"));
    assertThat(ledger()).hasSize(6);
  }

  @Test
  void eachIsToldAsSoonAsItIsKnown() {
    List<Attempt> attempts = send();

    assertThat(told).isEqualTo(attempts);
    assertThat(attempts.get(0))
        .isEqualTo(new Attempt(RECIPIENTS.get(0), Outcome.SENT, "sent: the report", false));
  }

  @Test
  void refusedRecipientKeepsNobodyElseFromTheirs() {
    server.answers.put("lead@example.com", Answer.failed("550 no such user", false));

    assertThat(send())
        .extracting(Attempt::outcome, Attempt::text, Attempt::mayPass)
        .containsExactly(
            tuple(Outcome.SENT, "sent: the report", false),
            tuple(Outcome.FAILED, "550 no such user", false),
            tuple(Outcome.SENT, "sent: the report", false));

    server.answers.clear();
    send();
    assertThat(server.sent)
        .containsExactly(
            "Cpo@example.com", "lead@example.com", "pm@example.com", "lead@example.com");
  }

  @Test
  void afterABrokenConnectionTheOthersAreLeftToTheNextRun() {
    server.answers.put("lead@example.com", Answer.unknown("the connection broke"));

    assertThat(send())
        .extracting(Attempt::outcome, Attempt::text, Attempt::mayPass)
        .containsExactly(
            tuple(Outcome.SENT, "sent: the report", false),
            tuple(Outcome.UNKNOWN, "the connection broke", false),
            tuple(
                Outcome.FAILED, "not tried: the connection to the mail server broke before", true));

    assertThat(send())
        .extracting(Attempt::outcome)
        .containsExactly(Outcome.SENT, Outcome.UNKNOWN, Outcome.SENT);
    assertThat(server.sent)
        .containsExactly("Cpo@example.com", "lead@example.com", "pm@example.com");
  }

  @Test
  void serverThatEndsTheConnectionIsConnectedToAnew() {
    server.endsAfter = 1;

    send();

    assertThat(server.sent).hasSize(3);
    assertThat(server.connections).isEqualTo(3);
  }

  @Test
  void serverThatBreaksOneConnectionAfterTheOtherIsLeftToTheNextRun() {
    server.endsAfter = 1;
    List<Recipient> five = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      five.add(new Recipient(number + "@example.com", Optional.empty()));
      server.answers.put(number + "@example.com", Answer.failed("it hangs", true));
    }
    List<Planned> plan =
        DeliveryPlan.of(five, DeliveryLedger.read(folder), "2026Q3", "0123456789ab", Set.of());

    assertThat(send(plan, MAILS))
        .extracting(Attempt::text)
        .containsExactly(
            "it hangs",
            "it hangs",
            "it hangs",
            "not tried: the connection to the mail server broke before",
            "not tried: the connection to the mail server broke before");
    assertThat(server.connections).isEqualTo(3);

    server.answers.remove("2@example.com");

    assertThat(send(plan, MAILS)).extracting(Attempt::text).contains("sent: the report");
    assertThat(server.connections).isEqualTo(8);
  }

  @Test
  void serverOutOfReachIsTriedOnce() {
    server.unreachable = new UnreachableException("no route to smtp.example.com", true, null);

    assertThat(send())
        .extracting(Attempt::outcome, Attempt::text, Attempt::mayPass)
        .containsOnly(tuple(Outcome.FAILED, "no route to smtp.example.com", true));
    assertThat(server.connections).isEqualTo(1);
    assertThat(ledger()).extracting(Delivery::outcome).containsOnly(Outcome.FAILED);
  }

  @Test
  void whereThereIsNoMailTheLedgerSaysWhy() {
    List<Attempt> attempts =
        send(planned -> new NoMail(Outcome.SKIPPED, "the team has no requests"));

    assertThat(attempts).extracting(Attempt::isFailed).containsOnly(false);
    assertThat(server.connections).isZero();
    assertThat(ledger())
        .extracting(Delivery::outcome, Delivery::reason)
        .containsOnly(tuple(Outcome.SKIPPED, "the team has no requests"));
  }

  @Test
  void ledgerThatCannotBeWrittenEndsTheRun() {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      Journal closed = DeliveryLedger.read(folder).open(lock);
      closed.close();
      try (Sending sending = sending(closed)) {
        assertThatThrownBy(() -> sending.send(plan(), MAILS, told::add))
            .isInstanceOf(OutputException.class);
      }
    }
    assertThat(server.sent).isEmpty();
  }

  private List<Attempt> send() {
    return send(MAILS);
  }

  private List<Attempt> send(Preparing mails) {
    return send(plan(), mails);
  }

  private List<Attempt> send(List<Planned> plan, Preparing mails) {
    try (OutputLock lock = OutputLock.acquire(folder);
        Journal journal = DeliveryLedger.read(folder).open(lock);
        Sending sending = sending(journal)) {
      return sending.send(plan, mails, told::add);
    }
  }

  private Sending sending(Journal journal) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-10-03T06:02:11.5Z"));
    return new Sending(server, journal, new Sending.Report("2026Q3", "0123456789ab"), clock);
  }

  private List<Planned> plan() {
    return DeliveryPlan.of(
        RECIPIENTS, DeliveryLedger.read(folder), "2026Q3", "0123456789ab", Set.of());
  }

  private List<Delivery> ledger() {
    return DeliveryLedger.read(folder).deliveries();
  }

  /** A server without a network. */
  private static final class Server implements MailServer {

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private int connections;
    private int endsAfter = Integer.MAX_VALUE;
    private UnreachableException unreachable;

    @Override
    public Connection connect() {
      connections++;
      if (unreachable != null) {
        throw unreachable;
      }
      return new Connection() {

        private int mails;

        @Override
        public Answer send(byte[] mime, String address) {
          assertThat(mime).asString(StandardCharsets.UTF_8).isEqualTo(address);
          mails++;
          sent.add(address);
          return answers.getOrDefault(address, Answer.SENT);
        }

        @Override
        public boolean isOpen() {
          return mails < endsAfter;
        }

        @Override
        public void close() {}
      };
    }
  }
}
