package dev.hindsight.stated;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people wrote down as the reason in sentences, each beside what is measured. */
public final class StatedStatements {

  private static final int NAMED_IN_A_SENTENCE = 3;

  private final int minimumCount;
  private final List<Candidate> candidates = new ArrayList<>();

  private StatedStatements(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  /**
   * What may stand on the page.
   *
   * @param minimumCount what is said of fewer is not said in a sentence
   */
  public static List<Candidate> of(
      Stated stated, WinRates winRates, Measured<Churn> churn, int minimumCount) {
    StatedStatements said = new StatedStatements(minimumCount);
    if (stated.lossReasons().isMeasured()) {
      said.lossReasons(stated.lossReasons().require(), winRates);
    }
    if (stated.competitors().isMeasured()) {
      said.competitors(stated.competitors().require());
    }
    if (stated.churnReasons().isMeasured()) {
      said.churnReasons(stated.churnReasons().require(), churn);
    }
    return said.candidates;
  }

  private void lossReasons(Naming reasons, WinRates winRates) {
    clearest(reasons)
        .ifPresent(
            each ->
                claim(
                    "Reasons after a refusal",
                    Certainty.CLEAR,
                    each,
                    Basis.ofWindow(of(each), "lost deal"),
                    "After a not-now or never sellers state “%s” as the reason %s than after a yes, of like lost deals."
                        .formatted(each.name(), each.verdict().label()),
                    Stream.concat(
                            Stream.of(
                                "A reason is what sellers write down.",
                                "As it stands it is the reason of %s after a refusal, and of %s after a yes."
                                    .formatted(
                                        Say.shareOf(each.first()), Say.shareOf(each.second()))),
                            measured(winRates).stream())
                        .toList()));
    fact("Why deals are lost", reasons.all(), of -> Basis.ofWindow(of, "lost deal"));
  }

  private static Optional<String> measured(WinRates winRates) {
    return yesAgainstNotNow(winRates)
        .map(
            made ->
                "Measured, yes against not-now comes to %s of win rate."
                    .formatted(Say.points(made.difference())));
  }

  private static Optional<LikeForLike> yesAgainstNotNow(WinRates winRates) {
    return winRates.comparisons().isMeasured()
        ? winRates.comparisons().require().stream()
            .findFirst()
            .map(Comparison::likeForLike)
            .map(Measured::value)
        : Optional.empty();
  }

  private void competitors(Competitors competitors) {
    Optional<String> selection = selection(competitors);
    clearest(competitors.naming())
        .filter(each -> selection.isEmpty())
        .ifPresent(
            each ->
                claim(
                    "Against a competitor",
                    Certainty.FACT,
                    each,
                    Basis.ofWindow(of(each), "closed deal"),
                    "Of closed deals those that name %s are won %s than like ones that name another competitor."
                        .formatted(each.name(), each.verdict().label()),
                    List.of(
                        "As it stands %s were won, and %s of those that name another."
                            .formatted(Say.shareOf(each.first()), Say.shareOf(each.second())))));
    Rate won = competitors.namedWhereWon();
    Rate lost = competitors.namedWhereLost();
    if (won.of() >= minimumCount && lost.of() >= minimumCount) {
      String often = listed(most(competitors.naming().all()).toList());
      candidates.add(
          Candidate.of(
              Statement.of(
                  "Competitors",
                  Shown.share(lost, Basis.ofWindow(lost.of(), "lost deal"))
                      .against(won.estimate().require().value()),
                  "This share of lost deals names a competitor, and %s won ones."
                      .formatted(Say.shareOf(won)),
                  Stream.concat(
                          selection.stream(),
                          Stream.of(often)
                              .filter(names -> !names.isEmpty())
                              .map("Deals won against them: %s."::formatted))
                      .toList()),
              Certainty.FACT,
              won.of() + lost.of()));
    }
  }

  /** Where a competitor is written down because of how a deal ended, win rates are not as told. */
  private static Optional<String> selection(Competitors competitors) {
    Rate won = competitors.namedWhereWon();
    Rate lost = competitors.namedWhereLost();
    return Newcombe.difference(new TwoByTwo(lost.count(), lost.of(), won.count(), won.of()))
        .filter(difference -> difference.lower() > 0 || difference.upper() < 0)
        .map(
            difference ->
                difference.lower() > 0
                    ? "It is written down more often where a deal is lost, so that win rates"
                        + " against competitors look lower than they are."
                    : "It is written down more often where a deal is won, so that win rates against"
                        + " competitors look higher than they are.");
  }

  private void churnReasons(Naming reasons, Measured<Churn> churn) {
    clearest(reasons)
        .ifPresent(
            each ->
                claim(
                    "Reasons for leaving",
                    Certainty.CLEAR,
                    each,
                    Basis.ofLeavers(of(each)),
                    "Those for whom something we pushed out was open state “%s” as the reason %s than like ones."
                        .formatted(each.name(), each.verdict().label()),
                    Stream.concat(
                            Stream.of(
                                "A reason is what somebody wrote down.",
                                "As it stands it is the reason of %s of them, and of %s others."
                                    .formatted(
                                        Say.shareOf(each.first()), Say.shareOf(each.second()))),
                            measured(churn).stream())
                        .toList()));
    fact("Why customers leave", reasons.all(), Basis::ofLeavers);
  }

  private static Optional<String> measured(Measured<Churn> churn) {
    return churn
        .flatMap(all -> all.effect().rateRatio())
        .optional()
        .map(
            ratio ->
                "Measured, they left %s as often as like customers.".formatted(Say.times(ratio)));
  }

  private static Optional<NamedComparison> clearest(Naming naming) {
    return naming.compared().isMeasured()
        ? NamedComparison.clearest(naming.compared().require())
        : Optional.empty();
  }

  private void claim(
      String topic,
      Certainty certainty,
      NamedComparison compared,
      Basis basis,
      String text,
      List<String> details) {
    Shown shown = Shown.points(compared.likeForLike().require().difference(), basis);
    List<String> overturned = compared.sensitivity().map(Say::sensitivity).stream().toList();
    candidates.add(
        Candidate.of(
            Statement.of(topic, shown, text, details).withDetails(overturned),
            certainty,
            basis.of()));
  }

  private static long of(NamedComparison compared) {
    return compared.first().of() + compared.second().of();
  }

  private void fact(String topic, NamedGroup all, LongFunction<Basis> basis) {
    List<Named> most = most(all).toList();
    if (!most.isEmpty()) {
      Named first = most.get(0);
      candidates.add(
          Candidate.of(
              Statement.of(
                  topic,
                  Shown.share(first.rate(), basis.apply(first.rate().of())),
                  "“%s” is the reason stated most often, of those that state one."
                      .formatted(first.name()),
                  details(all, most.subList(1, most.size()))),
              Certainty.FACT,
              all.stated().of()));
    }
  }

  private static List<String> details(NamedGroup all, List<Named> others) {
    String stated =
        "%s of %s state a reason."
            .formatted(Say.count(all.stated().count()), Say.count(all.stated().of()));
    String then = others.isEmpty() ? "" : "Then: " + listed(others) + ".";
    return Stream.of(stated, then, "Reasons are opinions, not measured.")
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** The names written most often that stand for themselves. */
  private Stream<Named> most(NamedGroup all) {
    return all.named().stream()
        .filter(each -> each.rate().of() >= minimumCount)
        .filter(each -> !each.name().startsWith("("))
        .limit(NAMED_IN_A_SENTENCE);
  }

  /** Such as "price 24 % (18 to 31), features 12 % (8 to 18)". */
  private static String listed(List<Named> named) {
    return named.stream()
        .map(each -> each.name() + " " + Say.share(each.rate().estimate().require()))
        .collect(Collectors.joining(", "));
  }
}
