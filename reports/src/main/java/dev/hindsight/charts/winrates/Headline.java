package dev.hindsight.charts.winrates;

import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What was found, as a title: composed of the figures, and never more certain than they are. */
final class Headline {

  private static final String NOTHING_TO_COMPARE = "How often deals were won after each decision";

  private Headline() {}

  /** Do deals with a yes win more often than deals with a not now? */
  static String decisions(Findings findings) {
    return yesAgainstNotNow(findings)
        .map(Headline::rates)
        .or(() -> yesAlone(findings))
        .orElse(NOTHING_TO_COMPARE);
  }

  /** What remains of the differences among like deals? */
  static String likeForLike(List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(each -> each.verdict().isClear())
        .findFirst()
        .map(Headline::difference)
        .orElseGet(() -> nothingClear(comparisons));
  }

  private static String difference(Comparison comparison) {
    return "Among like deals, %s wins %s than %s: %s"
        .formatted(
            Words.within(comparison.first()),
            comparison.verdict().label(),
            Words.within(comparison.second()),
            Say.points(comparison.likeForLike().require().difference()));
  }

  private static String nothingClear(List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(c -> c.likeForLike().isMeasured())
        .findFirst()
        .map(
            c ->
                "No clear difference among like deals: %s against %s %s"
                    .formatted(
                        Words.within(c.first()),
                        Words.within(c.second()),
                        Say.points(c.likeForLike().require().difference())))
        .orElse("Too few deals to compare like with like");
  }

  /** How does the review quarter compare with the quarters before it? */
  static String quarters(Findings findings, List<Level> quarters) {
    Level last = quarters.get(quarters.size() - 1);
    Rate rate = last.all().winRate();
    if (Words.tooFew(findings, rate.of())) {
      return "Too few deals closed in " + last.name() + " to say how often they are won";
    }
    DoubleSummaryStatistics before =
        quarters.stream()
            .limit(quarters.size() - 1L)
            .map(quarter -> quarter.all().winRate())
            .filter(earlier -> !Words.tooFew(findings, earlier.of()))
            .mapToDouble(earlier -> earlier.estimate().require().value())
            .summaryStatistics();
    Estimate won = rate.estimate().require();
    return "%s of deals closed in %s were won %s%s"
        .formatted(
            Say.share(won.value()),
            last.name(),
            Say.interval(Unit.SHARE, won),
            before.getCount() < 2 ? "" : "; the quarters before ran from " + range(before));
  }

  private static String range(DoubleSummaryStatistics rates) {
    return Unit.SHARE.say(rates.getMin()) + " to " + Unit.SHARE.say(rates.getMax());
  }

  /** How soon are deals won after a yes, and after a not now? */
  static String wins(Findings findings, List<WinsAfterDecision> curves) {
    Optional<Estimate> yes = within180(findings, curves, DecisionClass.YES);
    Optional<Estimate> notNow = within180(findings, curves, DecisionClass.NOT_NOW);
    if (yes.isEmpty()) {
      return "Too few deals to say how soon they are won after a yes";
    }
    return "Within 180 days, "
        + Say.share(yes.get())
        + " of deals were won after a yes"
        + notNow.map(e -> ", " + Say.share(e) + " after a not now").orElse("");
  }

  private static Optional<Estimate> within180(
      Findings findings, List<WinsAfterDecision> curves, DecisionClass decisionClass) {
    return curves.stream()
        .filter(c -> c.decisionClass() == decisionClass)
        .filter(c -> !Words.tooFew(findings, c.deals()) && c.within180().isMeasured())
        .map(c -> c.within180().require())
        .findFirst();
  }

  private static Optional<String> yesAlone(Findings findings) {
    return findings.winRates().byClass().require().stream()
        .filter(c -> c.decisionClass() == DecisionClass.YES)
        .map(c -> c.outcomes().winRate())
        .filter(rate -> !Words.tooFew(findings, rate.of()))
        .map(rate -> rate.estimate().require())
        .map(
            won ->
                Say.share(won.value())
                    + " of deals with a yes were won "
                    + Say.interval(Unit.SHARE, won))
        .findFirst();
  }

  private static Optional<Comparison> yesAgainstNotNow(Findings findings) {
    Measured<List<Comparison>> comparisons = findings.winRates().comparisons();
    if (!comparisons.isMeasured()) {
      return Optional.empty();
    }
    return comparisons.require().stream()
        .filter(c -> c.first() == DecisionClass.YES && c.second() == DecisionClass.NOT_NOW)
        .findFirst();
  }

  static String rates(Comparison comparison) {
    String label = comparison.verdict().label();
    String first = Words.within(comparison.first());
    String second = Words.within(comparison.second());
    return switch (comparison.verdict()) {
      case MORE_OFTEN, LESS_OFTEN ->
          agrees(comparison)
              ? "%s wins %s than %s: %s"
                  .formatted(comparison.first().label(), label, second, against(comparison))
              : "Among like deals, %s wins %s than %s; as they stand it is %s"
                  .formatted(first, label, second, against(comparison));
      case NO_CLEAR_DIFFERENCE ->
          "No clear difference between %s and %s among like deals; as they stand it is %s"
              .formatted(first, second, against(comparison));
      case TOO_FEW_TO_SAY ->
          "Too few deals to say whether %s wins more often than %s".formatted(first, second);
      case NOT_MEASURED -> NOTHING_TO_COMPARE;
    };
  }

  /** Whether the difference as it stands is clear, and of the same sign as among like deals. */
  private static boolean agrees(Comparison comparison) {
    if (!comparison.crude().isMeasured() || !comparison.likeForLike().isMeasured()) {
      return false;
    }
    Estimate crude = comparison.crude().require().difference();
    Estimate alike = comparison.likeForLike().require().difference();
    return crude.excludes(0) && Math.signum(crude.value()) == Math.signum(alike.value());
  }

  private static String against(Comparison comparison) {
    return rate(comparison.firstRate().estimate())
        + " against "
        + rate(comparison.secondRate().estimate());
  }

  private static String rate(Measured<Estimate> rate) {
    return rate.isMeasured() ? Say.share(rate.require().value()) : "no closed deals";
  }
}
