package dev.hindsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Feature;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which kinds of requests, features and deals differ: as deals end, and as the truth tells it. */
class PlantedKindsTest {

  private static final Made PLANTED = Made.of(PlantedEffects.planted());
  private static final Made NONE = Made.of(PlantedEffects.none());

  /** A company with its closed deals of one request, and what was planted in it. */
  private record Made(SampleCompany company, List<Deal> closed, TruthTally truth) {

    static Made of(PlantedEffects effects) {
      SampleCompany company =
          new SampleCompany(
              5, 12_345, LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30), effects);
      TruthTally truth = new TruthTally();
      PlantedTruth planted = new PlantedTruth(company);
      Blocks blocks = new Blocks(company);
      blocks.all().forEach(block -> planted.tally(block, truth));
      new PlantedLedger(company, blocks).tally(0, company.blocks(), truth);
      List<Deal> closed =
          blocks
              .all()
              .flatMap(block -> block.deals().stream())
              .filter(deal -> deal.outcome() != Outcome.OPEN && deal.requests().size() == 1)
              .toList();
      return new Made(company, closed, truth);
    }

    double winRate(Predicate<Deal> which) {
      return closed.stream()
          .filter(which)
          .mapToDouble(deal -> deal.outcome() == Outcome.WON ? 1 : 0)
          .average()
          .orElseThrow();
    }

    /** The win rate of deals whose request is of a kind and has an answer in force. */
    double winRate(BiPredicate<Request, Decision> which) {
      return winRate(
          deal ->
              deal.requests()
                  .get(0)
                  .inForce(deal.frame().close())
                  .filter(answer -> which.test(deal.requests().get(0), answer.decision()))
                  .isPresent());
    }

    Map<String, Object> rule(OwnRule rule) {
      return PlantedRules.figures(company, truth).get(rule.ordinal());
    }

