package dev.hindsight.review;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.Restated.RestatedFigure;
import dev.hindsight.findings.Restated.RestatedVerdict;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.review.ReportedFigures.ReportedFigure;
import dev.hindsight.review.ReportedFigures.ReportedVerdict;
import java.util.ArrayList;
import java.util.List;

/** What an earlier report says against what today's exports give for the same quarter and day. */
public final class Restatement {

  private final List<RestatedFigure> figures = new ArrayList<>();
  private final List<RestatedVerdict> verdicts = new ArrayList<>();
  private final String lacked;
  private long compared;

  private Restatement(Findings published) {
    this.lacked = Findings.lackedBy(published.formatVersion());
  }

  /**
   * The figures that differ. What neither of the two measures is not compared, nor what the earlier
   * report lacks because its format is older.
   *
   * @param published the earlier report
   * @param today the same report from today's exports
   * @param causes what differs in the data
   */
  public static Restated of(Findings published, Findings today, List<Cause> causes) {
    ReportedFigures before = ReportedFigures.of(published);
    ReportedFigures now = ReportedFigures.of(today);
    Restatement restatement = new Restatement(published);
    before.figures().forEach(figure -> restatement.compare(figure, now.like(figure)));
    now.figures().stream()
        .filter(figure -> before.figures().stream().noneMatch(figure::isSameAs))
        .forEach(figure -> restatement.compare(before.like(figure), figure));
    for (int i = 0; i < before.verdicts().size(); i++) {
      restatement.compare(before.verdicts().get(i), now.verdicts().get(i));
    }
    return new Restated(
        published.period().quarter().label(),
        published.period().asOf(),
        restatement.compared,
        restatement.figures,
        restatement.verdicts,
        causes);
  }

  private void compare(ReportedFigure published, ReportedFigure today) {
    if (isCompared(published.value(), today.value())) {
      compared++;
      if (!said(published).equals(said(today))) {
        figures.add(
            new RestatedFigure(
                published.section(),
                published.name(),
                published.unit(),
                published.value(),
                today.value()));
      }
    }
  }

  private boolean isCompared(Measured<?> published, Measured<?> today) {
    return published.isMeasured()
        || (today.isMeasured() && !published.notMeasured().equals(lacked));
  }

  /** As a reader sees it: what rounding hides has not changed. */
  private static Measured<String> said(ReportedFigure figure) {
    Unit unit = figure.unit();
    return figure.value().map(unit::say);
  }

  private void compare(ReportedVerdict published, ReportedVerdict today) {
    if (isCompared(published.value(), today.value())) {
      compared++;
      if (!published.value().equals(today.value())) {
        verdicts.add(
            new RestatedVerdict(
                published.section(), published.name(), words(published), words(today)));
      }
    }
  }

  private static String words(ReportedVerdict verdict) {
    return verdict.value().isMeasured() ? verdict.value().require() : "not measured";
  }
}
