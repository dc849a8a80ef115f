package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** <i>Did it pay off</i> beside {@link PlainPayOff}, total by total. */
final class PayOffAgreement {

  /** Settled ones of a level, below which nothing is said of it. */
  private static final int MINIMUM = 10;

  private final PayOff payOff;
  private final PlainPayOff plain;

  private PayOffAgreement(PayOff payOff, PlainPayOff plain) {
    this.payOff = payOff;
    this.plain = plain;
  }

  /** Fails where a figure differs. */
  static void assertAgrees(PayOff payOff, PlainPayOff plain) {
    PayOffAgreement agreement = new PayOffAgreement(payOff, plain);
    PayOffSums.assertAddUp(payOff);
    agreement.basisAgrees();
    agreement.levelAgrees(payOff.all(), each -> true);
    agreement.levelAgrees(payOff.given(), PlainLedger.TradeOff::isGiven);
    agreement.levelAgrees(payOff.refused(), each -> !each.isGiven());
    payOff.breakdowns().forEach(agreement::breakdownAgrees);
    agreement.likeAgrees();
    new TradeOffAgreement(plain).assertAgrees(payOff.ledger());
    PromiseAgreement.assertAgrees(payOff.promises().require(), plain);
    TraitAgreement.assertAgrees(payOff.traits(), plain);
    agreement.remarkAgrees();
  }

  private void remarkAgrees() {
    List<PlainLedger.TradeOff> exposing =
        plain.ledger.tradeOffs.stream()
            .filter(PlainLedger.TradeOff::isGiven)
            .filter(each -> each.exposes().values().stream().anyMatch(accounts -> accounts > 0))
            .toList();
    String first =
        exposing.stream()
            .map(each -> plain.level(each, PayOffDimension.DECISION_QUARTER))
            .min(String::compareTo)
            .orElse("");
    assertThat(payOff.remarks())
        .filteredOn(remark -> remark.contains(" that displaced something, "))
        .hasSize(exposing.isEmpty() ? 0 : 1)
        .allSatisfy(
            remark ->
                assertThat(remark)
                    .contains(", " + Say.count(exposing.size()) + " still expose")
                    .contains("From " + first + " on it is "));
  }

  private void basisAgrees() {
    assertThat(payOff.firstDay()).isEqualTo(plain.ledger.from);
    assertThat(payOff.lastDay()).isEqualTo(plain.ledger.to);
    rateAgrees(payOff.notNow(), plain.closed("not_now"));
    rateAgrees(payOff.yes(), plain.closed("yes"));
    double[] ratio = plain.ledger.churn.rateRatio();
    assertThat(payOff.rateRatio().isMeasured()).isEqualTo(ratio != null);
    if (ratio != null) {
      assertThat(payOff.rateRatio().require().value()).isCloseTo(ratio[0], within(1e-9));
      assertThat(payOff.fraction().require().value()).isCloseTo(plain.fraction[0], within(1e-9));
      assertThat(payOff.fraction().require().lower()).isCloseTo(1 - 1 / ratio[1], within(1e-6));
    }
  }

  private static void rateAgrees(Rate rate, List<PlainDeals.Deal> deals) {
    assertThat(rate.count()).isEqualTo(deals.stream().filter(PlainDeals.Deal::isWon).count());
    assertThat(rate.of()).isEqualTo(deals.size());
  }

