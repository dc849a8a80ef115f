package dev.hindsight.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.churn.PlantedChurnTest;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.pressure.PlantedPressure;
import dev.hindsight.pressure.PressureFindings;
import dev.hindsight.stats.LikeShares;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import dev.hindsight.winrates.PlantedCompany;
import dev.hindsight.winrates.WinRateFindings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The agendas of companies in which nothing has an effect: win rates, tactics and churn are those
 * of made-up deals and customers, items at risk hit as often as others, deals are won as often with
 * a feature as without it, and rules and totals are off zero by chance alone.
 */
class NothingNeedsADecisionTest {

  private static final int COMPANIES = Simulations.of(1_000);

  /** What one report in twenty may say by chance, and what so many reports leave to chance. */
  private static final double BOUND = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / COMPANIES);

  private static final int RULES = 55;
  private static final int FEATURES = 11;
  private static final double ERROR = 10_000;

  @Test
  void nothingNeedsADecisionInNineteenOfTwenty() {
    List<Agenda> agendas =
        IntStream.range(0, COMPANIES).mapToObj(seed -> nothing(seed).agenda()).toList();

    assertThat(agendas).allMatch(agenda -> agenda.looked() >= 5);
    assertThat(agendas).anyMatch(agenda -> agenda.looked() == 8);
    assertThat(agendas.stream().filter(agenda -> !agenda.isEmpty()).count() / (double) COMPANIES)
        .as("agendas with a question, such as %s", examples(agendas))
        .isLessThanOrEqualTo(BOUND);
  }

  private static List<String> examples(List<Agenda> agendas) {
    return agendas.stream()
        .flatMap(agenda -> agenda.questions().stream())
        .map(Question::question)
        .toList();
  }

  /** What is found of a company in which nothing has an effect. */
  static FoundFindings nothing(int seed) {
    Random random = new Random(seed * 104_729L + 1);
    return new FoundFindings()
        .winRates(
            WinRateFindings.of(
                new PlantedCompany(Map.of(), 600).counted(new Random(seed)),
                10,
                ReportParameters.horizon("2026-09-30")))
        .churn(PlantedChurnTest.company(new Random(seed * 7919L), 1))
        .pressure(
            PressureFindings.of(
                new PlantedPressure(Map.of(), 300).counted(new SplittableRandom(seed)),
                ReportParameters.fiscalYearFrom(1)))
        .payOff(FoundPayOff.of(total(random), total(random)))
        .atRisk(atRisk(random))
        .rules(rules(random))
        .features(FoundFeatures.without(random, FEATURES));
  }

  private static Estimate total(Random random) {
    double off = random.nextGaussian() * ERROR;
    return new Estimate(off, off - 1.959964 * ERROR, off + 1.959964 * ERROR);
  }

  /** With so many rules that are off independently of each other. */
  private static Rules rules(Random random) {
    double multiple = 3.316;
    return new Rules(
        FoundRules.of().firstDay(),
        FoundRules.of().lastDay(),
        RULES,
        RULES,
        multiple,
        multiple,
        IntStream.range(0, RULES)
            .mapToObj(
                each ->
                    FoundRules.againstYes(
                        "rule " + each, random.nextGaussian() * ERROR, multiple * ERROR))
            .filter(Rule::isClaimed)
            .toList(),
        List.of());
  }

  private static AtRisk atRisk(Random random) {
    return new AtRisk(
        Measured.not("not asked"),
        Measured.of(kind(Risk.CUSTOMER_EXPOSED, 0.06, random)),
        Measured.of(kind(Risk.CLOSE_PASSED, 0.3, random)),
        Measured.of(kind(Risk.REFUSAL_PRESSED, 0.2, random)));
  }

  /** Those listed hit as often as the others. */
  private static RiskKind kind(Risk risk, double chance, Random random) {
    TwoByTwo hits = new TwoByTwo(hits(chance, 120, random), 120, hits(chance, 400, random), 400);
    LikeShares shares = LikeShares.of(Strata.of(hits)).orElseThrow();
    return new RiskKind(
        risk,
        20,
        0,
        new BigDecimal("1000000"),
        0,
        List.of(),
        List.of(),
        Measured.of(
            new Replayed(
                8,
                Shares.rate(hits.events1(), hits.total1(), "none"),
                Measured.of(Shares.rate(hits.events0(), hits.total0(), "none")),
                Measured.of(Rates.estimate(shares.difference(Verdicts.level(3)))))));
  }

  private static long hits(double chance, int of, Random random) {
    return IntStream.range(0, of).filter(each -> random.nextDouble() < chance).count();
  }
}
