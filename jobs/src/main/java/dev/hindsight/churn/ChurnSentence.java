package dev.hindsight.churn;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;

/** The sentence that a leader repeats about displaced roadmap items and churn. */
public final class ChurnSentence {

  private static final String TOPIC = "Displaced items and churn";

  private ChurnSentence() {}

  /**
   * The statement for the review page. It is never more certain than the rate ratio's interval.
   *
   * @param currency the reporting currency
   */
  public static Statement of(Measured<Churn> churn, String currency) {
    return new Statement(
        TOPIC,
        churn.isMeasured()
            ? sentence(churn.require(), currency)
            : "What displaced roadmap items cost in churn is not measured: "
                + churn.notMeasured()
                + ".");
  }

  private static String sentence(Churn churn, String currency) {
    return switch (churn.verdict()) {
      case MORE_OFTEN -> left(churn.panel()) + "; " + more(churn, currency) + ".";
      case LESS_OFTEN ->
          left(churn.panel())
              + ". They left less often than like customers, "
              + ratio(churn)
              + ": displaced items do not go with more churn here.";
      case NO_CLEAR_DIFFERENCE ->
          left(churn.panel())
              + ". They left "
              + ratio(churn)
              + " as often as like customers: no clear difference.";
      case TOO_FEW_TO_SAY -> tooFew(churn.panel());
      case NOT_MEASURED ->
          "What displaced roadmap items cost in churn is not measured: "
              + churn.effect().rateRatio().notMeasured()
              + ".";
    };
  }

  private static String tooFew(ChurnPanel panel) {
    if (panel.left().accounts() == 0) {
      return "No customer left while it waited for a roadmap item.";
    }
    return panel.exposed().left().accounts() == 0
        ? panel.left().accounts() == 1
            ? "The 1 customer that left while it waited for a roadmap item had not been waiting for something we pushed out."
            : "Of %s customers that left while they waited for a roadmap item, none had been waiting for something we pushed out."
                .formatted(Say.count(panel.left().accounts()))
        : left(panel)
            + ": too few to say whether that is more than like customers would have lost.";
  }

  private static String left(ChurnPanel panel) {
    return panel.left().accounts() == 1
        ? "The 1 customer that left while it waited for a roadmap item had been waiting for something we pushed out"
        : "Of %s customers that left while they waited for a roadmap item, %s had been waiting for something we pushed out"
            .formatted(
                Say.count(panel.left().accounts()), Say.count(panel.exposed().left().accounts()));
  }

  private static String more(Churn churn, String currency) {
    return churn.attributable().isMeasured()
        ? attributable(churn, currency)
        : "they left " + ratio(churn) + " as often as like customers, of whom none left";
  }

  private static String attributable(Churn churn, String currency) {
    AttributableChurn attributable = churn.attributable().require();
    Estimate accounts = attributable.accounts();
    Estimate arr = attributable.arr();
    return "about %s of them (%s), %s %s ARR (%s to %s), are more than like customers would have lost"
        .formatted(
            Unit.COUNT.say(accounts.value()),
            Unit.COUNT.say(accounts),
            currency,
            Say.money(arr.value()),
            Say.money(arr.lower()),
            Say.money(arr.upper()));
  }

  private static String ratio(Churn churn) {
    return churn.effect().rateRatio().isMeasured()
        ? Say.times(churn.effect().rateRatio().require())
        : "at least %s times".formatted(Unit.RATIO.say(churn.effect().atLeast().require()));
  }
}
