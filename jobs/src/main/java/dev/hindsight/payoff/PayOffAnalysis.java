package dev.hindsight.payoff;

import dev.hindsight.analysis.SparkActions;
import dev.hindsight.payoff.ClosedCounts.Answer;
import dev.hindsight.findings.Ledger;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.SizeBands;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Did it pay off? Every trade-off of the last twelve quarters, and what they come to. */
public final class PayOffAnalysis {

  static final String NO_NOT_NOW =
      "no not-now deal closed in the last twelve quarters, so there is nothing to compare a yes with";
  static final String NO_TRADE_OFF = "no request was first decided in the last twelve quarters";

  private final PayOffFacts facts;
  private final Measured<SizeBands> sizeBands;
  private final Parameters parameters;
  private final int shown;
  private final Resamples resamples;

  private PayOffAnalysis(
      PayOffFacts facts,
      Measured<SizeBands> sizeBands,
      Parameters parameters,
      int shown,
      Resamples resamples) {
    this.facts = facts;
    this.sizeBands = sizeBands;
    this.parameters = parameters;
    this.shown = shown;
    this.resamples = resamples;
  }

  /**
   * The analysis.
   *
   * @param sizeBands those of the win rates
   */
  public static PayOffAnalysis of(
      PayOffFacts facts, Measured<SizeBands> sizeBands, Parameters parameters) {
    return of(facts, sizeBands, parameters, Ledger.SHOWN);
  }

  /**
   * The analysis.
   *
   * @param shown how many trade-offs findings hold at most
   */
  public static PayOffAnalysis of(
      PayOffFacts facts, Measured<SizeBands> sizeBands, Parameters parameters, int shown) {
    return new PayOffAnalysis(facts, sizeBands, parameters, shown, Resamples.REPORTED);
  }

  /** The same from so many resamples. */
  PayOffAnalysis from(Resamples others) {
    return new PayOffAnalysis(facts, sizeBands, parameters, shown, others);
  }

  /**
   * What was found.
   *
   * @param payOff the findings
   * @param wholeLedger the trade-offs that findings hold only some of, to be computed when they are
   *     written; empty where findings hold all
   */
  public record Result(Measured<PayOff> payOff, Optional<Dataset<Row>> wholeLedger) {

    static Result not(String reason) {
      return new Result(Measured.not(reason), Optional.empty());
    }
  }

  /** The findings alone. */
  public Measured<PayOff> findings() {
    return result().payOff();
  }

  /**
   * The findings, and the ledger that is too long for them. Six Spark actions, over what is kept in
   * memory meanwhile.
   *
   * @throws RuntimeException an input exception where foreign revenue has no exchange rate
   */
  public Result result() {
    return facts
        .facts()
        .missingDecisions()
        .or(() -> Optional.ofNullable(sizeBands.notMeasured()))
        .map(Result::not)
        .orElseGet(this::measured);
  }

  private Result measured() {
    try (SparkActions actions = new SparkActions()) {
      return measured(new PayOffJobs(facts, sizeBands.require(), resamples, actions));
    }
  }

  private Result measured(PayOffJobs jobs) {
    PromiseRules rules =
        new PromiseRules(facts.facts().period().asOf(), facts.missingPromises().isEmpty());
    CompletableFuture<ClosedCounts> closing = jobs.closed();
    CompletableFuture<LedgerCounts> counting = jobs.counts(rules);
    LedgerPanel panel = jobs.panel();
    ClosedCounts closed = SparkActions.result(closing);
    LedgerCounts counts = SparkActions.result(counting);
    if (counts.tradeOffs() == 0) {
      return Result.not(NO_TRADE_OFF);
    }
    if (closed.total(Answer.NOT_NOW) == 0) {
      return Result.not(NO_NOT_NOW);
    }
    PayOffFindings findings = new PayOffFindings(facts, parameters, closed, counts, panel);
    Measured<Reckoning> reckoning = findings.reckoning();
    return reckoning.isMeasured()
        ? found(jobs, findings, counts, new TradeOffs(reckoning.require(), rules))
        : Result.not(reckoning.notMeasured());
  }

  private Result found(
      PayOffJobs jobs, PayOffFindings findings, LedgerCounts counts, TradeOffs tradeOffs) {
    LevelNames names = LevelNames.of(counts);
    CompletableFuture<NetSums> summing = jobs.sums(tradeOffs.reckoning(), names);
    CompletableFuture<List<Row>> rows = jobs.shown(counts.tradeOffs(), shown);
    Ledger ledger =
        new Ledger(
            counts.tradeOffs(), SparkActions.rows(rows).stream().map(tradeOffs::of).toList());
    PayOff payOff =
        findings.payOff(SparkActions.result(summing), tradeOffs.reckoning(), names, ledger);
    return new Result(
        Measured.of(payOff),
        ledger.isWhole()
            ? Optional.empty()
            : Optional.of(WholeLedger.of(jobs.ledgerLatestFirst(), tradeOffs)));
  }
}
