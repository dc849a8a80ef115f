package dev.hindsight.winrates;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How deals ended, by class: every deal of the window falls into its stratum and into one level of
 * each dimension that strata do not hold, every deal of the trend into its quarter.
 */
public final class DealTally implements Tally<KnownDeal, DealTally> {

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final List<Quarter> trend;
  private final Measured<SizeBands> bands;
  private final Levels levels;
  private final Map<StratumCell, OutcomeCounts> byStratum = new HashMap<>();
  private final Map<LevelCell, OutcomeCounts> byLevel = new HashMap<>();

  private record StratumCell(Stratum stratum, DecisionClass decisionClass) implements Serializable {

    /** Strata are added up in the order of these texts; it shows in last digits. */
    String text() {
      return String.join(
          ",",
          stratum.segment(),
          stratum.dealType(),
          stratum.sizeBand(),
          Vocabularies.word(decisionClass));
    }
  }

  private record LevelCell(Dimension dimension, String level, DecisionClass decisionClass)
      implements Serializable {}

  /**
   * Counts nothing yet.
   *
   * @param bands the size bands, of {@link SizeTally}
   * @param levels the texts that are levels of their own, of {@link LevelTally}
   */
  public DealTally(ReviewPeriod period, Measured<SizeBands> bands, Levels levels) {
    this.period = period;
    this.trend = List.copyOf(period.trend());
    this.bands = bands;
    this.levels = levels;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (!deal.exists()) {
      return;
    }
    LocalDate day = deal.windowDay();
    if (period.isInTrend(day)) {
      DecisionClass decisionClass = deal.decisionClass();
      OutcomeCounts outcome = OutcomeCounts.of(deal.outcome(), deal.size());
      add(new LevelCell(Dimension.QUARTER, quarter(day), decisionClass), outcome);
      if (period.isInWindow(day)) {
        window(deal, decisionClass, outcome);
      }
    }
  }

  private String quarter(LocalDate day) {
    return trend.stream()
        .filter(each -> !day.isAfter(each.end()))
        .findFirst()
        .orElseThrow()
        .label();
  }

  /** The window is the end of the trend. */
  private void window(KnownDeal deal, DecisionClass decisionClass, OutcomeCounts outcome) {
    Deal row = deal.deal();
    Stratum stratum = stratum(row, deal.size());
    byStratum.merge(new StratumCell(stratum, decisionClass), outcome, OutcomeCounts::combine);
    add(new LevelCell(Dimension.REGION, levels.region(row.region()), decisionClass), outcome);
    add(new LevelCell(Dimension.SALES_TEAM, levels.team(row.salesTeam()), decisionClass), outcome);
    String kind = deal.alternativeKind();
    if (kind != null) {
      add(new LevelCell(Dimension.ALTERNATIVE_KIND, kind, decisionClass), outcome);
    }
  }

  private Stratum stratum(Deal row, BigDecimal size) {
    return new Stratum(
        levels.segment(row.segment()),
        row.dealType() == null ? Levels.NONE : row.dealType().word(),
        Levels.orNone(SizeBand.of(bands, size)));
  }

  private void add(LevelCell cell, OutcomeCounts outcome) {
    byLevel.merge(cell, outcome, OutcomeCounts::combine);
  }

  @Override
  public void combine(DealTally other) {
    other.byStratum.forEach((cell, more) -> byStratum.merge(cell, more, OutcomeCounts::combine));
    other.byLevel.forEach((cell, more) -> byLevel.merge(cell, more, OutcomeCounts::combine));
  }

  Measured<SizeBands> bands() {
    return bands;
  }

  List<StratumCounts> strata() {
    return byStratum.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().text()))
        .map(
            each ->
                new StratumCounts(
                    each.getKey().stratum(), each.getKey().decisionClass(), each.getValue()))
        .toList();
  }

  List<LevelCounts> levels() {
    return byLevel.entrySet().stream()
        .map(
            each ->
                new LevelCounts(
                    each.getKey().dimension(),
                    each.getKey().level(),
                    each.getKey().decisionClass(),
                    each.getValue()))
        .sorted(
            Comparator.comparing(LevelCounts::dimension)
                .thenComparing(LevelCounts::level)
                .thenComparing(LevelCounts::decisionClass))
        .toList();
  }
}
