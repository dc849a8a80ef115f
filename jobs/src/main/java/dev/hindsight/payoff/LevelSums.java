package dev.hindsight.payoff;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOffVerdict;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;

/** The sums of one total. Arrays are at the places of {@link Resamples}, null for nothing yet. */
final class LevelSums implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Estimate NOTHING = new Estimate(0, 0, 0);

  private long requests;
  private long paidOff;
  private long didNot;
  private long notMeasured;
  private long won;
  private long closed;
  private long amountUnits;
  private long costUnits;
  private boolean gives;
  private boolean refuses;
  private String whyNot;
  private long[] gain;
  private long[] forgone;
  private long[] displaced;
  private long[] effort;

  void accept(Stake stake, Reckoning.Figures figures, StakeSums once) {
    requests++;
    paidOff += figures.verdict() == PayOffVerdict.PAID_OFF ? 1 : 0;
    didNot += figures.verdict() == PayOffVerdict.DID_NOT ? 1 : 0;
    closed += stake.isOpen() ? 0 : 1;
    won += stake.isWon() ? 1 : 0;
    if (!StakeSums.isMeasured(stake, figures)) {
      notMeasured++;
      whyNot = first(whyNot, whyNot(stake, figures));
      return;
    }
    amountUnits = Math.addExact(amountUnits, stake.shareUnits());
    costUnits = Math.addExact(costUnits, figures.displacementCost().require());
    gives |= once.gain() != null;
    refuses |= once.forgone() != null;
    gain = copied(gain, once.gain());
    forgone = copied(forgone, once.forgone());
    displaced = copied(displaced, once.displaced());
    effort = copied(effort, once.effort());
  }

  LevelSums combine(LevelSums other) {
    requests += other.requests;
    paidOff += other.paidOff;
    didNot += other.didNot;
    notMeasured += other.notMeasured;
    won += other.won;
    closed += other.closed;
    amountUnits = Math.addExact(amountUnits, other.amountUnits);
    costUnits = Math.addExact(costUnits, other.costUnits);
    gives |= other.gives;
    refuses |= other.refuses;
    whyNot = first(whyNot, other.whyNot);
    gain = copied(gain, other.gain);
    forgone = copied(forgone, other.forgone);
    displaced = copied(displaced, other.displaced);
    effort = copied(effort, other.effort);
    return this;
  }

  /** The arrays of others are shared between totals: they are never added to. */
  private static long[] copied(long[] sums, long[] others) {
    return sums == null && others != null ? others.clone() : Resamples.added(sums, others);
  }

  /** What is missing for all says more than what a single deal lacks. */
  private static String first(String reason, String other) {
    return Stream.of(reason, other)
        .filter(Objects::nonNull)
        .min(
            Comparator.<String, Boolean>comparing(Reckoning.NO_SIZE::equals)
                .thenComparing(each -> each))
        .orElse(null);
  }

  private static String whyNot(Stake stake, Reckoning.Figures figures) {
    if (stake.shareUnits() == null) {
      return Reckoning.NO_SIZE;
    }
    return figures.displacementCost().isMeasured()
        ? figures.gain().notMeasured()
        : figures.displacementCost().notMeasured();
  }

  long requests() {
    return requests;
  }

  /** The total. */
  NetTotal total(Reckoning reckoning) {
    return new NetTotal(
        requests,
        paidOff,
        didNot,
        notMeasured,
        Shares.rate(won, closed, Rates.NO_CLOSED_DEAL),
        BigDecimal.valueOf(amountUnits, Reckoning.DECIMALS),
        measured(gain, known(reckoning, gives, false, false), reckoning),
        reckoning.panel().flatMap(there -> displacementCost(reckoning)),
        reckoning.dayRate().flatMap(rate -> measured(effort, place -> true, reckoning)),
        measured(forgone, known(reckoning, false, refuses, false), reckoning),
        net(reckoning));
  }

  private Measured<Estimate> net(Reckoning reckoning) {
    boolean nothing = gain == null && forgone == null && displaced == null && effort == null;
    return nothing
        ? measured(null, place -> true, reckoning)
        : measured(
            net(0, costUnits),
            known(reckoning, gives, refuses, displaced != null),
            place -> net(place, cost(reckoning, place)),
            reckoning);
  }

  private Measured<Estimate> displacementCost(Reckoning reckoning) {
    return displaced == null
        ? measured(null, place -> true, reckoning)
        : measured(
            costUnits,
            known(reckoning, false, false, true),
            place -> cost(reckoning, place),
            reckoning);
  }

  private long net(int place, long cost) {
    return at(gain, place) - cost - at(effort, place) - at(forgone, place);
  }

  private long cost(Reckoning reckoning, int place) {
    return displaced == null ? 0 : reckoning.fractions().require().cost(displaced[place], place);
  }

  /** The places that have an answer to all that a figure rests on. */
  private static IntPredicate known(
      Reckoning reckoning, boolean gives, boolean refuses, boolean displaced) {
    return place ->
        (!gives || reckoning.isLikelyKnown(true, place))
            && (!refuses || reckoning.isLikelyKnown(false, place))
            && (!displaced || reckoning.fractions().require().hasAnswer(place));
  }

  /** Sums as a figure; nothing is nothing in every resample. */
  private Measured<Estimate> measured(long[] sums, IntPredicate known, Reckoning reckoning) {
    if (sums == null && !isNotMeasured()) {
      return Measured.of(NOTHING);
    }
    return measured(at(sums, 0), known, place -> at(sums, place), reckoning);
  }

  /** A figure; where there are trade-offs and none is measured, the reason. */
  private Measured<Estimate> measured(
      long units, IntPredicate known, IntToLongFunction resampled, Reckoning reckoning) {
    return isNotMeasured()
        ? Measured.not(whyNot)
        : reckoning
            .resamples()
            .estimate(
                Reckoning.money(units),
                known,
                place -> Reckoning.money(resampled.applyAsLong(place)));
  }

  private boolean isNotMeasured() {
    return requests > 0 && notMeasured == requests;
  }

  private static long at(long[] sums, int place) {
    return sums == null ? 0 : sums[place];
  }
}
