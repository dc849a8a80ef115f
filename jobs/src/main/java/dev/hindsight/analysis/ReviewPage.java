package dev.hindsight.analysis;

import dev.hindsight.findings.Churn;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.Pressure;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.WinRates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The page that opens the quarterly review: the findings in sentences. A sentence is never more
 * certain than its interval, says what goes together and never what causes it, and what was not
 * measured is said.
 */
public final class ReviewPage {

  /** A leader reads the page in a minute. */
  private static final int MOST_STATEMENTS = 7;

  private final List<Ranked> ranked = new ArrayList<>();

  /** A statement and its place in the line when there is no room for all. */
  private record Ranked(int rank, Statement statement) {}

  private ReviewPage() {}

  public static Review of(
      Period period,
      WinRates winRates,
      Measured<Churn> churn,
      Measured<Pressure> pressure,
      Parameters parameters) {
    ReviewPage page = new ReviewPage();
    page.winRates(new WinRateStatements(period, winRates, parameters));
    page.add(1, ChurnSentence.of(churn, parameters.reportingCurrency()));
    page.pressure(PressureStatements.of(pressure, parameters.minimumCount()));
    return new Review(
        page.mostImportant(),
        new QuarterChanges(period, winRates, parameters.minimumCount()).sentences(),
        Measured.not("there is no earlier report"));
  }

  private void winRates(WinRateStatements statements) {
    add(0, statements.overall());
    add(0, statements.yesAgainstNotNow());
    statements.otherClaims().forEach(claim -> add(2, claim));
    statements.notMeasured().ifPresent(statement -> add(1, statement));
    statements.unclear().ifPresent(statement -> add(4, statement));
    statements.tooFew().ifPresent(statement -> add(5, statement));
    statements.soon().ifPresent(statement -> add(6, statement));
  }

  /** Each is worth less than the one before, the first as much as a clear comparison. */
  private void pressure(List<Statement> statements) {
    for (int place = 0; place < statements.size(); place++) {
      add(2 + place, statements.get(place));
    }
  }

  private void add(int rank, Statement statement) {
    ranked.add(new Ranked(rank, statement));
  }

  /** In the order in which they were added. */
  private List<Statement> mostImportant() {
    List<Ranked> kept =
        ranked.stream()
            .sorted(Comparator.comparingInt(Ranked::rank))
            .limit(MOST_STATEMENTS)
            .toList();
    return ranked.stream().filter(kept::contains).map(Ranked::statement).toList();
  }
}
