package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** Promises beside {@link PlainLedger}. */
final class PromiseAgreement {

  private final PlainPayOff plain;

  private PromiseAgreement(PlainPayOff plain) {
    this.plain = plain;
  }

  static void assertAgrees(Promises promises, PlainPayOff plain) {
    PromiseAgreement agreement = new PromiseAgreement(plain);
    agreement.outcomesAgree(promises.all(), each -> true);
    assertThat(promises.notDue())
        .isEqualTo(agreement.promised(each -> promisedFor(each).isAfter(plain.asOf())).size());
    agreement.agree(promises.byProductManager().require(), PayOffDimension.PRODUCT_MANAGER);
    agreement.agree(promises.byQuarter(), PayOffDimension.DECISION_QUARTER);
    assertThat(promises.byQuarter()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
  }

  private void agree(List<PromiseOutcomes> found, PayOffDimension dimension) {
    assertThat(found.stream().mapToLong(PromiseOutcomes::due).sum())
        .isEqualTo(due(e -> true).size());
    for (PromiseOutcomes outcomes : found) {
      outcomesAgree(outcomes, each -> outcomes.name().equals(plain.level(each, dimension)));
    }
  }

  private void outcomesAgree(PromiseOutcomes found, Predicate<PlainLedger.TradeOff> which) {
    List<PlainLedger.TradeOff> due = due(which);
    List<Long> late =
        due.stream()
            .filter(each -> delivered(each) != null)
            .map(each -> ChronoUnit.DAYS.between(promisedFor(each), delivered(each)))
            .filter(days -> days > 0)
            .sorted()
            .toList();
    assertThat(found.due()).as(found.name()).isEqualTo(due.size());
    assertThat(found.late().count()).as(found.name()).isEqualTo(late.size());
    assertThat(found.notDelivered().count())
        .as(found.name())
        .isEqualTo(due.stream().filter(each -> delivered(each) == null).count());
    assertThat(found.medianDaysLate().isMeasured()).isEqualTo(!late.isEmpty());
    if (!late.isEmpty()) {
      double median = (late.get((late.size() - 1) / 2) + late.get(late.size() / 2)) / 2.0;
      assertThat(found.medianDaysLate().require()).isCloseTo(median, within(1e-12));
    }
  }

  private List<PlainLedger.TradeOff> promised(Predicate<PlainLedger.TradeOff> which) {
    return plain.ledger.tradeOffs.stream()
        .filter(each -> each.isGiven() && promisedFor(each) != null)
        .filter(which)
        .toList();
  }

  private List<PlainLedger.TradeOff> due(Predicate<PlainLedger.TradeOff> which) {
    return promised(each -> which.test(each) && !promisedFor(each).isAfter(plain.asOf()));
  }

  private static LocalDate promisedFor(PlainLedger.TradeOff each) {
    return PlainDeals.day(each.asked().inForce(), Decisions.PROMISED_FOR);
  }

  private LocalDate delivered(PlainLedger.TradeOff each) {
    LocalDate day = PlainDeals.day(each.asked().inForce(), Decisions.DELIVERED_AT);
    return day == null || day.isAfter(plain.asOf()) ? null : day;
  }
}
