package dev.hindsight.payoff;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOffVerdict;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What all trade-offs are reckoned with: what a like deal comes to with the other answer, what
 * share of the revenue that left is put down to displacements, and what a day of effort costs.
 * Money is in whole units of 10⁻⁴ of the reporting currency, so that sums do not depend on order.
 */
final class Reckoning implements Serializable {

  private static final long serialVersionUID = 1;

  static final String OPEN = "the deal is open";
  static final String NO_SIZE = "the deal has no size";
  static final String NO_EFFORT = "the request has no `effort_days`";
  static final String NO_SUCH_EFFORT = "the request's `effort_days` are more than can be";

  static final int DECIMALS = 4;
  static final double UNITS = 1e4;
  private static final int MOST_DIGITS = 12;

  private final LikelyWins notNow;
  private final LikelyWins yes;
  private final String whyNoYes;
  private final Fractions fractions;
  private final String whyNoFraction;
  private final String whyNoPanel;
  private final BigDecimal dayRate;
  private final String whyNoRate;

  /**
   * What is reckoned with.
   *
   * @param notNow fitted to not-now deals
   * @param yes fitted to yes deals
   * @param fractions the attributable fractions
   * @param whyNoPanel why churn is not measured at all; null where it is
   * @param dayRate what a day of effort costs
   */
  Reckoning(
      LikelyWins notNow,
      Measured<LikelyWins> yes,
      Measured<Fractions> fractions,
      String whyNoPanel,
      Measured<BigDecimal> dayRate) {
    this.notNow = notNow;
    this.yes = yes.value();
    this.whyNoYes = yes.notMeasured();
    this.fractions = fractions.value();
    this.whyNoFraction = fractions.notMeasured();
    this.whyNoPanel = whyNoPanel;
    this.dayRate = dayRate.value();
    this.whyNoRate = dayRate.notMeasured();
  }

  /**
   * The figures of one trade-off, in units.
   *
   * @param net gain minus the costs that are measured
   * @param reason why it is too early or not measured; else empty
   */
  record Figures(
      Measured<Long> gain,
      Measured<Long> displacementCost,
      Measured<Long> effortCost,
      Measured<Long> net,
      PayOffVerdict verdict,
      String reason) {}

  Figures figures(Stake stake) {
    Measured<Long> gain = gain(stake);
    Measured<Long> displacement = displacementCost(stake);
    Measured<Long> effort = effortCost(stake);
    long spent = effort.isMeasured() ? effort.require() : 0;
    Measured<Long> net =
        gain.flatMap(made -> displacement.map(cost -> Math.subtractExact(made - cost, spent)));
    return new Figures(gain, displacement, effort, net, verdict(stake, net), reason(stake, net));
  }

  /** The probability of a win with the other answer at each place of {@link Resamples}. */
  Measured<double[]> likely(Stake stake) {
    if (stake.isGiven()) {
      return Measured.of(notNow.of(stake.deal()));
    }
    return yes == null ? Measured.not(whyNoYes) : Measured.of(yes.of(stake.deal()));
  }

  Resamples resamples() {
    return notNow.resamples();
  }

  /** Whether what likely wins rest on is there at a place. */
  boolean isLikelyKnown(boolean given, int place) {
    return given ? notNow.hasAnswer(place) : yes != null && yes.hasAnswer(place);
  }

  Measured<Fractions> fractions() {
    return fractions == null ? Measured.not(whyNoFraction) : Measured.of(fractions);
  }

  /** Why displacement costs are not measured at all. */
  Measured<Boolean> panel() {
    return whyNoPanel == null ? Measured.of(true) : Measured.not(whyNoPanel);
  }

  /** Whether effort is measured at all. */
  Measured<BigDecimal> dayRate() {
    return dayRate == null ? Measured.not(whyNoRate) : Measured.of(dayRate);
  }

  /** A part of a deal that came to something other than was likely, in units. */
  static long gainUnits(long shareUnits, boolean won, double likely) {
    return Math.round(shareUnits * ((won ? 1 : 0) - likely));
  }

  /** Units as money. */
  static double money(long units) {
    return units / UNITS;
  }

  private Measured<Long> gain(Stake stake) {
    if (stake.isOpen()) {
      return Measured.not(OPEN);
    }
    if (stake.shareUnits() == null) {
      return Measured.not(NO_SIZE);
    }
    return likely(stake).map(likely -> gainUnits(stake.shareUnits(), stake.isWon(), likely[0]));
  }

  private Measured<Long> displacementCost(Stake stake) {
    if (!stake.isGiven()) {
      return Measured.of(0L);
    }
    if (whyNoPanel != null) {
      return Measured.not(whyNoPanel);
    }
    long units = stake.displacedUnits();
    return units == 0 ? Measured.of(0L) : fractions().map(each -> each.cost(units, 0));
  }

  private Measured<Long> effortCost(Stake stake) {
    if (dayRate == null) {
      return Measured.not(whyNoRate);
    }
    if (!stake.isGiven()) {
      return Measured.of(0L);
    }
    return stake.effortDays() == null
        ? Measured.not(NO_EFFORT)
        : effortCost(BigDecimal.valueOf(stake.effortDays()).multiply(dayRate));
  }

  private static Measured<Long> effortCost(BigDecimal cost) {
    return cost.precision() - cost.scale() > MOST_DIGITS
        ? Measured.not(NO_SUCH_EFFORT)
        : Measured.of(
            cost.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
  }

  private static PayOffVerdict verdict(Stake stake, Measured<Long> net) {
    if (isTooEarly(stake)) {
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

  private static boolean isTooEarly(Stake stake) {
    return stake.isOpen() || (stake.isGiven() && stake.exposing());
  }

  private static String reason(Stake stake, Measured<Long> net) {
    if (stake.isOpen()) {
      return OPEN;
    }
    if (isTooEarly(stake)) {
      return "something it displaced still exposes a customer that waits for it";
    }
    return net.isMeasured() ? "" : net.notMeasured();
  }
}
