package dev.hindsight.payoff;

/**
 * What one trade-off adds to sums at each place of {@link Resamples}, in units; null for nothing
 * anywhere.
 *
 * @param gain of a yes or an alternative
 * @param forgone of a not now or never
 * @param displaced revenue that left
 * @param effort cost of effort
 */
@SuppressWarnings("ArrayRecordComponent")
record StakeSums(long[] gain, long[] forgone, long[] displaced, long[] effort) {

  private static final StakeSums NOTHING = new StakeSums(null, null, null, null);

  /** Nothing where what it costs or comes to is not measured. */
  static StakeSums of(Stake stake, Reckoning.Figures figures, Reckoning reckoning) {
    if (!isMeasured(stake, figures)) {
      return NOTHING;
    }
    int[] weights = reckoning.resamples().weights(stake.unit());
    long[] gain = figures.gain().isMeasured() ? gain(stake, reckoning, weights) : null;
    return new StakeSums(
        stake.isGiven() ? gain : null,
        stake.isGiven() ? null : negated(gain),
        stake.isGiven() ? displaced(stake, reckoning.resamples()) : null,
        effort(figures, weights));
  }

  /** Whether it counts: an open deal has no gain so far, and costs all the same. */
  static boolean isMeasured(Stake stake, Reckoning.Figures figures) {
    return stake.shareUnits() != null
        && figures.displacementCost().isMeasured()
        && (stake.isOpen() || figures.gain().isMeasured());
  }

  private static long[] gain(Stake stake, Reckoning reckoning, int[] weights) {
    double[] likely = reckoning.likely(stake).require();
    long[] gain = new long[likely.length];
    for (int place = 0; place < gain.length; place++) {
      if (weights[place] > 0 && !Double.isNaN(likely[place])) {
        gain[place] =
            weights[place] * Reckoning.gainUnits(stake.shareUnits(), stake.isWon(), likely[place]);
      }
    }
    return gain;
  }

  private static long[] negated(long[] gain) {
    if (gain == null) {
      return null;
    }
    long[] negated = new long[gain.length];
    for (int place = 0; place < gain.length; place++) {
      negated[place] = -gain[place];
    }
    return negated;
  }

  /** Each part by the customer that left: its own account is drawn, not that of the deal. */
  private static long[] displaced(Stake stake, Resamples resamples) {
    if (stake.displacedUnits() == 0) {
      return null;
    }
    long[] displaced = new long[resamples.length()];
    stake
        .parts()
        .forEach(part -> Resamples.add(displaced, resamples.weights(part.unit()), part.units()));
    return displaced;
  }

  private static long[] effort(Reckoning.Figures figures, int[] weights) {
    if (!figures.effortCost().isMeasured() || figures.effortCost().require() == 0) {
      return null;
    }
    long[] effort = new long[weights.length];
    Resamples.add(effort, weights, figures.effortCost().require());
    return effort;
  }
}
