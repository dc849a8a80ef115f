package dev.hindsight.review;

import dev.hindsight.churn.ChurnSentence;
import dev.hindsight.churn.CustomersSentence;
import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.payoff.PayOffStatements;
import dev.hindsight.pressure.PressureStatements;
import dev.hindsight.stated.StatedStatements;
import dev.hindsight.winrates.ComparisonSentences;
import dev.hindsight.winrates.CycleSentence;
import dev.hindsight.winrates.WinRateStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that opens the quarterly review: the findings in sentences. A sentence is never more
 * certain than its interval, says what goes together and never what causes it, and what was not
 * measured is said.
 *
 * <p>Three statements are always there: the win rate, yes against not now, and what yeses came to.
 * The other places go to what is clear, by the money at stake, then by how many deals, requests or
 * customers it concerns; then to questions of the review that stay open, to what was merely
 * counted, and to the rest, in the order of the workbook. Where nothing is clear the page says so.
 */
public final class ReviewPage {

  /** A leader reads the page in a minute. */
  private static final int MOST_STATEMENTS = 7;

  private final List<Candidate> always = new ArrayList<>();
  private final List<Candidate> others = new ArrayList<>();

  private ReviewPage() {}

  public static Review of(
      Period period,
      WinRates winRates,
      Measured<Churn> churn,
      Measured<Pressure> pressure,
      Measured<PayOff> payOff,
      Counted counted,
      Parameters parameters) {
    ReviewPage page = new ReviewPage();
    if (winRates.by(Dimension.QUARTER).levels().isMeasured()) {
      page.winRates(winRates, new WinRateStatements(period, winRates, parameters));
    }
    if (counted.isAsked()) {
      page.decisions(winRates, new WinRateStatements(period, winRates, parameters));
      page.payOff(PayOffStatements.of(payOff, parameters.reportingCurrency()));
      page.others.add(churn(churn, parameters.reportingCurrency()));
      page.others.addAll(PressureStatements.of(pressure, parameters.minimumCount()));
    } else if (churn.isMeasured()) {
      page.others.add(churn(churn, parameters.reportingCurrency()));
    }
    page.counted(counted, winRates, churn, parameters);
    return new Review(
        page.statements(
            Compared.of(winRates, churn, pressure, payOff, counted.stated()), counted.isAsked()),
        new QuarterChanges(period, winRates, parameters.minimumCount()).sentences(),
        Measured.not("there is no earlier report"));
  }

  /**
   * What is counted of deals and customers, whatever was asked for.
   *
   * @param isAsked whether what sales asked for is among the exports, whatever it is worth
   * @param stated what was named as the reason
   * @param customers how many customers leave
   * @param salesCycles how long deals are open
   */
  public record Counted(
      boolean isAsked,
      Stated stated,
      Measured<Customers> customers,
      Measured<List<SalesCycle>> salesCycles) {}

  private void counted(
      Counted counted, WinRates winRates, Measured<Churn> churn, Parameters parameters) {
    int least = parameters.minimumCount();
    if (counted.customers().isMeasured()) {
      Customers customers = counted.customers().require();
      others.add(
          Candidate.of(
              CustomersSentence.of(customers, parameters.reportingCurrency()),
              Certainty.FACT,
              customers.all().customers()));
    }
    others.addAll(StatedStatements.of(counted.stated(), winRates, churn, least));
    aside(CycleSentence.of(counted.salesCycles(), least).stream(), Certainty.FACT);
    if (counted.customers().isMeasured()) {
      aside(
          CustomersSentence.bySegment(counted.customers().require(), least).stream(),
          Certainty.FACT);
    }
  }

  private void winRates(WinRates winRates, WinRateStatements statements) {
    always.add(Candidate.of(statements.overall(), Certainty.FACT, winRates.all().closed()));
    aside(statements.notMeasured().stream(), Certainty.OPEN);
  }

  private void decisions(WinRates winRates, WinRateStatements statements) {
    long closed = winRates.all().closed();
    always.add(Candidate.of(statements.yesAgainstNotNow(), yesAgainstNotNow(winRates), closed));
    statements.otherClaims().forEach(claim -> others.add(claim(claim, winRates)));
    aside(statements.soon().stream(), Certainty.FACT);
    aside(statements.unclear().stream(), Certainty.ASIDE);
    aside(statements.tooFew().stream(), Certainty.ASIDE);
  }

  private static Certainty yesAgainstNotNow(WinRates winRates) {
    return winRates.comparisons().isMeasured()
        ? Certainty.of(winRates.comparisons().require().get(0).verdict())
        : Certainty.OPEN;
  }

  /** What the first class's deals would be worth at the difference. */
  private static Candidate claim(Comparison comparison, WinRates winRates) {
    double closed =
        winRates.byClass().require().stream()
            .filter(each -> each.decisionClass() == comparison.first())
            .filter(each -> each.outcomes().byAmount().isMeasured())
            .mapToDouble(each -> each.outcomes().byAmount().require().closed().doubleValue())
            .sum();
    return new Candidate(
        ComparisonSentences.of(comparison),
        Certainty.CLEAR,
        closed * comparison.likeForLike().require().difference().value(),
        comparison.firstRate().of() + comparison.secondRate().of());
  }

  private void aside(Stream<Statement> statements, Certainty certainty) {
    statements.forEach(statement -> others.add(Candidate.of(statement, certainty, 0)));
  }

  /** The first of the statements is what was given came to. */
  private void payOff(List<Candidate> statements) {
    always.add(statements.get(0));
    others.addAll(statements.subList(1, statements.size()));
  }

  private static Candidate churn(Measured<Churn> churn, String currency) {
    Statement statement = ChurnSentence.of(churn, currency);
    if (!churn.isMeasured()) {
      return Candidate.of(statement, Certainty.OPEN, 0);
    }
    Churn measured = churn.require();
    double money =
        measured.attributable().isMeasured() ? measured.attributable().require().arr().value() : 0;
    return new Candidate(
        statement,
        Certainty.of(measured.verdict()),
        money,
        measured.panel().exposed().left().accounts());
  }

  private List<Statement> statements(Compared compared, boolean isAsked) {
    boolean isAnythingClear =
        Stream.concat(always.stream(), others.stream()).anyMatch(Candidate::isClear);
    if (!isAnythingClear && isAsked) {
      always.add(1, Candidate.of(compared.nothingClear(), Certainty.OPEN, compared.comparisons()));
    }
    Stream<Candidate> chosen =
        others.stream().sorted(Candidate.BY_WEIGHT).limit(MOST_STATEMENTS - always.size());
    return Stream.concat(always.stream(), chosen).map(Candidate::statement).toList();
  }
}
