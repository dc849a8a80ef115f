package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.winrates.SizeTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says of the requests of deals that are in memory; nobody waits for anything.
 *
 * @param bands the size bands
 * @param requests the requests of the ledger
 * @param tradeOffs the same as findings have them
 */
public record ValuedInMemory(
    Measured<SizeBands> bands, List<ValuedRequest> requests, List<TradeOff> tradeOffs) {

  private static final Resamples FEW = new Resamples(20);

  /** The requests of deals, as a review knows them. */
  public static ValuedInMemory of(List<DealHistory> histories, ReviewBasis review) {
    List<KnownDeal> deals = histories.stream().map(each -> KnownDeal.of(each, review)).toList();
    List<TradeOffHistory> tradeOffs =
        histories.stream()
            .map(each -> new TradeOffHistory(each, List.of(), Map.of(), Optional.empty()))
            .toList();
    Measured<SizeBands> bands = counted(new SizeTally(), deals).bands();
    PayOffAnalysis analysis =
        new PayOffAnalysis(
                new PayOffBasis(review, 0, bands, Levels.ALL, Measured.not("nobody waits")),
                ReportParameters.fiscalYearFrom(1))
            .from(FEW);
    PayOffFindings found =
        analysis
            .findings(
                counted(analysis.closed(), deals),
                counted(analysis.ledger(), tradeOffs),
                Measured.not("nobody waits"),
                Left.NOBODY)
            .require();
    List<ValuedRequest> requests =
        tradeOffs.stream().flatMap(each -> found.valuer().of(each).stream()).toList();
    return new ValuedInMemory(
        bands,
        requests,
        requests.stream().map(each -> found.tradeOffs().of(each.decided())).toList());
  }

  private static <H, T extends Tally<H, T>> T counted(T tally, List<H> items) {
    items.forEach(tally::accept);
    return tally;
  }
}
