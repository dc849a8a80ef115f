package dev.hindsight.stated;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
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
import java.util.stream.Collectors;

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
                clear(
                    "Reasons after a refusal",
                    each,
                    "“%s” is the stated reason of %s lost deals after a not-now or never, and of %s after a yes: %s among like deals. A reason is what sellers write down%s."
                        .formatted(
                            each.name(),
                            Say.shareOf(each.first()),
                            Say.shareOf(each.second()),
                            named(each),
                            measured(winRates))));
    fact("Why deals are lost", "lost deals", reasons.all());
  }

  private static String named(NamedComparison each) {
    return each.verdict().label() + ", by " + Say.points(each.likeForLike().require().difference());
  }

  private static String measured(WinRates winRates) {
    return yesAgainstNotNow(winRates)
        .map(
            made ->
                "; measured, yes against not-now comes to %s of win rate"
                    .formatted(Say.points(made.difference())))
        .orElse("");
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
                    "Of closed deals that name %s %s were won, of those that name another competitor %s: %s among like deals."
                        .formatted(
                            each.name(),
                            Say.shareOf(each.first()),
                            Say.shareOf(each.second()),
                            named(each))));
    Rate won = competitors.namedWhereWon();
    Rate lost = competitors.namedWhereLost();
    if (won.of() >= minimumCount && lost.of() >= minimumCount) {
      String often = most(competitors.naming().all());
      candidates.add(
          Candidate.of(
              new Statement(
                  "Competitors",
                  "A competitor is named in %s won deals and %s lost ones%s.%s"
                      .formatted(
                          Say.shareOf(won),
                          Say.shareOf(lost),
                          selection.orElse(""),
                          often.isEmpty() ? "" : " Deals won against them: " + often + ".")),
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
                    ? ": it is written down more often where a deal is lost, so that win rates against competitors look lower than they are"
                    : ": it is written down more often where a deal is won, so that win rates against competitors look higher than they are");
  }

  private void churnReasons(Naming reasons, Measured<Churn> churn) {
    clearest(reasons)
        .ifPresent(
            each ->
                clear(
                    "Reasons for leaving",
                    each,
                    "“%s” is the stated reason of %s customers that left while something we pushed out was open for them, and of %s others: %s among like ones. A reason is what somebody wrote down%s."
                        .formatted(
                            each.name(),
                            Say.shareOf(each.first()),
                            Say.shareOf(each.second()),
                            named(each),
                            measured(churn))));
    fact("Why customers leave", "customers that left", reasons.all());
  }

  private static String measured(Measured<Churn> churn) {
    return Optional.ofNullable(churn.flatMap(all -> all.effect().rateRatio()).value())
        .map(
            ratio ->
                "; measured, they left %s as often as like customers".formatted(Say.times(ratio)))
        .orElse("");
  }

  private static Optional<NamedComparison> clearest(Naming naming) {
    return naming.compared().isMeasured()
        ? NamedComparison.clearest(naming.compared().require())
        : Optional.empty();
  }

  private void clear(String topic, NamedComparison compared, String text) {
    claim(topic, Certainty.CLEAR, compared, text);
  }

  private void claim(String topic, Certainty certainty, NamedComparison compared, String text) {
    candidates.add(
        Candidate.of(
            new Statement(topic, text), certainty, compared.first().of() + compared.second().of()));
  }

  private void fact(String topic, String subjects, NamedGroup all) {
    String most = most(all);
    if (!most.isEmpty()) {
      candidates.add(
          Candidate.of(
              new Statement(
                  topic,
                  "Of %s %s %s state a reason: %s. These are opinions, not measured."
                      .formatted(
                          Say.count(all.stated().of()),
                          subjects,
                          Say.count(all.stated().count()),
                          most)),
              Certainty.FACT,
              all.stated().of()));
    }
  }

  /** The names written most often that stand for themselves, such as "price 24 % (18 to 31 %)". */
  private String most(NamedGroup all) {
    return all.named().stream()
        .filter(each -> each.rate().of() >= minimumCount)
        .filter(each -> !each.name().startsWith("("))
        .limit(NAMED_IN_A_SENTENCE)
        .map(StatedStatements::said)
        .collect(Collectors.joining(", "));
  }

  private static String said(Named each) {
    return each.name() + " " + Say.share(each.rate().estimate().require());
  }
}