    double risk(PlantedRisks.Kind kind, String figure) {
      return ((Number) PlantedRisks.figures(truth).get(kind.ordinal()).get(figure)).doubleValue();
    }
  }

  private static boolean isOff(Request request) {
    return request.fit() == Request.Fit.OFF_STRATEGY;
  }

  @Test
  void yesOffStrategyLosesDealsThatOtherYesesWin() {
    double off = PLANTED.winRate((request, answer) -> answer == Decision.YES && isOff(request));
    double on = PLANTED.winRate((request, answer) -> answer == Decision.YES && !isOff(request));
    double notNow = PLANTED.winRate((request, answer) -> answer == Decision.NOT_NOW);

    assertThat(notNow - off).isBetween(0.15, 0.35);
    assertThat(on - notNow).isBetween(0.15, 0.35);
    assertThat((double) PLANTED.rule(OwnRule.OFF_STRATEGY).get("net")).isLessThan(-10_000);
    assertThat((double) PLANTED.rule(OwnRule.OFF_STRATEGY).get("netOfOthers"))
        .isGreaterThan(10_000);
  }

  @Test
  void ruleThatSalesBelievesInHasNoEffectOfItsOwn() {
    double sponsored = (double) PLANTED.rule(OwnRule.SPONSORED).get("net");
    double others = (double) PLANTED.rule(OwnRule.SPONSORED).get("netOfOthers");

    assertThat(sponsored).isNegative().isCloseTo(others, within(Math.abs(others) / 2));
  }

  @Test
  void oneRuleIsKeptOnceItIsAgreedAndTheOtherIsNot() {
    assertThat(keptShare(OwnRule.OFF_STRATEGY))
        .isGreaterThan(0.9)
        .isCloseTo((double) PLANTED.rule(OwnRule.OFF_STRATEGY).get("kept"), within(0.05));
    assertThat((double) PLANTED.rule(OwnRule.OFF_STRATEGY).get("keptBefore")).isLessThan(0.75);
    assertThat(keptShare(OwnRule.SPONSORED))
        .isLessThan(0.75)
        .isCloseTo((double) PLANTED.rule(OwnRule.SPONSORED).get("kept"), within(0.1));
  }

  private static double keptShare(OwnRule rule) {
    return new Blocks(PLANTED.company())
        .all()
        .flatMap(block -> block.deals().stream())
        .flatMap(deal -> deal.requests().stream())
        .filter(request -> !request.answers().isEmpty())
        .filter(request -> !answered(request).isBefore(PLANTED.company().agreed()))
        .filter(request -> rule.isAbout(request, answered(request), PLANTED.company()))
        .mapToDouble(request -> rule.isAgainst(request.answers().get(0).decision()) ? 0 : 1)
        .average()
        .orElseThrow();
  }

  private static LocalDate answered(Request request) {
    return request.answers().get(0).day();
  }

  @Test
  void answersMatterForNeededFeaturesAndNotForIdleOnes() {
    assertThat(worth(Feature.Kind.NEEDED)).isGreaterThan(0.35);
    assertThat(worth(Feature.Kind.USUAL)).isBetween(0.1, 0.3);
    assertThat(worth(Feature.Kind.IDLE)).isLessThan(0.1);
    assertThat(PlantedFeatures.figures(PLANTED.truth()))
        .hasSize(4)
        .allSatisfy(
            figure ->
                assertThat((double) figure.get("difference") > 0.3)
                    .isEqualTo(figure.get("kind").equals("needed")));
  }

  /** What a yes or an alternative wins more of, as it is. */
  private static double worth(Feature.Kind kind) {
    return PLANTED.winRate((request, answer) -> isOf(kind, request) && answer.builds())
        - PLANTED.winRate((request, answer) -> isOf(kind, request) && !answer.builds());
  }

  private static boolean isOf(Feature.Kind kind, Request request) {
    return request.feature().kind() == kind;
  }

  @Test
  void dealsThatStallAreLostMoreOften() {
    Predicate<Deal> stalls = deal -> plan(deal).isStalled();

    assertThat(PLANTED.winRate(stalls.negate()) - PLANTED.winRate(stalls)).isBetween(0.15, 0.35);
    assertThat(NONE.winRate(stalls.negate()) - NONE.winRate(stalls)).isCloseTo(0, within(0.06));
  }

  @Test
  void planOfADealThatStallsPassesAndEndsWithItsClose() {
    assertThat(PLANTED.closed())
        .filteredOn(deal -> plan(deal).isStalled())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            deal -> {
              List<ClosePlan.Step> steps = plan(deal).steps();
              assertThat(steps.get(0).plannedFor()).isBefore(steps.get(1).day());
              assertThat(steps.get(steps.size() - 1).plannedFor()).isEqualTo(deal.frame().close());
            });
  }

  private static ClosePlan plan(Deal deal) {
    return ClosePlan.of(PLANTED.company(), deal.frame());
  }

  @Test
  void whatIsListedHitsMoreOftenWhereThatIsPlanted() {
    assertThat(ratio(PLANTED, PlantedRisks.Kind.CUSTOMER_EXPOSED)).isBetween(2.0, 2.6);
    assertThat(ratio(PLANTED, PlantedRisks.Kind.CLOSE_PASSED)).isGreaterThan(1.4);
    assertThat(ratio(PLANTED, PlantedRisks.Kind.REFUSAL_PRESSED)).isBetween(0.8, 1.2);
    assertThat(PLANTED.risk(PlantedRisks.Kind.PROMISE_DUE, "hitRate")).isBetween(0.5, 0.8);
  }

  private static double ratio(Made made, PlantedRisks.Kind kind) {
    return made.risk(kind, "hitRate") / made.risk(kind, "hitRateOfOthers");
  }

  @Test
  void nothingDiffersWhereNothingIsPlanted() {
    assertThat(ratio(NONE, PlantedRisks.Kind.CUSTOMER_EXPOSED)).isBetween(0.85, 1.15);
    assertThat(NONE.rule(OwnRule.OFF_STRATEGY)).containsEntry("net", 0.0);
    assertThat(NONE.rule(OwnRule.SPONSORED)).containsEntry("net", 0.0);
    for (Feature.Kind kind : Feature.Kind.values()) {
      for (Decision answer : Decision.values()) {
        assertThat(NONE.closed())
            .filteredOn(deal -> isOf(kind, deal.requests().get(0)))
            .allMatch(deal -> deal.requests().get(0).onWin(answer, PlantedEffects.none()) == 0);
      }
    }
  }
}
