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
import dev.hindsight.findings.rules.Rules;
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
import dev.hindsight.rules.RuleStatement;
import dev.hindsight.stated.StatedStatements;
import dev.hindsight.winrates.ComparisonSentences;
import dev.hindsight.winrates.CycleSentence;
import dev.hindsight.winrates.WinRateStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that opens the quarterly review: the findings in sentences. A sentence is never more
 * certain than its interval, says what goes together and never what causes it, and what was not
 * measured is said.
 *
 * <p>What is clear comes first, by the money at stake, then by how many deals, requests or
 * customers it concerns; then questions of the review that have no clear answer; then what was
 * merely counted, in the order of the workbook. Where nothing is clear the page says so first. What
 * was not measured is no statement: the foot of the page names it. Of more statements than there is
 * room for, the win rate, yes against not now, and what yeses came to are never left out.
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
      Measured<Rules> rules,
      Counted counted,
      Parameters parameters) {
    ReviewPage page = new ReviewPage();
    WinRateStatements deals = new WinRateStatements(period, winRates, parameters);
    if (counted.isAsked()) {
      page.decisions(winRates, deals);
      page.payOff(PayOffStatements.of(payOff, parameters.reportingCurrency()));
      RuleStatement.of(rules, parameters.reportingCurrency()).ifPresent(page.others::add);
      page.others.addAll(PressureStatements.of(pressure, parameters.minimumCount()));
    }
    churn(churn).ifPresent(page.others::add);
    if (winRates.by(Dimension.QUARTER).levels().isMeasured()) {
      page.always.add(Candidate.of(deals.overall(), Certainty.FACT, winRates.all().closed()));
    }
    page.counted(counted, winRates, churn, parameters);
    if (counted.isAsked()) {
      page.others.addAll(facts(deals.soon()));
    }
    QuarterChanges changes = new QuarterChanges(period, winRates, parameters.minimumCount());
    return new Review(
        page.statements(
            Compared.of(winRates, churn, pressure, payOff, counted.stated()), counted.isAsked()),
        changes.sentences(),
        changes.lookedAt(),
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
      others.addAll(
          facts(
              CustomersSentence.of(
                  counted.customers().require(), least, parameters.reportingCurrency())));
    }
    others.addAll(StatedStatements.of(counted.stated(), winRates, churn, least));
    others.addAll(facts(CycleSentence.of(counted.salesCycles(), least)));
  }

  private static List<Candidate> facts(Optional<Statement> statement) {
    return statement.map(each -> Candidate.of(each, Certainty.FACT, 0)).stream().toList();
  }

  private void decisions(WinRates winRates, WinRateStatements statements) {
    statements
        .yesAgainstNotNow()
        .map(each -> Candidate.of(each, yesAgainstNotNow(winRates), winRates.all().closed()))
        .ifPresent(always::add);
    statements.otherClaims().forEach(claim -> others.add(claim(claim, winRates)));
  }

  private static Certainty yesAgainstNotNow(WinRates winRates) {
    return Certainty.of(winRates.comparisons().require().get(0).verdict());
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

  /** The first of the statements is what was given came to. */
  private void payOff(List<Candidate> statements) {
    statements.stream().limit(1).forEach(always::add);
    statements.stream().skip(1).forEach(others::add);
  }

  private static Optional<Candidate> churn(Measured<Churn> churn) {
    return ChurnSentence.of(churn).map(statement -> candidate(statement, churn.require()));
  }

  private static Candidate candidate(Statement statement, Churn churn) {
    double money =
        churn.attributable().isMeasured() ? churn.attributable().require().arr().value() : 0;
    return new Candidate(
        statement, Certainty.of(churn.verdict()), money, churn.panel().exposed().left().accounts());
  }

  private List<Statement> statements(Compared compared, boolean isAsked) {
    boolean isAnythingClear =
        Stream.concat(always.stream(), others.stream()).anyMatch(Candidate::isClear);
    List<Candidate> first =
        isAnythingClear || !isAsked
            ? List.of()
            : List.of(
                Candidate.of(compared.nothingClear(), Certainty.OPEN, compared.comparisons()));
    int room = MOST_STATEMENTS - first.size() - always.size();
    Stream<Candidate> chosen = others.stream().sorted(Candidate.BY_WEIGHT).limit(room);
    return Stream.concat(
            first.stream(), Stream.concat(always.stream(), chosen).sorted(Candidate.BY_WEIGHT))
        .map(Candidate::statement)
        .toList();
  }
}
