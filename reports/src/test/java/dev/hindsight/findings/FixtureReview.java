package dev.hindsight.findings;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import java.util.ArrayList;
import java.util.List;

/** Pages whose numbers stand in the findings, of every unit that a statement shows. */
final class FixtureReview {

  private static final String NO_EARLIER_REPORT = "there is no report of an earlier quarter";

  private FixtureReview() {}

  static Review of(WinRates winRates, Measured<Churn> churn, Measured<PayOff> payOff) {
    List<Statement> statements = new ArrayList<>();
    if (payOff.isMeasured()) {
      statements.add(payOff(payOff.require().given().settled()));
    }
    statements.add(churn(churn.require()));
    winRates.comparisons().require().stream()
        .limit(2)
        .map(FixtureReview::comparison)
        .forEach(statements::add);
    statements.add(
        Statement.of(
            "Sales pressure",
            Shown.counted(Unit.COUNT, 0, Basis.ofWindow(5, "tactic")),
            "None of 5 tactics that could be compared is clearly associated with more or fewer yes.",
            List.of()));
    statements.add(winRate(winRates.all()));
    statements.add(Statement.inWords("Data quality", "There is no `quotas` export."));
    return new Review(
        statements,
        Measured.of(
            List.of(
                "41 deals closed in 2026Q3, 47 in 2026Q2.",
                "No clear change otherwise (1 figure looked at).")),
        List.of("The win rate was 61 % of 41 in 2026Q3, 58 % of 47 in 2026Q2: no clear change."),
        Measured.not(NO_EARLIER_REPORT));
  }

  private static Statement winRate(Outcomes all) {
    return Statement.of(
        "Win rate",
        Shown.share(all.winRate(), Basis.ofWindow(all.closed(), "closed deal")),
        "This share of closed deals was won.",
        List.of(
            "They closed from 1 Oct 2025 to 28 Sep 2026.",
            "41 more are open.",
            "By what the deals were thought to be worth it is 55 %."));
  }

  private static Statement comparison(Comparison comparison) {
    String topic = comparison.first().label() + " against " + comparison.second().label();
    return comparison.likeForLike().isMeasured()
        ? Statement.of(
            topic,
            Shown.points(
                comparison.likeForLike().require().difference(),
                Basis.ofWindow(
                    comparison.firstRate().of() + comparison.secondRate().of(), "closed deal")),
            "Among deals alike in segment, deal type and size the difference is this.",
            List.of("As it stands the difference is less."))
        : Statement.inWords(topic, "Too few to say.");
  }

  private static Statement payOff(NetTotal settled) {
    return Statement.of(
        "Did it pay off?",
        Shown.of(Unit.MONEY, settled.net().require(), Basis.ofTrend(settled.requests(), "request"))
            .against(0),
        "Yes and alternative are associated with this in deal sizes.",
        List.of("For 12 requests it is too early."));
  }

  private static Statement churn(Churn churn) {
    Basis basis = Basis.ofLeavers(churn.panel().exposed().left().accounts());
    return churn.attributable().isMeasured()
        ? Statement.of(
            "Displaced items and churn",
            Shown.of(Unit.MONEY, churn.attributable().require().arr(), basis),
            "This yearly revenue left beyond what like customers would have lost.",
            List.of())
        : Statement.inWords("Displaced items and churn", "Too few customers left to say.");
  }

  static Review onlyDeals(Outcomes all) {
    return new Review(
        List.of(winRate(all)),
        Measured.of(List.of("The win rate is 1.2 points higher than the quarter before.")),
        List.of(),
        Measured.not(NO_EARLIER_REPORT));
  }

  static Review twiceAsLong(Review review) {
    return new Review(
        review.statements().stream()
            .map(
                each ->
                    new Statement(
                        each.topic(),
                        (each.text() + " ").repeat(2).strip(),
                        each.details(),
                        each.shown()))
            .toList(),
        review.changes(),
        review.lookedAt(),
        review.restated());
  }
}
