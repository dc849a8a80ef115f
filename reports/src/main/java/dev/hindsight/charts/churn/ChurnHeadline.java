package dev.hindsight.charts.churn;

import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.LogRankTest;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;

/** What was found about churn, as a title: never more certain than the figures are. */
final class ChurnHeadline {

  private static final double CHANCE = 0.05;

  private ChurnHeadline() {}

  /** Do customers leave more often once something that they wait for is pushed out? */
  static String sides(Churn churn) {
    return switch (churn.verdict()) {
      case MORE_OFTEN, LESS_OFTEN -> agrees(churn) ? plainly(churn) : amongLike(churn);
      case NO_CLEAR_DIFFERENCE ->
          "No clear difference: customers for whom something was pushed out left "
              + ratio(churn)
              + " as often as like ones";
      case TOO_FEW_TO_SAY ->
          "Too few customers left to say whether pushing out what they wait for goes with more churn";
      case NOT_MEASURED -> "How often customers left that were waiting for a roadmap item";
    };
  }

  private static String plainly(Churn churn) {
    return "Customers leave %s once something they wait for is pushed out: %s of 100 a year"
        .formatted(churn.verdict().label(), against(churn));
  }

  private static String amongLike(Churn churn) {
    return "Among like customers, those for whom something was pushed out leave %s, %s; as they stand it is %s of 100 a year"
        .formatted(churn.verdict().label(), ratio(churn), against(churn));
  }

  private static String ratio(Churn churn) {
    return ChurnWords.ratio(churn.effect()).orElse("an unknown number of times");
  }

  /**
   * Whether the ratio as it stands is clear, and points where the one among like customers does.
   */
  private static boolean agrees(Churn churn) {
    if (!churn.effect().crudeRatio().isMeasured()) {
      return false;
    }
    Estimate crude = churn.effect().crudeRatio().require();
    boolean higher = churn.verdict() == Verdict.MORE_OFTEN;
    return crude.excludes(1) && crude.value() > 1 == higher;
  }

  private static String against(Churn churn) {
    return rate(churn.panel().exposed().per100AccountYears())
        + " against "
        + rate(churn.panel().unexposed().per100AccountYears());
  }

  private static String rate(Measured<Estimate> rate) {
    return rate.isMeasured() ? Say.count(Math.round(rate.require().value())) : "nobody";
  }

  /** How many of the customers that left are more than like customers would have lost? */
  static String waterfall(Churn churn) {
    long all = churn.panel().allLeft().accounts();
    long exposed = churn.panel().exposed().left().accounts();
    Estimate accounts = churn.attributable().require().accounts();
    return switch (churn.verdict()) {
      case MORE_OFTEN ->
          "Of %s that left, about %s are more than like customers would have lost"
              .formatted(Say.count(all, "customer"), Say.count(accounts));
      case LESS_OFTEN ->
          "%s left for whom something was pushed out, fewer than like customers would have lost"
              .formatted(Say.count(exposed, "customer"));
      case NO_CLEAR_DIFFERENCE ->
          "Of %s that left, %s waited for something pushed out: not clearly more than like customers"
              .formatted(Say.count(all, "customer"), Say.count(exposed));
      case TOO_FEW_TO_SAY, NOT_MEASURED ->
          "Too few customers left to say how many more that is than like customers would have lost";
    };
  }

  /** Did customers leave more often only once what they wait for was pushed out? */
  static String around(BeforeAfter picture) {
    if (picture.isRising()) {
      return "Customers had begun to leave more often before what they wait for was pushed out";
    }
    if (picture.isFalling()) {
      return "Customers left less and less often before what they wait for was pushed out";
    }
    if (picture.isApartBefore()) {
      return "In the year before it was pushed out already, customers that waited for it left %s as often as like ones"
          .formatted(Say.times(picture.before().require()));
    }
    if (!picture.after().isMeasured()) {
      return "Too few customers left to say whether that changed once what they wait for was pushed out";
    }
    String after = Say.times(picture.after().require());
    if (!picture.isApartAfter()) {
      return "No clear difference: in the year after what they wait for was pushed out, customers left %s as often as like ones"
          .formatted(after);
    }
    return picture.slope().isMeasured()
        ? "In the year after what they wait for was pushed out, customers left %s as often as like ones, with no clear slope before"
            .formatted(after)
        : "In the year after what they wait for was pushed out, customers left %s as often as like ones; too few left before"
            .formatted(after);
  }

  /** What goes with the costliest item? */
  static String items(Churn churn, DisplacedItem costliest, String name, String currency) {
    return switch (churn.verdict()) {
      case MORE_OFTEN ->
          "\u201c%s\u201d goes with most churn: about %s\u00a0%s ARR beyond what like customers would have lost"
              .formatted(name, currency, Say.money(costliest.attributableArr().require()));
      case LESS_OFTEN ->
          "Displaced items do not go with more churn: customers left less often than like ones";
      case NO_CLEAR_DIFFERENCE ->
          "No clear difference from like customers, so no item is known to have cost any";
      case TOO_FEW_TO_SAY, NOT_MEASURED ->
          "Too few customers left to say what displaced items cost";
    };
  }

  /**
   * Do customers stay as long?
   *
   * @param day the day that both shares belong to
   */
  static String retention(Churn churn, int day, Estimate exposed, Estimate unexposed) {
    String after = "After %s days, ".formatted(day);
    String shares =
        "%s of customers stay for whom something was pushed out, %s of the others"
            .formatted(Say.share(exposed), Say.share(unexposed));
    boolean lower = exposed.value() < unexposed.value();
    return switch (churn.verdict()) {
      case MORE_OFTEN -> isClear(churn) && lower ? after + shares : unclear(day, shares);
      case LESS_OFTEN -> isClear(churn) && !lower ? after + shares : unclear(day, shares);
      case NO_CLEAR_DIFFERENCE -> unclear(day, shares);
      case TOO_FEW_TO_SAY, NOT_MEASURED -> tooFewStayed();
    };
  }

  static String tooFewStayed() {
    return "Too few customers left to say whether they stay as long once something is pushed out";
  }

  private static String unclear(int day, String shares) {
    return "No clear difference: after %s days, ".formatted(day) + shares;
  }

  private static boolean isClear(Churn churn) {
    Measured<LogRankTest> test = churn.crossChecks().logRank();
    return test.isMeasured() && test.require().p() < CHANCE;
  }
}
