package dev.hindsight.winrates;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The win rates in sentences. */
public final class WinRateStatements {

  private static final String WIN_RATE = "Win rate";

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
    Outcomes all = winRates.all();
    String days = "from " + Say.period(period.windowStart(), period.windowEnd());
    return all.closed() == 0
        ? Statement.inWords(WIN_RATE, "No deal closed " + days + ", so there is no win rate.")
        : Statement.of(
            WIN_RATE,
            Shown.share(all.winRate(), Basis.ofWindow(all.closed(), "closed deal")),
            "This share of closed deals was won.",
            Stream.of("They closed " + days + ".", open(all), byAmount(all), withoutSize())
                .filter(sentence -> !sentence.isEmpty())
                .toList());
  }

  private static String open(Outcomes all) {
    return switch (Math.toIntExact(Math.min(all.open(), 2))) {
      case 0 -> "";
      case 1 -> "1 more is open.";
      default -> count(all.open()) + " more are open.";
    };
  }

  private String byAmount(Outcomes all) {
    return all.byAmount().isMeasured()
        ? "By what the deals were thought to be worth it is %s of %s %s."
            .formatted(
                Unit.SHARE.say(all.byAmount().require().share()),
                parameters.reportingCurrency(),
                Say.money(all.byAmount().require().closed().doubleValue()))
        : "";
  }

  /** Where size gives the outcome away nothing is said by it, and why is said elsewhere. */
  private String withoutSize() {
    return winRates
        .sizeBands()
        .flatMap(SizeBands::lostWithoutSize)
        .optional()
        .filter(without -> without.count() > 0)
        .map(
            without ->
                without.count() == 1
                    ? "1 lost deal of %s has a size of zero or none, so that it is not known: it is in nothing that is said by size or amount."
                        .formatted(count(without.of()))
                    : "%s lost deals of %s have a size of zero or none, so that it is not known: they are in nothing that is said by size or amount."
                        .formatted(count(without.count()), count(without.of())))
        .orElse("");
  }

  /**
   * Yes against not now, with what the other comparisons leave open behind it; empty where nothing
   * is compared.
   */
  public Optional<Statement> yesAgainstNotNow() {
    return compared()
        .findFirst()
        .map(
            first ->
                first.verdict() == Verdict.TOO_FEW_TO_SAY
                    ? ComparisonSentences.tooFew(first, parameters.minimumCount())
                    : ComparisonSentences.of(first))
        .map(statement -> statement.withDetails(open()));
  }

  private List<String> open() {
    List<Comparison> unclear = others(Verdict.NO_CLEAR_DIFFERENCE).toList();
    List<Comparison> tooFew = others(Verdict.TOO_FEW_TO_SAY).toList();
    return Stream.of(
            unclear.isEmpty() ? "" : ComparisonSentences.unclear(unclear),
            tooFew.isEmpty() ? "" : ComparisonSentences.tooFew(tooFew, parameters.minimumCount()))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** The other comparisons that allow a claim. */
  public List<Comparison> otherClaims() {
    return others(Verdict.MORE_OFTEN, Verdict.LESS_OFTEN).toList();
  }

  private Stream<Comparison> others(Verdict... verdicts) {
    return compared().skip(1).filter(each -> List.of(verdicts).contains(each.verdict()));
  }

  private Stream<Comparison> compared() {
    return winRates.comparisons().isMeasured()
        ? winRates.comparisons().require().stream()
        : Stream.of();
  }

  /** How soon deals are won after their first decision. */
  public Optional<Statement> soon() {
    List<WinsAfterDecision> said =
        winRates.winsAfterDecision().isMeasured()
            ? winRates.winsAfterDecision().require().stream()
                .filter(wins -> wins.deals() >= parameters.minimumCount())
                .filter(wins -> wins.within90().isMeasured())
                .toList()
            : List.of();
    return said.stream().findFirst().map(first -> soon(first, said.subList(1, said.size())));
  }

  private static Statement soon(WinsAfterDecision first, List<WinsAfterDecision> others) {
    String name = Wording.name(first.decisionClass());
    String after =
        others.stream()
            .map(
                wins ->
                    "%s %s of %s"
                        .formatted(
                            Wording.name(wins.decisionClass()),
                            Say.share(wins.within90().require()),
                            count(wins.deals())))
            .collect(Collectors.joining("; "));
    return Statement.of(
        "Time to win",
        Shown.of(
            Unit.SHARE, first.within90().require(), Basis.ofWindow(first.deals(), name + " deal")),
        "This share of deals that were first answered with %s was won within 90 days of it."
            .formatted(name),
        after.isEmpty() ? List.of() : List.of("After other first answers: " + after + "."));
  }

  private static String count(long count) {
    return Say.count(count);
  }
}
