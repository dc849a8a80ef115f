package dev.hindsight.churn;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.DetectableRatio;
import dev.hindsight.findings.churn.EValues;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence that a leader repeats about displaced roadmap items and churn. */
public final class ChurnSentence {

  private static final String TOPIC = "Displaced items and churn";

  private ChurnSentence() {}

  /**
   * The statement for the review page. It is never more certain than the rate ratio's interval.
   * Empty where nothing is measured.
   */
  public static Optional<Statement> of(Measured<Churn> churn) {
    return churn.optional().flatMap(measured -> of(measured));
  }

  private static Optional<Statement> of(Churn churn) {
    return switch (churn.verdict()) {
      case MORE_OFTEN ->
          Optional.of(more(churn).withDetails(before(churn)).withDetails(overturned(churn)));
      case LESS_OFTEN ->
          Optional.of(
              ratio(churn, ": displaced items do not go with more churn here.")
                  .withDetails(overturned(churn)));
      case NO_CLEAR_DIFFERENCE ->
          Optional.of(ratio(churn, ": no clear difference.").withDetails(untilTold(churn)));
      case TOO_FEW_TO_SAY ->
          Optional.of(
              Statement.inWords(TOPIC, tooFew(churn.panel())).withDetails(untilTold(churn)));
      case NOT_MEASURED -> Optional.empty();
    };
  }

  private static List<String> untilTold(Churn churn) {
    return churn.detectable().map(DetectableRatio::said).stream().toList();
  }

  /** What the year before has against it. */
  private static List<String> before(Churn churn) {
    return churn.beforeAfter().stream().flatMap(picture -> picture.warning().stream()).toList();
  }

  private static List<String> overturned(Churn churn) {
    Measured<EValues> eValues = churn.crossChecks().eValues();
    return Stream.of(
            eValues.map(each -> Say.overturned(each.point(), each.limit())),
            eValues.flatMap(
                each ->
                    churn
                        .strongestTrait()
                        .map(trait -> Say.leftOut(trait, Unit.RATIO, each.point(), each.limit()))))
        .flatMap(Measured::stream)
        .toList();
  }

  private static String tooFew(ChurnPanel panel) {
    if (panel.left().accounts() == 0) {
      return "No customer left while it waited for a roadmap item.";
    }
    return panel.exposed().left().accounts() == 0
        ? panel.left().accounts() == 1
            ? "The 1 customer that left while it waited for a roadmap item had not been waiting for"
                + " something we pushed out."
            : "Of %s customers that left while they waited for a roadmap item, none had been waiting for something we pushed out."
                .formatted(Say.count(panel.left().accounts()))
        : left(panel)
            + ": too few to say whether that is more than like customers would have lost.";
  }

  private static String left(ChurnPanel panel) {
    return panel.left().accounts() == 1
        ? "The 1 customer that left while it waited for a roadmap item had been waiting for"
            + " something we pushed out"
        : "Of %s customers that left while they waited for a roadmap item, %s had been waiting for something we pushed out"
            .formatted(
                Say.count(panel.left().accounts()), Say.count(panel.exposed().left().accounts()));
  }

  private static Statement more(Churn churn) {
    return churn.attributable().isMeasured()
        ? attributable(churn, churn.attributable().require())
        : ratio(churn, ".");
  }

  private static Statement attributable(Churn churn, AttributableChurn attributable) {
    Estimate accounts = attributable.accounts();
    return Statement.of(
        TOPIC,
        Shown.of(Unit.MONEY, attributable.arr(), basis(churn.panel())),
        "This yearly revenue left beyond what like customers would have lost, once something that"
            + " they waited for was pushed out.",
        List.of(
            "It is that of about %s (%s)."
                .formatted(
                    Say.count(Math.round(accounts.value()), "customer"), Unit.COUNT.say(accounts)),
            left(churn.panel()) + ".",
            "As against like customers they left " + often(churn) + " as often."));
  }

  /** Where no like customer left, the ratio has no end and there is no number to show. */
  private static Statement ratio(Churn churn, String verdict) {
    Statement statement =
        churn.effect().rateRatio().isMeasured()
            ? Statement.of(
                TOPIC,
                Shown.ratio(churn.effect().rateRatio().require(), basis(churn.panel())),
                "Customers left so many times as often as like ones, once something that they"
                    + " waited for was pushed out"
                    + verdict,
                List.of())
            : Statement.inWords(
                TOPIC,
                "Customers left %s as often as like ones, of whom none left, once something that they waited for was pushed out%s"
                    .formatted(often(churn), verdict));
    return statement.withDetails(List.of(left(churn.panel()) + "."));
  }

  private static Basis basis(ChurnPanel panel) {
    return Basis.ofLeavers(panel.exposed().left().accounts());
  }

  private static String often(Churn churn) {
    return churn.effect().rateRatio().isMeasured()
        ? Say.times(churn.effect().rateRatio().require())
        : "at least %s times".formatted(Unit.RATIO.say(churn.effect().atLeast().require()));
  }
}
