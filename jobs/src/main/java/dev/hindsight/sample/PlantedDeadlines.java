package dev.hindsight.sample;

import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.PressureMaker;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.util.Comparator;
import java.util.Optional;

/**
 * How often a deadline is claimed where the CRM plans a later close: deadlines are mostly made up,
 * and the plans know nothing of them.
 */
final class PlantedDeadlines {

  /** The share of deals that are planned to close after the deadline on the day it is claimed. */
  static final String PLANNED_LATER = "planned after a deadline";

  /** What is claimed, of which the last deadline counts. */
  private static final Comparator<Request.Signal> LAST =
      Comparator.comparing((Request.Signal signal) -> signal.deadline().orElseThrow())
          .thenComparing(Request.Signal::day, Comparator.reverseOrder());

  private final SampleCompany company;

  PlantedDeadlines(SampleCompany company) {
    this.company = company;
  }

  /** Tallies a deal in one time. */
  void tally(Deal deal, PlantedTruth.Scope scope, TruthTally tally) {
    last(deal)
        .map(Request.Signal::day)
        .filter(day -> day.isBefore(deal.frame().close()))
        .ifPresent(
            day ->
                tally.add(
                    scope.of(PLANNED_LATER),
                    PressureMaker.comesBefore(
                        deal.frame(), day, ClosePlan.of(company, deal.frame()).plannedOn(day))));
  }

  private Optional<Request.Signal> last(Deal deal) {
    return deal.signals(company).filter(signal -> signal.deadline().isPresent()).max(LAST);
  }
}
