package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;

/**
 * An estimate in the row of a {@link Forest}.
 *
 * @param estimate with its interval; where it is not measured nothing is drawn
 * @param counts what it rests on; may be empty
 * @param tooFew to say: hollow
 */
public record Mark(Measured<Estimate> estimate, Cell counts, Color colour, boolean tooFew) {

  /** An estimate that says nothing of what it rests on. */
  public Mark(Measured<Estimate> estimate, Color colour, boolean tooFew) {
    this(estimate, Cell.of(""), colour, tooFew);
  }

  /** A share with its counts, hollow where it rests on too few. */
  public static Mark of(Findings findings, Rate rate, Color colour) {
    return new Mark(rate.estimate(), Cell.counts(rate), colour, Words.tooFew(findings, rate.of()));
  }

  /** What it comes to. */
  Cell cell(Unit unit) {
    return Cell.of(unit, estimate, tooFew);
  }
}
