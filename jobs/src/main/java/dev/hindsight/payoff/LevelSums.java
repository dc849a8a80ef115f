package dev.hindsight.payoff;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;

/** The sums of one total. Arrays are at the places of {@link Resamples}, null for nothing yet. */
final class LevelSums implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ALIKE =
      "all deals that it rests on ended alike, which says nothing of how sure it is";
  private static final Estimate NOTHING = new Estimate(0, 0, 0);
  private static final Measured<Estimate> NONE = Measured.of(NOTHING);

  /** The level of an interval that stands for itself. */
  private static final double PLAIN = Verdicts.level(1);

  private final Judged given = new Judged();
  private final Judged refused = new Judged();
  private long paidOff;
  private long didNot;
  private long won;
  private long closed;
  private long amountUnits;
  private long costUnits;
  private boolean gives;
  private boolean refuses;
  private long[] gain;
  private long[] forgone;
  private long[] displaced;
  private long[] effort;

  void accept(ValuedEntry valued) {
    LedgerEntry entry = valued.entry();
    PayOffVerdict verdict = valued.figures().verdict();
    paidOff += verdict == PayOffVerdict.PAID_OFF ? 1 : 0;
    didNot += verdict == PayOffVerdict.DID_NOT ? 1 : 0;
    closed += entry.isOpen() ? 0 : 1;
    won += entry.isWon() ? 1 : 0;
    (entry.isGiven() ? given : refused).accept(valued.sums().whyNot());
    if (valued.sums().whyNot().isEmpty()) {
      add(entry, valued.figures(), valued.sums());
    }
  }

  private void add(LedgerEntry entry, Valuation.Figures figures, EntrySums once) {
    amountUnits = Math.addExact(amountUnits, entry.shareUnits());
    costUnits =
        Math.addExact(
            costUnits, once.displaced() == null ? 0 : figures.displacementCost().require());
    gives |= once.gain() != null;
    refuses |= once.forgone() != null;
    gain = copied(gain, once.gain());
    forgone = copied(forgone, once.forgone());
    displaced = copied(displaced, once.displaced());
    effort = copied(effort, once.effort());
  }

  void combine(LevelSums other) {
    given.combine(other.given);
    refused.combine(other.refused);
    paidOff += other.paidOff;
    didNot += other.didNot;
    won += other.won;
    closed += other.closed;
    amountUnits = Math.addExact(amountUnits, other.amountUnits);
    costUnits = Math.addExact(costUnits, other.costUnits);
    gives |= other.gives;
    refuses |= other.refuses;
    gain = copied(gain, other.gain);
    forgone = copied(forgone, other.forgone);
    displaced = copied(displaced, other.displaced);
    effort = copied(effort, other.effort);
  }

  /** The arrays of others are shared between totals: they are never added to. */
  private static long[] copied(long[] sums, long[] others) {
    return sums == null && others != null ? others.clone() : Resamples.added(sums, others);
  }

  long requests() {
    return given.requests() + refused.requests();
  }

  /** Those that the sums are of. */
  long measured() {
    return requests() - given.notMeasured() - refused.notMeasured();
  }

  /** The total, each interval at the level 0.95. */
  NetTotal total(Valuation valuation) {
    return total(valuation, PLAIN);
  }

  /**
   * The total.
   *
   * @param level of the interval of its net; the others' is 0.95
   */
  NetTotal total(Valuation valuation, double level) {
    Measured<Estimate> gained = gain(valuation);
    Measured<Estimate> wasForgone = forgone(valuation);
    return new NetTotal(
        requests(),
        paidOff,
        didNot,
        given.notMeasured() + refused.notMeasured(),
        Shares.rate(won, closed, Rates.NO_CLOSED_DEAL),
        BigDecimal.valueOf(amountUnits, Valuation.DECIMALS),
        gained,
        valuation.panel().flatMap(there -> displacementCost(valuation)),
        valuation.dayRate().flatMap(rate -> measured(given, effort, place -> true, valuation)),
        wasForgone,
        Stream.of(gives ? gained : NONE, refuses ? wasForgone : NONE)
            .filter(part -> !part.isMeasured())
            .findFirst()
            .orElseGet(() -> net(valuation, level)));
  }

  private Measured<Estimate> gain(Valuation valuation) {
    Measured<Estimate> found =
        measured(given, gain, known(valuation, gives, false, false), valuation);
    return gives ? found.flatMap(LevelSums::varying) : found;
  }

  private Measured<Estimate> forgone(Valuation valuation) {
    Measured<Estimate> found =
        measured(refused, forgone, known(valuation, false, refuses, false), valuation);
    return refuses ? found.flatMap(LevelSums::varying) : found;
  }

  /** Where all deals end alike so do all resamples, which says nothing of how sure that is. */
  private static Measured<Estimate> varying(Estimate estimate) {
    return estimate.lower() < estimate.upper() ? Measured.of(estimate) : Measured.not(ALIKE);
  }

  private Measured<Estimate> net(Valuation valuation, double level) {
    boolean nothing = gain == null && forgone == null && displaced == null && effort == null;
    return nothing
        ? measured(given.and(refused), null, place -> true, valuation)
        : estimate(
            given.and(refused),
            net(0, costUnits),
            level,
            known(valuation, gives, refuses, displaced != null),
            place -> net(place, cost(valuation, place)),
            valuation);
  }

  private Measured<Estimate> displacementCost(Valuation valuation) {
    return displaced == null
        ? measured(given, null, place -> true, valuation)
        : estimate(
            given,
            costUnits,
            PLAIN,
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
  static IntPredicate known(
      Valuation valuation, boolean gives, boolean refuses, boolean displaced) {
    return place ->
        (!gives || valuation.isLikelyKnown(true, place))
            && (!refuses || valuation.isLikelyKnown(false, place))
            && (!displaced || valuation.fractions().require().hasAnswer(place));
  }

  /** Sums as a figure; nothing is nothing in every resample. */
  private static Measured<Estimate> measured(
      Judged of, long[] sums, IntPredicate known, Valuation valuation) {
    return sums == null
        ? Measured.unless(of.whyNot(), () -> NOTHING)
        : estimate(of, at(sums, 0), PLAIN, known, place -> at(sums, place), valuation);
  }

  /** A figure; where there are trade-offs and none is measured, the reason. */
  private static Measured<Estimate> estimate(
      Judged of,
      long units,
      double level,
      IntPredicate known,
      IntToLongFunction resampled,
      Valuation valuation) {
    return Measured.not(
        of.whyNot(),
        () ->
            valuation
                .resamples()
                .estimate(
                    Valuation.money(units),
                    level,
                    known,
                    place -> Valuation.money(resampled.applyAsLong(place))));
  }

  private static long at(long[] sums, int place) {
    return sums == null ? 0 : sums[place];
  }
}
