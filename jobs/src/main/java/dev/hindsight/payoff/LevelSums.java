package dev.hindsight.payoff;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Resamples;
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

  void accept(LedgerEntry entry, Valuation.Figures figures, EntrySums once) {
    requests++;
    paidOff += figures.verdict() == PayOffVerdict.PAID_OFF ? 1 : 0;
    didNot += figures.verdict() == PayOffVerdict.DID_NOT ? 1 : 0;
    closed += entry.isOpen() ? 0 : 1;
    won += entry.isWon() ? 1 : 0;
    if (!EntrySums.isMeasured(entry, figures)) {
      notMeasured++;
      whyNot = first(whyNot, whyNot(entry, figures));
      return;
    }
    amountUnits = Math.addExact(amountUnits, entry.shareUnits());
    costUnits = Math.addExact(costUnits, figures.displacementCost().require());
    gives |= once.gain() != null;
    refuses |= once.forgone() != null;
    gain = copied(gain, once.gain());
    forgone = copied(forgone, once.forgone());
    displaced = copied(displaced, once.displaced());
    effort = copied(effort, once.effort());
  }

  void combine(LevelSums other) {
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
            Comparator.<String, Boolean>comparing(Valuation.NO_SIZE::equals)
                .thenComparing(each -> each))
        .orElse(null);
  }

  private static String whyNot(LedgerEntry entry, Valuation.Figures figures) {
    if (entry.shareUnits() == null) {
      return Valuation.NO_SIZE;
    }
    return figures.displacementCost().isMeasured()
        ? figures.gain().notMeasured()
        : figures.displacementCost().notMeasured();
  }

  long requests() {
    return requests;
  }

  /** The total. */
  NetTotal total(Valuation valuation) {
    return new NetTotal(
        requests,
        paidOff,
        didNot,
        notMeasured,
        Shares.rate(won, closed, Rates.NO_CLOSED_DEAL),
        BigDecimal.valueOf(amountUnits, Valuation.DECIMALS),
        measured(gain, known(valuation, gives, false, false), valuation),
        valuation.panel().flatMap(there -> displacementCost(valuation)),
        valuation.dayRate().flatMap(rate -> measured(effort, place -> true, valuation)),
        measured(forgone, known(valuation, false, refuses, false), valuation),
        net(valuation));
  }

  private Measured<Estimate> net(Valuation valuation) {
    boolean nothing = gain == null && forgone == null && displaced == null && effort == null;
    return nothing
        ? measured(null, place -> true, valuation)
        : measured(
            net(0, costUnits),
            known(valuation, gives, refuses, displaced != null),
            place -> net(place, cost(valuation, place)),
            valuation);
  }

  private Measured<Estimate> displacementCost(Valuation valuation) {
    return displaced == null
        ? measured(null, place -> true, valuation)
        : measured(
            costUnits,
            known(valuation, false, false, true),
            place -> cost(valuation, place),
            valuation);
  }

  private long net(int place, long cost) {
    return at(gain, place) - cost - at(effort, place) - at(forgone, place);
  }

  private long cost(Valuation valuation, int place) {
    return displaced == null ? 0 : valuation.fractions().require().cost(displaced[place], place);
  }

  /** The places that have an answer to all that a figure rests on. */
  private static IntPredicate known(
      Valuation valuation, boolean gives, boolean refuses, boolean displaced) {
    return place ->
        (!gives || valuation.isLikelyKnown(true, place))
            && (!refuses || valuation.isLikelyKnown(false, place))
            && (!displaced || valuation.fractions().require().hasAnswer(place));
  }

  /** Sums as a figure; nothing is nothing in every resample. */
  private Measured<Estimate> measured(long[] sums, IntPredicate known, Valuation valuation) {
    if (sums == null && !isNotMeasured()) {
      return Measured.of(NOTHING);
    }
    return measured(at(sums, 0), known, place -> at(sums, place), valuation);
  }

  /** A figure; where there are trade-offs and none is measured, the reason. */
  private Measured<Estimate> measured(
      long units, IntPredicate known, IntToLongFunction resampled, Valuation valuation) {
    return isNotMeasured()
        ? Measured.not(whyNot)
        : valuation
            .resamples()
            .estimate(
                Valuation.money(units),
                known,
                place -> Valuation.money(resampled.applyAsLong(place)));
  }

  private boolean isNotMeasured() {
    return requests > 0 && notMeasured == requests;
  }

  private static long at(long[] sums, int place) {
    return sums == null ? 0 : sums[place];
  }
}
