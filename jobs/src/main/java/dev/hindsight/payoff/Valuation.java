package dev.hindsight.payoff;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.Months;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.payoff.panel.AttributableFractions;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What all trade-offs are valued with: what a like deal comes to with the other answer, what share
 * of the revenue that left is put down to displacements, and what a day of effort costs. Money is
 * in whole units of 10⁻⁴ of the reporting currency, so that sums do not depend on order.
 *
 * @param notNow fitted to not-now deals
 * @param yes fitted to yes deals
 * @param fractions the attributable fractions
 * @param panel the months of the panel, or why churn is not measured at all
 * @param dayRate what a day of effort costs, or why effort is not measured at all
 */
record Valuation(
    LikelyWins notNow,
    Measured<LikelyWins> yes,
    Measured<AttributableFractions> fractions,
    Measured<Months> panel,
    Measured<BigDecimal> dayRate)
    implements Serializable {

  static final String OPEN = "the deal is open";
  static final String NO_SIZE = "the deal has no size";
  static final String NO_EFFORT = "the request has no `effort_days`";
  static final String NO_SUCH_EFFORT = "the request's `effort_days` are more than can be";

  static final int DECIMALS = EvenSplit.MONEY_DECIMALS;
  private static final double UNITS = 1e4;
  private static final int MOST_DIGITS = 12;

  /**
   * The figures of one trade-off, in units.
   *
   * @param net gain minus the costs that are measured; without customers that wait no displacement
   *     cost is, and where a cost that there is cannot be measured neither is net
   * @param reason why it is too early or not measured; else empty
   */
  record Figures(
      Measured<Long> gain,
      Measured<Long> displacementCost,
      Measured<Long> effortCost,
      Measured<Long> net,
      PayOffVerdict verdict,
      String reason) {}

  Figures figures(LedgerEntry entry) {
    Measured<Long> gain = gain(entry);
    Measured<Long> displacement = displacementCost(entry);
    Measured<Long> effort = effortCost(entry);
    long spent = effort.isMeasured() ? effort.require() : 0;
    Measured<Long> costs = panel.isMeasured() ? displacement : Measured.of(0L);
    Measured<Long> net =
        gain.flatMap(made -> costs.map(cost -> Math.subtractExact(made - cost, spent)));
    return new Figures(gain, displacement, effort, net, verdict(entry, net), reason(entry, net));
  }

  /** The probability of a win with the other answer at each place of {@link Resamples}. */
  Measured<double[]> likely(LedgerEntry entry) {
    if (!entry.hasSize()) {
      return Measured.not(NO_SIZE);
    }
    return (entry.isGiven() ? Measured.of(notNow) : yes).map(each -> each.of(entry.deal()));
  }

  /**
   * Why a trade-off adds nothing to totals; empty where it does. An open deal has no gain so far,
   * and costs all the same.
   */
  Optional<String> whyNotCounted(LedgerEntry entry, Figures figures) {
    if (!entry.hasSize()) {
      return Optional.of(NO_SIZE);
    }
    if (panel.isMeasured() && !figures.displacementCost().isMeasured()) {
      return Optional.of(figures.displacementCost().notMeasured());
    }
    return entry.isOpen() ? Optional.empty() : Optional.ofNullable(figures.gain().notMeasured());
  }

  Resamples resamples() {
    return notNow.resamples();
  }

  /** Whether what likely wins rest on is there at a place. */
  boolean isLikelyKnown(boolean given, int place) {
    return given ? notNow.hasAnswer(place) : yes.isMeasured() && yes.require().hasAnswer(place);
  }

  /** A part of a deal that came to something other than was likely, in units. */
  static long gainUnits(long shareUnits, boolean won, double likely) {
    return nearest(shareUnits * ((won ? 1 : 0) - likely));
  }

  /** The same as {@link Math#round}, in a quarter of its time. */
  private static long nearest(double number) {
    double even = Math.rint(number);
    return (long) even + (number - even == 0.5 ? 1 : 0);
  }

  /** Units as money. */
  static double money(long units) {
    return units / UNITS;
  }

  private Measured<Long> gain(LedgerEntry entry) {
    if (entry.isOpen()) {
      return Measured.not(OPEN);
    }
    return likely(entry).map(likely -> gainUnits(entry.shareUnits(), entry.isWon(), likely[0]));
  }

  private Measured<Long> displacementCost(LedgerEntry entry) {
    if (!entry.isGiven()) {
      return Measured.of(0L);
    }
    long units = entry.displacedUnits();
    return panel.flatMap(
        measured -> units == 0 ? Measured.of(0L) : fractions.map(each -> each.cost(units, 0)));
  }

  private Measured<Long> effortCost(LedgerEntry entry) {
    return dayRate.flatMap(rate -> effortCost(entry, rate));
  }

  private static Measured<Long> effortCost(LedgerEntry entry, BigDecimal rate) {
    if (!entry.isGiven()) {
      return Measured.of(0L);
    }
    return entry.effortDays() == null
        ? Measured.not(NO_EFFORT)
        : effortCost(BigDecimal.valueOf(entry.effortDays()).multiply(rate));
  }

  private static Measured<Long> effortCost(BigDecimal cost) {
    return cost.precision() - cost.scale() > MOST_DIGITS
        ? Measured.not(NO_SUCH_EFFORT)
        : Measured.of(
            cost.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
  }

  private static PayOffVerdict verdict(LedgerEntry entry, Measured<Long> net) {
    if (isTooEarly(entry)) {
      return PayOffVerdict.TOO_EARLY;
    }
    if (!net.isMeasured()) {
      return PayOffVerdict.NOT_MEASURED;
    }
    return switch (Long.signum(net.require())) {
      case 1 -> PayOffVerdict.PAID_OFF;
      case -1 -> PayOffVerdict.DID_NOT;
      default -> PayOffVerdict.EVEN;
    };
  }

  private static boolean isTooEarly(LedgerEntry entry) {
    return entry.isOpen() || (entry.isGiven() && entry.exposing());
  }

  private static String reason(LedgerEntry entry, Measured<Long> net) {
    if (entry.isOpen()) {
      return OPEN;
    }
    if (isTooEarly(entry)) {
      return "something it displaced still exposes a customer that waits for it";
    }
    return net.isMeasured() ? "" : net.notMeasured();
  }
}
