package dev.hindsight.sample;

import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.WinRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What preparation does to winning, from both potential outcomes of every deal that says whether it
 * was prepared for; and by how much the claims on yes deals exceed their probability of being won.
 */
final class PlantedClaims {

  static final String OVERCLAIM = "overclaim";
  static final List<String> PREPARATIONS = List.of("written_description", "prospect_interviewed");

  private final SampleCompany company;
  private final PlantedEffects effects;

  PlantedClaims(SampleCompany company) {
    this.company = company;
    this.effects = company.effects();
  }

  /** Tallies a closed deal; {@code answer} is what all of its requests got. */
  void tally(Deal deal, Optional<Decision> answer, PlantedTruth.Scope scope, TruthTally tally) {
    prepared(deal, Request::written, effects.written())
        .ifPresent(effect -> tally.add(scope.of(PREPARATIONS.get(0)), effect));
    prepared(deal, Request::interviewed, effects.interviewed())
        .ifPresent(effect -> tally.add(scope.of(PREPARATIONS.get(1)), effect));
    OptionalDouble claimed = claimed(deal);
    if (answer.equals(Optional.of(Decision.YES)) && claimed.isPresent()) {
      tally.add(scope.of(OVERCLAIM), claimed.getAsDouble() - WinRule.probability(logOdds(deal)));
    }
  }

  /** What its requests state; where none does, what the CRM holds of it all the same. */
  private static OptionalDouble claimed(Deal deal) {
    List<Double> stated =
        deal.requests().stream().flatMap(request -> request.confidence().stream()).toList();
    return stated.isEmpty()
        ? deal.requests().stream().mapToDouble(Request::claim).average()
        : stated.stream().mapToDouble(Double::doubleValue).average();
  }

  private OptionalDouble prepared(
      Deal deal, Function<Request, Optional<Boolean>> question, double effect) {
    List<Boolean> said =
        deal.requests().stream().flatMap(request -> question.apply(request).stream()).toList();
    if (said.isEmpty()) {
      return OptionalDouble.empty();
    }
    double without = logOdds(deal) - (said.contains(true) ? effect : 0);
    return OptionalDouble.of(WinRule.probability(without + effect) - WinRule.probability(without));
  }

  private double logOdds(Deal deal) {
    return deal.bareWin() + WinRule.ofAnswers(company, deal.frame(), deal.requests());
  }
}
