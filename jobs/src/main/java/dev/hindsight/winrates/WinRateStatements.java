package dev.hindsight.winrates;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.findings.winrates.WinRates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The win rates in sentences. */
public final class WinRateStatements {

  private final Period period;
  private final WinRates winRates;
  private final Parameters parameters;

  public WinRateStatements(Period period, WinRates winRates, Parameters parameters) {
    this.period = period;
    this.winRates = winRates;
    this.parameters = parameters;
  }

  /** How many deals were won. */
  public Statement overall() {
    return new Statement("Win rate", overall(winRates.all()));
  }

  private String overall(Outcomes all) {
    String days = "from " + Say.period(period.windowStart(), period.windowEnd());
    if (all.closed() == 0) {
      return "No deal closed " + days + ", so there is no win rate.";
    }
    return "%s of %s deals that closed %s were won: %s.%s%s%s"
        .formatted(
            count(all.won()),
            count(all.closed()),
            days,
            Say.share(all.winRate().estimate().require()),
            open(all),
            byAmount(all),
            withoutSize());
  }

  private static String open(Outcomes all) {
    return switch (Math.toIntExact(Math.min(all.open(), 2))) {
      case 0 -> "";
      case 1 -> " 1 more is open.";
      default -> " " + count(all.open()) + " more are open.";
    };
  }

  private String byAmount(Outcomes all) {
    return all.byAmount().isMeasured()
        ? " By what the deals were thought to be worth it is %s of %s %s."
            .formatted(
                Unit.SHARE.say(all.byAmount().require().share()),
                parameters.reportingCurrency(),
                Unit.MONEY.say(all.byAmount().require().closed().doubleValue()))
        : "";
  }

  /** Where size gives the outcome away nothing is said by it, and why is said elsewhere. */
  private String withoutSize() {
    return Optional.ofNullable(winRates.sizeBands().flatMap(SizeBands::lostWithoutSize).value())
        .filter(without -> without.count() > 0)
        .map(
            without ->
                without.count() == 1
                    ? " 1 lost deal of %s has a size of zero or none, so that it is not known: it is in nothing that is said by size or amount."
                        .formatted(count(without.of()))
                    : " %s lost deals of %s have a size of zero or none, so that it is not known: they are in nothing that is said by size or amount."
                        .formatted(count(without.count()), count(without.of())))
        .orElse("");
  }

  /** Yes against not now, or why decisions are not measured. */
  public Statement yesAgainstNotNow() {
    if (!winRates.comparisons().isMeasured()) {
      return new Statement(
          "Decisions",
          "Whether deals we said yes to win more often is not measured: "
              + winRates.comparisons().notMeasured()
              + ".");
    }
    Comparison first = winRates.comparisons().require().get(0);
    return first.verdict() == Verdict.TOO_FEW_TO_SAY
        ? ComparisonSentences.tooFew(List.of(first), parameters.minimumCount())
        : ComparisonSentences.of(first);
  }

  /** The other comparisons that allow a claim. */
  public List<Comparison> otherClaims() {
    return others(Verdict.MORE_OFTEN, Verdict.LESS_OFTEN).toList();
  }

  /** The other comparisons that allow none, together. */
  public Optional<Statement> unclear() {
    List<Comparison> unclear = others(Verdict.NO_CLEAR_DIFFERENCE).toList();
    return unclear.isEmpty() ? Optional.empty() : Optional.of(ComparisonSentences.unclear(unclear));
  }

  /** The other comparisons that rest on too few deals, together. */
  public Optional<Statement> tooFew() {
    List<Comparison> tooFew = others(Verdict.TOO_FEW_TO_SAY).toList();
    return tooFew.isEmpty()
        ? Optional.empty()
        : Optional.of(ComparisonSentences.tooFew(tooFew, parameters.minimumCount()));
  }

  private Stream<Comparison> others(Verdict... verdicts) {
    return winRates.comparisons().isMeasured()
        ? winRates.comparisons().require().stream()
            .skip(1)
            .filter(each -> List.of(verdicts).contains(each.verdict()))
        : Stream.of();
  }

  /** How soon deals are won after their first decision. */
  public Optional<Statement> soon() {
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
                            Say.share(wins.within90().require()),
                            count(wins.deals())))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                "Time to win",
                "Won within 90 days, by the first decision: " + String.join("; ", parts) + "."));
  }

  /** What of the win rates was not measured, and why. */
  public Optional<Statement> notMeasured() {
    List<String> reasons =
        Stream.concat(
                winRates.sizeBands().isMeasured()
                    ? Stream.of()
                    : Stream.of(
                        "by amount and by size (" + winRates.sizeBands().notMeasured() + ")"),
                winRates.breakdowns().stream()
                    .filter(each -> each.dimension() != Dimension.SIZE_BAND)
                    .filter(each -> !isSaidAlready(each))
                    .map(WinRateStatements::missing))
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
    return Say.count(count);
  }
}
