package dev.hindsight.stated;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import java.util.List;

/** What the window's closed deals name, by answer and likeness. */
public final class DealNamings implements Tally<KnownDeal, DealNamings> {

  private static final long serialVersionUID = 1;

  private final Measured<SizeBands> bands;
  private final Levels levels;
  private final Names reasons;
  private final Names competitors;
  private final Cells<NamedCount> byReason = new Cells<>();
  private final Cells<NamedCount> byCompetitor = new Cells<>();

  /** Counts nothing yet; the names are those of {@link DealNames}. */
  public DealNamings(Measured<SizeBands> bands, Levels levels, Names reasons, Names competitors) {
    this.bands = bands;
    this.levels = levels;
    this.reasons = reasons;
    this.competitors = competitors;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.isClosedInWindow()) {
      byCompetitor.accept(count(deal, competitors.counted(deal.deal().competitor())));
      if (deal.outcome() == DealOutcome.LOST) {
        byReason.accept(count(deal, reasons.counted(deal.deal().lossReason())));
      }
    }
  }

  private NamedCount count(KnownDeal deal, String name) {
    Deal row = deal.deal();
    return new NamedCount(
        new Stratum(
            levels.segment(row.segment()),
            row.dealType() == null ? Levels.NONE : row.dealType().word(),
            Levels.orNone(SizeBand.of(bands, deal.size()))),
        Vocabularies.word(deal.decisionClass()),
        name,
        deal.isWon() ? 1 : 0,
        deal.outcome() == DealOutcome.LOST ? 1 : 0,
        deal.outcome() == DealOutcome.NO_DECISION ? 1 : 0);
  }

  @Override
  public void combine(DealNamings other) {
    byReason.combine(other.byReason);
    byCompetitor.combine(other.byCompetitor);
  }

  Names reasons() {
    return reasons;
  }

  Names competitors() {
    return competitors;
  }

  List<NamedCount> byReason() {
    return byReason.sorted(NamedCount.ORDER);
  }

  List<NamedCount> byCompetitor() {
    return byCompetitor.sorted(NamedCount.ORDER);
  }
}
