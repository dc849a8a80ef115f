package dev.hindsight.analysis;

import dev.hindsight.findings.Breakdown;
import dev.hindsight.findings.Comparison;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Outcomes;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import dev.hindsight.findings.WinRates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that opens the quarterly review: the findings in sentences. A sentence is never more
 * certain than its interval, says what goes together and never what causes it, and what was not
 * measured is said.
 */
public final class ReviewPage {

  private final Period period;
  private final WinRates winRates;
  private final Parameters parameters;

  private ReviewPage(Period period, WinRates winRates, Parameters parameters) {
    this.period = period;
    this.winRates = winRates;
    this.parameters = parameters;
  }

  public static Review of(Period period, WinRates winRates, Parameters parameters) {
    return new ReviewPage(period, winRates, parameters).review();
  }

  private Review review() {
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement("Win rate", overall(winRates.all())));
    statements.addAll(comparisons());
    soon().ifPresent(statements::add);
    notMeasured().ifPresent(statements::add);
    return new Review(statements, new QuarterChanges(period.quarter(), winRates).sentences());
  }

  private String overall(Outcomes all) {
    String days = "from " + period.windowStart() + " to " + period.windowEnd();
    if (all.closed() == 0) {
      return "No deal closed " + days + ", so there is no win rate.";
    }
    return "%s of %s deals that closed %s were won: %s.%s%s"
        .formatted(
            count(all.won()),
            count(all.closed()),
            days,
            Wording.share(all.winRate().estimate().require()),
            all.open() == 0 ? "" : " " + count(all.open()) + " more are open.",
            byAmount(all));
  }

  private String byAmount(Outcomes all) {
    return all.byAmount().isMeasured()
        ? " By amount it is %s of %s %s."
            .formatted(
                Unit.SHARE.say(all.byAmount().require().share()),
                Unit.MONEY.say(all.byAmount().require().closed().doubleValue()),
                parameters.reportingCurrency())
        : "";
  }

  private List<Statement> comparisons() {
    if (!winRates.comparisons().isMeasured()) {
      return List.of(
          new Statement(
              "Decisions",
              "Whether deals we said yes to win more often is not measured: "
                  + winRates.comparisons().notMeasured()
                  + "."));
    }
    List<Comparison> all = winRates.comparisons().require();
    List<Comparison> tooFew =
        all.stream().filter(each -> each.verdict() == Verdict.TOO_FEW_TO_SAY).toList();
    return Stream.concat(
            all.stream()
                .filter(each -> each.verdict() != Verdict.TOO_FEW_TO_SAY)
                .map(ComparisonSentences::of),
            tooFew.isEmpty()
                ? Stream.of()
                : Stream.of(ComparisonSentences.tooFew(tooFew, parameters.minimumCount())))
        .toList();
  }

  private Optional<Statement> soon() {
    if (!winRates.winsAfterDecision().isMeasured()) {
      return Optional.empty();
    }
    List<String> parts =
        winRates.winsAfterDecision().require().stream()
            .filter(wins -> wins.deals() >= parameters.minimumCount())
            .filter(wins -> wins.within90().isMeasured())
            .map(
                wins ->
                    "%s %s of %s"
                        .formatted(
                            Wording.name(wins.decisionClass()),
                            Wording.share(wins.within90().require()),
                            count(wins.deals())))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                "Time to win",
                "Won within 90 days, by the first decision: " + String.join("; ", parts) + "."));
  }

  private Optional<Statement> notMeasured() {
    List<String> reasons =
        Stream.concat(
                winRates.sizeBands().isMeasured()
                    ? Stream.of()
                    : Stream.of(
                        "by amount and by size (" + winRates.sizeBands().notMeasured() + ")"),
                winRates.breakdowns().stream()
                    .filter(each -> each.dimension() != Dimension.SIZE_BAND)
                    .filter(each -> !isSaidAlready(each))
                    .map(ReviewPage::missing))
            .toList();
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement("Not measured", "Not measured: " + String.join("; ", reasons) + "."));
  }

  private boolean isSaidAlready(Breakdown breakdown) {
    return breakdown.levels().isMeasured()
        || breakdown.levels().notMeasured().equals(winRates.comparisons().notMeasured());
  }

  private static String missing(Breakdown breakdown) {
    return "by %s (%s)"
        .formatted(
            breakdown.dimension().label().toLowerCase(Locale.ROOT),
            breakdown.levels().notMeasured());
  }

  private static String count(long count) {
    return Unit.COUNT.say((double) count);
  }
}