  private void breakdownAgrees(PayOffBreakdown breakdown) {
    List<PayOffLevel> levels = breakdown.levels().require();
    List<String> names =
        plain.ledger.tradeOffs.stream()
            .map(each -> plain.level(each, breakdown.dimension()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    assertThat(levels).extracting(PayOffLevel::name).doesNotHaveDuplicates().containsAll(names);
    long family = names.stream().filter(name -> settled(breakdown, name) >= MINIMUM).count();
    assertThat(breakdown.level().require()).isEqualTo(1 - 0.05 / Math.max(1, family));
    for (PayOffLevel level : levels) {
      levelAgrees(
          level,
          breakdown.level().require(),
          each -> level.name().equals(plain.level(each, breakdown.dimension())));
    }
  }

  private long settled(PayOffBreakdown breakdown, String name) {
    return plain
        .tradeOffs(each -> name.equals(plain.level(each, breakdown.dimension())), false)
        .stream()
        .filter(plain::isMeasured)
        .count();
  }

  private void levelAgrees(PayOffLevel level, Predicate<PlainLedger.TradeOff> which) {
    levelAgrees(level, 0.95, which);
  }

  private void levelAgrees(PayOffLevel level, double ofNet, Predicate<PlainLedger.TradeOff> which) {
    List<PlainLedger.TradeOff> settled = plain.tradeOffs(which, false);
    totalAgrees(level.name() + " settled", level.settled(), ofNet, settled);
    totalAgrees(level.name() + " too early", level.tooEarly(), plain.tradeOffs(which, true));
  }

  private void likeAgrees() {
    List<List<String>> settled =
        plain.tradeOffs(each -> true, false).stream().map(PayOffAgreement::alike).toList();
    List<List<String>> found = new ArrayList<>();
    for (LikeRequests like : payOff.like()) {
      List<String> alike =
          Stream.of(
                  like.answer().name().toLowerCase(Locale.ROOT),
                  like.segment(),
                  like.dealType(),
                  like.sizeBand())
              .map(name -> name.isEmpty() ? "(none)" : name)
              .toList();
      found.add(alike);
      totalAgrees(
          "like " + alike,
          like.settled(),
          plain.tradeOffs(each -> alike(each).equals(alike), false));
    }
    assertThat(found).doesNotHaveDuplicates();
    assertThat(found).containsExactlyInAnyOrderElementsOf(settled.stream().distinct().toList());
  }

  private static List<String> alike(PlainLedger.TradeOff tradeOff) {
    return Stream.concat(Stream.of(tradeOff.asked().answer()), tradeOff.deal().alike().stream())
        .toList();
  }

  private void totalAgrees(String name, NetTotal total, List<PlainLedger.TradeOff> of) {
    totalAgrees(name, total, 0.95, of);
  }

  private void totalAgrees(
      String name, NetTotal total, double ofNet, List<PlainLedger.TradeOff> of) {
    List<PlainLedger.TradeOff> measured = of.stream().filter(plain::isMeasured).toList();
    assertThat(total.requests()).as(name).isEqualTo(of.size());
    assertThat(total.notMeasured()).as(name).isEqualTo(of.size() - measured.size());
    assertThat(total.won().count()).isEqualTo(of.stream().filter(e -> e.deal().isWon()).count());
    assertThat(total.won().of()).isEqualTo(of.stream().filter(e -> !e.deal().isOpen()).count());
    verdictsAgree(name, total, measured);
    assertThat(total.amount())
        .as(name)
        .isEqualByComparingTo(
            measured.stream()
                .map(PlainLedger.TradeOff::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    double unit = 1e-4 * (1 + of.size()) + 1e-7 * total.amount().doubleValue();
    boolean gives = isAnyKnown(of, true);
    boolean gainVaries = !isAnyClosed(measured, true) || varies(plain.gains(of));
    boolean forgoneVaries = !isAnyClosed(measured, false) || varies(plain.forgone(of));
    agreesWhere(
        isAnyKnown(of) && gainVaries && forgoneVaries,
        name + " net",
        total.net(),
        plain.nets(of).at(ofNet),
        unit);
    agreesWhere(gives && gainVaries, name + " gain", total.gain(), plain.gains(of), unit);
    agreesWhere(
        isAnyKnown(of, false) && forgoneVaries,
        name + " forgone",
        total.forgone(),
        plain.forgone(of),
        unit);
    agreesWhere(
        gives && payOff.panel().isMeasured(),
        name + " cost",
        total.displacementCost(),
        plain.costs(of),
        unit);
    agreesWhere(
        gives && plain.dayRate != null,
        name + " effort",
        total.effortCost(),
        plain.efforts(of),
        unit);
  }

  private static boolean isAnyClosed(List<PlainLedger.TradeOff> measured, boolean given) {
    return measured.stream().anyMatch(each -> each.isGiven() == given && !each.deal().isOpen());
  }

  /** An interval without width is none. */
  private static boolean varies(PlainPayOff.Figure figure) {
    double[] interval = figure.interval();
    return interval == null || interval[1] - interval[0] > 1e-9;
  }

  /** Whether of those that were given, or refused, any is measured, or there are none. */
  private boolean isAnyKnown(List<PlainLedger.TradeOff> of, boolean given) {
    return isAnyKnown(of.stream().filter(each -> each.isGiven() == given).toList());
  }

  private boolean isAnyKnown(List<PlainLedger.TradeOff> of) {
    return of.isEmpty() || of.stream().anyMatch(plain::isMeasured);
  }

  private static void agreesWhere(
      boolean known,
      String name,
      Measured<Estimate> estimate,
      PlainPayOff.Figure figure,
      double tolerance) {
    if (known) {
      figureAgrees(name, estimate, figure, tolerance);
    } else {
      assertThat(estimate.isMeasured()).as(name).isFalse();
    }
  }

  private void verdictsAgree(String name, NetTotal total, List<PlainLedger.TradeOff> measured) {
    TradeOffAgreement verdicts = new TradeOffAgreement(plain);
    assertThat(total.paidOff())
        .as(name)
        .isEqualTo(
            measured.stream()
                .filter(each -> verdicts.verdict(each) == PayOffVerdict.PAID_OFF)
                .count());
    assertThat(total.didNot())
        .as(name)
        .isEqualTo(
            measured.stream()
                .filter(each -> verdicts.verdict(each) == PayOffVerdict.DID_NOT)
                .count());
  }

  /** Whole units are summed: a figure may be off by half of one for each row, drawn thrice. */
  static void figureAgrees(
      String name, Measured<Estimate> estimate, PlainPayOff.Figure figure, double tolerance) {
    double[] interval = figure.interval();
    assertThat(estimate.isMeasured())
        .as("%s: %s", name, estimate.notMeasured())
        .isEqualTo(interval != null);
    if (interval != null) {
      Estimate found = estimate.require();
      double close = tolerance + 1e-8 * Math.abs(figure.value());
      assertThat(found.value()).as(name).isCloseTo(figure.value(), within(close));
      assertThat(found.lower()).as(name).isCloseTo(interval[0], within(3 * close));
      assertThat(found.upper()).as(name).isCloseTo(interval[1], within(3 * close));
    }
  }
}
