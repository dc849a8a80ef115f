package dev.hindsight.pressure;

import static dev.hindsight.pressure.PressureNeed.ACCOUNTS;
import static dev.hindsight.pressure.PressureNeed.CLAIMED_CONFIDENCE;
import static dev.hindsight.pressure.PressureNeed.CLAIMED_DEADLINE;
import static dev.hindsight.pressure.PressureNeed.DEAL_HISTORY;
import static dev.hindsight.pressure.PressureNeed.DEAL_TEAMS;
import static dev.hindsight.pressure.PressureNeed.DECISIONS;
import static dev.hindsight.pressure.PressureNeed.DELIVERED_AT;
import static dev.hindsight.pressure.PressureNeed.FEATURE;
import static dev.hindsight.pressure.PressureNeed.OPENED_AT;
import static dev.hindsight.pressure.PressureNeed.OTHER_PROSPECTS;
import static dev.hindsight.pressure.PressureNeed.QUOTAS;
import static dev.hindsight.pressure.PressureNeed.SELLERS;
import static dev.hindsight.pressure.PressureNeed.SIGNALS;
import static dev.hindsight.pressure.PressureNeed.TEAMS;

import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.SalesToDate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.pressure.prospects.OtherProspectsCame;
import java.util.function.Supplier;

/** The pressure findings from counts: everything statistical. */
public final class PressureFindings {

  private final PressureCounts counts;

  private PressureFindings(PressureCounts counts) {
    this.counts = counts;
  }

  public static Pressure of(PressureCounts counts, Parameters parameters) {
    return new PressureFindings(counts).of(parameters);
  }

  private Pressure of(Parameters parameters) {
    int minimum = parameters.minimumCount();
    PressureUses uses = new PressureUses(counts);
    DealQuestions deals = new DealQuestions(counts, parameters);
    Waits waits = new Waits(counts);
    return new Pressure(
        uses.requests(),
        uses.undecided(),
        where(() -> uses.use(counts.whyNot(TEAMS), minimum), SIGNALS),
        where(() -> new TacticAnswers(counts, parameters).effects(), SIGNALS, DECISIONS),
        where(deals::worth, SIGNALS, DECISIONS),
        where(deals::truth, SIGNALS, DECISIONS),
        where(() -> new Confidences(deals, minimum), CLAIMED_CONFIDENCE, DECISIONS)
            .flatMap(confidences -> confidences.of(counts.whyNot(TEAMS))),
        Measured.of(new QuarterEnds(counts).of()),
        where(
            () -> new AttainmentTrends(counts, counts.attainment(), minimum).behindQuota(),
            QUOTAS,
            TEAMS,
            DEAL_TEAMS),
        where(waits::turned, DECISIONS),
        where(uses::together, SIGNALS),
        where(waits::answers, DECISIONS),
        deals.preparation(),
        where(() -> OnlyOpportunities.of(counts.only()), SIGNALS, DECISIONS, SELLERS, OPENED_AT),
        salesToDate(minimum),
        where(
            () -> new OtherProspectsCame(counts.prospects()).of(),
            DECISIONS,
            OTHER_PROSPECTS,
            FEATURE,
            DELIVERED_AT,
            ACCOUNTS),
        where(deals::plans, SIGNALS, DECISIONS, CLAIMED_DEADLINE, DEAL_HISTORY));
  }

  /** What stands in for quotas. */
  private Measured<SalesToDate> salesToDate(int minimum) {
    return where(() -> new AttainmentTrends(counts, counts.toDate(), minimum), TEAMS, DEAL_TEAMS)
        .flatMap(
            trends ->
                counts.whyNot(QUOTAS).isEmpty()
                    ? Measured.not("quotas are exported, and tell more")
                    : trends.salesToDate());
  }

  private <T> Measured<T> where(Supplier<T> measurement, PressureNeed... needs) {
    return Measured.unless(counts.whyNot(needs), measurement);
  }
}
