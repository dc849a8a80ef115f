package dev.hindsight.tables.payoff;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.tables.grid.ComparedRows;
import dev.hindsight.tables.grid.Table;

/** Are yes deals won more often by what leaders decide by, such as strategic fit? */
public final class TraitsTable {

  static final String NAME = "Traits";

  private TraitsTable() {}

  public static Table<?> of(Findings findings, PayOff payOff) {
    ComparedRows rows = new ComparedRows(findings.parameters().minimumCount());
    for (TraitComparison trait : payOff.traits()) {
      rows.deals(
          trait.trait().label(),
          trait.first() + " against " + trait.second(),
          PayOffFigures.TRAIT.in(trait));
    }
    if (payOff.traits().isEmpty()) {
      rows.notMeasured("Each trait", "", "no request says what it is like");
    }
    return new Table<>(
        NAME,
        "Which yes is won: by strategic fit, other prospects and deal type",
        "Closed yes deals of the last twelve quarters. The first against the second; the verdict"
            + " rests on like for like.",
        ComparedRows.columns("Compared", "First", "Second"),
        rows.all());
  }
}
