package dev.hindsight.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.delivery.Planned.Step;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {

  private static final Recipient LEAD =
      new Recipient("Lead@Example.com", Optional.of(new Slice(Slice.Kind.SALES_TEAM, "EMEA")));
  private static final Recipient WHOLE = new Recipient("lead@example.com", Optional.empty());

  private static final Instant TIME = Instant.parse("2026-10-03T06:02:11Z");

  @Test
  void whoHasNothingGetsIt() {
    assertThat(plan()).isEqualTo(new Planned(LEAD, Step.SEND, Optional.empty()));
    assertThat(plan(delivery("A", Outcome.SENDING), delivery("A", Outcome.FAILED)).step())
        .isEqualTo(Step.SEND);
    assertThat(plan(delivery("A", Outcome.SKIPPED)).step()).isEqualTo(Step.SEND);
  }

  @Test
  void whoHasItDoesNotGetItTwice() {
    Planned planned = plan(delivery("A", Outcome.SENDING), delivery("A", Outcome.SENT));

    assertThat(planned.step()).isEqualTo(Step.HAS_IT);
    assertThat(planned.reason()).contains("has it already, sent at 2026-10-03T06:02:11Z");
    assertThat(planned.replaces()).isEmpty();
  }

  @Test
  void whoMayHaveItDoesNotGetItByItself() {
    for (Outcome last : List.of(Outcome.SENDING, Outcome.UNKNOWN)) {
      Planned planned = plan(delivery("A", last));

      assertThat(planned.step()).isEqualTo(Step.MAY_HAVE_IT);
      assertThat(planned.reason())
          .contains(
              "may have it: whether the mail server took it at 2026-10-03T06:02:11Z is not known. Ask them, or look for <A@hindsight> in the log of the mail server; to send it again: hindsight send --resend Lead@Example.com");
    }
  }

  @Test
  void forcedTryThatFailsDoesNotMakeWhatIsUnknownKnown() {
    assertThat(
            plan(
                    delivery("A", Outcome.UNKNOWN),
                    delivery("A", Outcome.SENDING),
                    delivery("A", Outcome.FAILED))
                .step())
        .isEqualTo(Step.MAY_HAVE_IT);
    assertThat(plan(delivery("A", Outcome.SENT), delivery("A", Outcome.UNKNOWN)).step())
        .isEqualTo(Step.HAS_IT);
  }

  @Test
  void whoIsNamedGetsItAgain() {
    for (Outcome last : List.of(Outcome.SENT, Outcome.UNKNOWN)) {
      assertThat(again("lead@example.com", delivery("A", last)).step()).isEqualTo(Step.SEND);
    }
    assertThat(again("cpo@example.com", delivery("A", Outcome.SENT)).step()).isEqualTo(Step.HAS_IT);
  }

  @Test
  void otherReportOfTheQuarterIsReplaced() {
    Planned planned = plan(delivery("B", Outcome.SENT));

    assertThat(planned.step()).isEqualTo(Step.SEND);
    assertThat(planned.replaces()).contains(delivery("B", Outcome.SENT));
  }

  @Test
  void reportThatWasReplacedAndCameBackIsSentOnceMore() {
    Planned planned = plan(delivery("A", Outcome.SENT), delivery("B", Outcome.SENT));

    assertThat(planned.step()).isEqualTo(Step.SEND);
    assertThat(planned.replaces()).contains(delivery("B", Outcome.SENT));
    assertThat(
            plan(
                    delivery("A", Outcome.SENT),
                    delivery("B", Outcome.SENT),
                    delivery("A", Outcome.SENT))
                .step())
        .isEqualTo(Step.HAS_IT);
  }

  @Test
  void otherSliceOfTheSameReportIsSentAndReplacesNothing() {
    Planned planned = plan(of(WHOLE, "A", Outcome.SENT));

    assertThat(planned.step()).isEqualTo(Step.SEND);
    assertThat(planned.replaces()).isEmpty();
  }

  @Test
  void reportsOfOtherQuartersAndOfOthersDoNotCount() {
    Delivery earlier =
        new Delivery(TIME, LEAD.key(), LEAD.part(), "2026Q2", "A", Outcome.SENT, "", "");
    Delivery others =
        new Delivery(TIME, "cpo@example.com", "", "2026Q3", "B", Outcome.SENT, "", "");

    assertThat(plan(earlier, others)).isEqualTo(new Planned(LEAD, Step.SEND, Optional.empty()));
  }

  private static Planned plan(Delivery... before) {
    return planned(Set.of(), before);
  }

  private static Planned again(String address, Delivery... before) {
    return planned(Set.of(address), before);
  }

  private static Planned planned(Set<String> again, Delivery... before) {
    DeliveryLedger ledger = new DeliveryLedger(Arrays.asList(before), 0, false);
    return DeliveryPlan.of(List.of(LEAD), ledger, "2026Q3", "A", again).get(0);
  }

  private static Delivery delivery(String reportId, Outcome outcome) {
    return of(LEAD, reportId, outcome);
  }

  private static Delivery of(Recipient recipient, String reportId, Outcome outcome) {
    return new Delivery(
        TIME,
        recipient.key(),
        recipient.part(),
        "2026Q3",
        reportId,
        outcome,
        "",
        "<" + reportId + "@hindsight>");
  }
}
