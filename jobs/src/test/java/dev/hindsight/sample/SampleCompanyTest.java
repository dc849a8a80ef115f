package dev.hindsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RoadmapItem;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Tactic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class SampleCompanyTest {

  private static final LocalDate FROM = LocalDate.of(2022, 10, 1);
  private static final LocalDate TO = LocalDate.of(2026, 9, 30);
  private static final SampleCompany PLANTED = company(PlantedEffects.planted());
  private static final List<Block> BLOCKS = new Blocks(PLANTED).all().toList();

  private static SampleCompany company(PlantedEffects effects) {
    return new SampleCompany(5, 12_345, FROM, TO, effects);
  }

  private static Stream<Deal> closed(List<Block> blocks, Predicate<Deal> which) {
    return blocks.stream()
        .flatMap(block -> block.deals().stream())
        .filter(deal -> deal.outcome() != Outcome.OPEN)
        .filter(which);
  }

  private static Predicate<Deal> answered(Decision decision) {
    return deal ->
        !deal.requests().isEmpty()
            && deal.requests().stream()
                .allMatch(
                    request ->
                        request
                            .inForce(deal.frame().close())
                            .map(answer -> answer.decision() == decision)
                            .orElse(false));
  }

  private static double winRate(List<Block> blocks, Predicate<Deal> which) {
    return closed(blocks, which)
        .mapToDouble(deal -> deal.outcome() == Outcome.WON ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static TruthTally truth(SampleCompany company, List<Block> blocks) {
    TruthTally tally = new TruthTally();
    PlantedTruth planted = new PlantedTruth(company);
    blocks.forEach(block -> planted.tally(block, tally));
    return tally;
  }

  @Test
  void hasExactlyAsManyRequestsAsAskedFor() {
    long requests =
        BLOCKS.stream()
            .flatMap(block -> block.deals().stream())
            .mapToLong(deal -> deal.requests().size())
            .sum();
    assertThat(requests).isEqualTo(12_345);
  }

  @Test
  void blocksDoNotDependOnTheOrderTheyAreMadeIn() {
    assertThat(new Blocks(PLANTED).block(77)).isEqualTo(BLOCKS.get(77));
  }

  @Test
  void dealsAreWonAsOftenAsPlanted() {
    TruthTally truth = truth(PLANTED, BLOCKS);
    for (Decision decision : Decision.values()) {
      String figure = PlantedTruth.Scope.ALL.of("closed " + Cells.text(decision));
      assertThat(winRate(BLOCKS, answered(decision)))
          .as(figure)
          .isCloseTo(truth.mean(figure), within(0.04));
    }
  }

  @Test
  void bigDealsHideWhatAYesDoes() {
    double planted = truth(PLANTED, BLOCKS).mean("all yes-not_now");
    double crude =
        winRate(BLOCKS, answered(Decision.YES)) - winRate(BLOCKS, answered(Decision.NOT_NOW));
    assertThat(planted).isCloseTo(0.24, within(0.02));
    assertThat(planted - crude).isGreaterThan(0.06);
  }

  @Test
  void tacticsMoveAnswersOnlyWhereThatIsPlanted() {
    TruthTally truth = truth(PLANTED, BLOCKS);
    assertThat(truth.mean("all yes with executive_sponsor"))
        .isGreaterThan(truth.mean("all yes without executive_sponsor") + 0.15);
    assertThat(truth.mean("all yes with done_deal"))
        .isEqualTo(truth.mean("all yes without done_deal"));
    assertThat(yesShare(Tactic.EXECUTIVE_SPONSOR, true) - yesShare(Tactic.EXECUTIVE_SPONSOR, false))
        .isBetween(0.15, 0.35);
    assertThat(yesShare(Tactic.DONE_DEAL, true) - yesShare(Tactic.DONE_DEAL, false))
        .isCloseTo(0, within(0.07));
  }

  /** Among requests that were answered after more than a week. */
  private static double yesShare(Tactic tactic, boolean used) {
    return BLOCKS.stream()
        .flatMap(block -> block.deals().stream())
        .flatMap(deal -> deal.requests().stream())
        .filter(request -> !request.answers().isEmpty())
        .filter(
            request -> request.answers().get(0).day().isAfter(request.requestedAt().plusDays(6)))
        .filter(
            request ->
                used
                    == request.signals().stream()
                        .filter(signal -> signal.day().isBefore(request.requestedAt().plusDays(7)))
                        .anyMatch(signal -> signal.tactic() == tactic))
        .mapToDouble(request -> request.answers().get(0).decision() == Decision.YES ? 1 : 0)
        .average()
        .orElseThrow();
  }

  @Test
  void displacementMakesAccountsLeave() {
    TruthTally truth = truth(PLANTED, BLOCKS);
    assertThat(churnRatio(truth)).isBetween(2.0, 3.0);
    SampleCompany without = company(PlantedEffects.none());
    assertThat(churnRatio(truth(without, new Blocks(without).all().toList()))).isBetween(0.75, 1.3);
  }

  private static double churnRatio(TruthTally truth) {
    double exposed =
        truth.counted("all exposed churned") / (double) truth.counted("all exposed months");
    double unexposed =
        truth.counted("all unexposed churned") / (double) truth.counted("all unexposed months");
    return exposed / unexposed;
  }

  @Test
  void nothingIsPlantedWhereNothingShouldBe() {
    SampleCompany without = company(PlantedEffects.none());
    TruthTally truth = truth(without, new Blocks(without).all().toList());
    for (PlantedTruth.Comparison comparison : PlantedTruth.COMPARISONS) {
      assertThat(truth.mean("all " + comparison.label())).isZero();
    }
  }

  @Test
  void tradeOffsComeToWhatBothOutcomesOfTheirDealsSay() {
    TruthTally ledger = ledger(PLANTED);
    double won = 0;
    double expected = 0;
    for (Deal deal : closed(BLOCKS, answered(Decision.YES)).toList()) {
      double size = deal.frame().dollars();
      won += deal.outcome() == Outcome.WON ? size : 0;
      expected += size * deal.winChance(PLANTED);
    }
    assertThat(won / expected).isCloseTo(1, within(0.05));
    assertThat(money(ledger, Decision.YES, PlantedLedger.GAIN)).isPositive();
    assertThat(money(ledger, Decision.NEVER, PlantedLedger.GAIN))
        .isLessThan(money(ledger, Decision.ALTERNATIVE, PlantedLedger.GAIN))
        .isNegative();
    assertThat(money(ledger, Decision.YES, PlantedLedger.DISPLACEMENT_COST)).isPositive();
  }

  @Test
  void tradeOffsComeToTheSameWhateverBlocksAreTalliedTogether() {
    TruthTally whole = ledger(PLANTED);
    TruthTally parts = new TruthTally();
    PlantedLedger ledger = new PlantedLedger(PLANTED, new Blocks(PLANTED));
    ledger.tally(0, 100, parts);
    ledger.tally(100, 101, parts);
    ledger.tally(101, PLANTED.blocks(), parts);
    assertThat(LedgerTruth.figures(parts)).isEqualTo(LedgerTruth.figures(whole));
    assertThat(parts.counts()).isEqualTo(whole.counts());
  }

  @Test
  void tradeOffsComeToNothingWhereNothingIsPlanted() {
    for (Map<String, Object> figure : LedgerTruth.figures(ledger(company(PlantedEffects.none())))) {
      assertThat(figure).containsEntry("net", 0L).containsEntry("gain", 0L);
    }
  }

  private static TruthTally ledger(SampleCompany company) {
    TruthTally tally = new TruthTally();
    new PlantedLedger(company, new Blocks(company)).tally(0, company.blocks(), tally);
    return tally;
  }

  private static double money(TruthTally tally, Decision answer, String figure) {
    return PlantedLedger.money(tally, PlantedLedger.Judged.SETTLED.of(answer, figure));
  }

  @Test
  void noDealIsOpenedWithAnAccountThatHasLeft() {
    for (Block block : BLOCKS) {
      for (Account account : block.accounts()) {
        account
            .churn()
            .ifPresent(
                churn ->
                    assertThat(block.deals())
                        .filteredOn(deal -> deal.frame().account().equals(account.frame()))
                        .allMatch(deal -> !deal.frame().close().isAfter(churn.day())));
      }
    }
  }

  @Test
  void nothingHappensAfterTheLastDay() {
    for (Block block : BLOCKS) {
      for (Deal deal : block.deals()) {
        assertThat(deal.frame().opened()).isBeforeOrEqualTo(TO);
        for (Request request : deal.requests()) {
          assertThat(request.requestedAt()).isBetween(FROM, TO);
          assertThat(request.answers()).allMatch(answer -> !answer.day().isAfter(TO));
          assertThat(request.signals()).allMatch(signal -> !signal.day().isAfter(TO));
        }
      }
      assertThat(block.items())
          .flatMap(RoadmapItem::displacements)
          .allMatch(displacement -> !displacement.day().isAfter(TO));
    }
  }

  @Test
  void refusesACompanyOfNoTime() {
    assertThatThrownBy(() -> new SampleCompany(1, 10, TO, TO, PlantedEffects.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid time span 2026-09-30 to 2026-09-30: give at least a year");
  }

  @Test
  void refusesACompanyWithoutRequests() {
    assertThatThrownBy(() -> new SampleCompany(1, 0, FROM, TO, PlantedEffects.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid number of requests 0: give one from 1 to 1000000000");
  }
}
