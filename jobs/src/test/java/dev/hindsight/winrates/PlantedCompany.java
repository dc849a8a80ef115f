package dev.hindsight.winrates;

import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.values.DecisionClass;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A made-up company whose truth is known: every stratum has its own chance of winning, bigger deals
 * get more yes and win less, and a class adds the same to the chance in every stratum.
 *
 * @param effects what a class adds to the chance of winning, in shares of one
 */
public record PlantedCompany(Map<DecisionClass, Double> effects, int deals) {

  private static final List<String> SEGMENTS = List.of("enterprise", "smb", "public");
  private static final List<String> TYPES = List.of("new_business", "expansion");
  private static final List<String> SIZES = List.of("small", "medium", "large");
  private static final List<DecisionClass> CLASSES =
      List.of(
          DecisionClass.YES, DecisionClass.NOT_NOW, DecisionClass.ALTERNATIVE, DecisionClass.NEVER);

  /** The deals of one such company, counted. */
  public WinRateCounts counted(RandomGenerator random) {
    Map<StratumCounts, Integer> counts = new HashMap<>();
    for (int i = 0; i < deals; i++) {
      counts.merge(deal(random), 1, Integer::sum);
    }
    List<StratumCounts> strata =
        counts.entrySet().stream().map(each -> times(each.getKey(), each.getValue())).toList();
    return WinRateCountsOf.strata(strata);
  }

  private StratumCounts deal(RandomGenerator random) {
    int segment = random.nextInt(SEGMENTS.size());
    int type = random.nextInt(TYPES.size());
    int size = random.nextInt(SIZES.size());
    DecisionClass decision = decision(size, random.nextDouble());
    double chance = 0.55 - 0.12 * size + 0.05 * segment - 0.04 * type;
    boolean won = random.nextDouble() < chance + effects.getOrDefault(decision, 0.0);
    return new StratumCounts(
        new Stratum(SEGMENTS.get(segment), TYPES.get(type), SIZES.get(size)),
        decision,
        won ? WON : LOST);
  }

  private static DecisionClass decision(int size, double draw) {
    double yes = 0.25 + 0.2 * size;
    double rest = (1 - yes) / 3;
    int other = draw < yes ? 0 : 1 + (int) Math.min(2, (draw - yes) / rest);
    return CLASSES.get(other);
  }

  private static final OutcomeCounts WON =
      new OutcomeCounts(1, 0, 0, 0, BigDecimal.ONE, BigDecimal.ONE);
  private static final OutcomeCounts LOST =
      new OutcomeCounts(0, 1, 0, 0, BigDecimal.ZERO, BigDecimal.ONE);

  private static StratumCounts times(StratumCounts one, int times) {
    OutcomeCounts outcomes = one.outcomes();
    OutcomeCounts all =
        new OutcomeCounts(
            outcomes.won() * times,
            outcomes.lost() * times,
            0,
            0,
            outcomes.wonAmount().multiply(BigDecimal.valueOf(times)),
            outcomes.closedAmount().multiply(BigDecimal.valueOf(times)));
    return new StratumCounts(one.stratum(), one.decisionClass(), all);
  }
}
