package dev.hindsight.winrates;

import dev.hindsight.analysis.SparkActions;
import dev.hindsight.history.MissingRates;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Quarter;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.findings.WinRates;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Do the deals we said yes to win more often? */
public final class WinRateAnalysis {

  private final Facts facts;
  private final Parameters parameters;

  private WinRateAnalysis(Facts facts, Parameters parameters) {
    this.facts = facts;
    this.parameters = parameters;
  }

  public static WinRateAnalysis of(Facts facts, Parameters parameters) {
    return new WinRateAnalysis(facts, parameters);
  }

  /**
   * The win rates. Three Spark actions over the deals, which the facts keep.
   *
   * @throws RuntimeException an input exception where foreign money has no exchange rate
   */
  public WinRates findings() {
    return WinRateFindings.of(counts(), parameters.minimumCount());
  }

  /** The facts reduced to counts. */
  WinRateCounts counts() {
    try (SparkActions actions = new SparkActions()) {
      return counts(facts.deals(), actions);
    }
  }

  private WinRateCounts counts(Dataset<Row> deals, SparkActions actions) {
    CompletableFuture<List<Row>> sizes =
        actions.start("Win rates: sizes of the closed deals", DealSizes.of(deals));
    CompletableFuture<List<Row>> endings =
        actions.start(
            "Win rates: endings after the first decision",
            DealEndings.of(deals, facts.period().period()));
    MissingRates.check(SparkActions.rows(sizes), facts.currency());
    Measured<SizeBands> bands = DealSizes.bands(SparkActions.rows(sizes));
    List<String> trend = facts.period().trend().stream().map(Quarter::label).toList();
    CompletableFuture<List<Row>> counts =
        actions.start(
            "Win rates: deals by class, stratum and level", DealCounts.of(deals, bands, trend));
    return new WinRateCounts(
        DealCounts.strata(SparkActions.rows(counts)),
        DealCounts.levels(SparkActions.rows(counts)),
        DealEndings.counts(SparkActions.rows(endings)),
        trend,
        bands,
        facts.missing(),
        facts.missingDecisions());
  }
}
