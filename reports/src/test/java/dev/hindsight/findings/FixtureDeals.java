package dev.hindsight.findings;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.AmountShare;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.Outcomes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * The deals of a made-up company over twelve quarters, drawn with a fixed seed, so that every count
 * of the fixture adds up with every other. Bigger deals get more yes and win less, as in life.
 */
final class FixtureDeals {

  /** How a deal ended. */
  enum Outcome {
    WON,
    LOST,
    NO_DECISION,
    OPEN
  }

  /** One deal: the levels it belongs to, its class, its end, and the days from decision to end. */
  record Deal(
      int quarter,
      String segment,
      String region,
      String dealType,
      String sizeBand,
      String salesTeam,
      String kind,
      DecisionClass decisionClass,
      Outcome outcome,
      BigDecimal amount,
      int days) {}

  static final int QUARTERS = 12;
  private static final List<String> SEGMENTS =
      List.of("Enterprise", "Mid-market", "Öffentlicher Dienst", "日本市場", "=1+1");
  private static final List<String> REGIONS =
      List.of("EMEA", "Amérique du Nord", "東アジア", "الشرق الأوسط", "(none)");
  private static final List<String> DEAL_TYPES = List.of("new_business", "expansion", "renewal");
  private static final List<String> SIZE_BANDS = List.of("Small", "Medium", "Large");
  private static final List<String> SALES_TEAMS =
      List.of(
          "Team Åse", "Équipe Zoë", "Команда Юг", "צוות דרום", "ทีมเหนือ", "North & \"West\" <1>");
  private static final List<String> KINDS =
      List.of("professional_services", "integrator", "off_the_shelf", "low_code", "unknown");

  private FixtureDeals() {}

  static List<Deal> drawn() {
    Random random = new Random(20260930);
    List<Deal> deals = new ArrayList<>();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      for (int i = 0; i < 175; i++) {
        deals.add(deal(random, quarter));
      }
    }
    return List.copyOf(deals);
  }

  private static Deal deal(Random random, int quarter) {
    int size = random.nextInt(SIZE_BANDS.size());
    DecisionClass decisionClass = decisionClass(random, size);
    boolean alternative = decisionClass == DecisionClass.ALTERNATIVE;
    return new Deal(
        quarter,
        skewed(random, SEGMENTS),
        skewed(random, REGIONS),
        skewed(random, DEAL_TYPES),
        SIZE_BANDS.get(size),
        skewed(random, SALES_TEAMS),
        alternative ? skewed(random, KINDS) : "",
        decisionClass,
        outcome(random, decisionClass, size, quarter),
        BigDecimal.valueOf((1L + size * 3L) * (10_000L + random.nextInt(20_000)) * 100L, 2),
        5 + random.nextInt(90) + random.nextInt(150));
  }

  private static <T> T skewed(Random random, List<T> levels) {
    double u = random.nextDouble();
    return levels.get((int) (levels.size() * u * Math.sqrt(u)));
  }

  private static DecisionClass decisionClass(Random random, int size) {
    if (size == 2 && random.nextDouble() < 0.15) {
      return DecisionClass.YES;
    }
    double left = random.nextDouble();
    for (DecisionClass candidate : DecisionClass.values()) {
      left -= share(candidate);
      if (left < 0) {
        return candidate;
      }
    }
    return DecisionClass.NO_REQUEST;
  }

  private static double share(DecisionClass decisionClass) {
    return switch (decisionClass) {
      case YES -> 0.24;
      case NOT_NOW -> 0.22;
      case NEVER -> 0.10;
      case ALTERNATIVE -> 0.12;
      case MIXED -> 0.05;
      case UNDECIDED -> 0.07;
      case NO_REQUEST -> 0.20;
    };
  }

  private static double winRate(DecisionClass decisionClass) {
    return switch (decisionClass) {
      case YES -> 0.66;
      case NOT_NOW -> 0.45;
      case NEVER -> 0.42;
      case ALTERNATIVE -> 0.56;
      case MIXED -> 0.50;
      case UNDECIDED -> 0.34;
      case NO_REQUEST -> 0.48;
    };
  }

  private static Outcome outcome(
      Random random, DecisionClass decisionClass, int size, int quarter) {
    double open = quarter < QUARTERS - 4 ? 0 : 0.05 * (quarter - QUARTERS + 5);
    if (random.nextDouble() < open) {
      return Outcome.OPEN;
    }
    if (random.nextDouble() < winRate(decisionClass) + 0.10 * (1 - size)) {
      return Outcome.WON;
    }
    return random.nextDouble() < 0.7 ? Outcome.LOST : Outcome.NO_DECISION;
  }

  static Outcomes outcomes(List<Deal> deals) {
    long won = count(deals, Outcome.WON);
    long lost = count(deals, Outcome.LOST);
    long noDecision = count(deals, Outcome.NO_DECISION);
    Rate rate = FixtureStatistics.rate(won, won + lost + noDecision);
    return new Outcomes(
        won, lost, noDecision, count(deals, Outcome.OPEN), rate, byAmount(deals, rate));
  }

  private static Measured<AmountShare> byAmount(List<Deal> deals, Rate rate) {
    if (rate.of() == 0) {
      return Measured.not("there are no closed deals");
    }
    BigDecimal won = amount(deals, deal -> deal.outcome() == Outcome.WON);
    BigDecimal closed = amount(deals, deal -> deal.outcome() != Outcome.OPEN);
    return Measured.of(new AmountShare(won, closed, won.doubleValue() / closed.doubleValue()));
  }

  private static BigDecimal amount(List<Deal> deals, Function<Deal, Boolean> counted) {
    return deals.stream()
        .filter(counted::apply)
        .map(Deal::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long count(List<Deal> deals, Outcome outcome) {
    return deals.stream().filter(deal -> deal.outcome() == outcome).count();
  }

  static List<ClassOutcomes> byClass(List<Deal> deals) {
    List<ClassOutcomes> classes = new ArrayList<>();
    for (DecisionClass decisionClass : DecisionClass.values()) {
      List<Deal> ofClass = ofClass(deals, decisionClass);
      if (!ofClass.isEmpty()) {
        classes.add(new ClassOutcomes(decisionClass, outcomes(ofClass)));
      }
    }
    return classes;
  }

  static List<Deal> ofClass(List<Deal> deals, DecisionClass decisionClass) {
    return deals.stream().filter(deal -> deal.decisionClass() == decisionClass).toList();
  }

  static List<Level> levels(List<Deal> deals, Function<Deal, String> name) {
    return deals.stream()
        .map(name)
        .distinct()
        .sorted()
        .map(
            level -> level(level, deals.stream().filter(d -> name.apply(d).equals(level)).toList()))
        .toList();
  }

  private static Level level(String name, List<Deal> deals) {
    return new Level(name, outcomes(deals), byClass(deals));
  }
}
