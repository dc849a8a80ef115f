package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of rules that would have paid. */
public final class RuleFigures {

  private static final String ROMANO_WOLF =
      "Romano and Wolf, Exact and approximate stepdown methods for multiple hypothesis testing,"
          + " 2005, doi:10.1198/016214504000000539";

  public static final Figure<Rule, Long> CAUGHT =
      Figure.of(
          "caught",
          "Settled",
          Unit.COUNT,
          "Settled decisions of the answer that the rule is judged for, and that it catches: all of"
              + " its conditions were known to hold on the day on which the answer was given.",
          "count of requests whose deal is closed, and nothing that they displaced still exposes a"
              + " customer that waits for it",
          Rule::caught);
  public static final Figure<Rule, Long> OTHERWISE =
      Figure.of(
          "otherwise",
          "Answered the other way",
          Unit.COUNT,
          "Settled decisions under the same conditions with the other answer: yes for a refusal,"
              + " not now or never for a yes. With fewer than 10 a rule is not judged.",
          "count of such requests",
          Rule::otherwise);
  public static final Figure<Rule, Estimate> MEAN =
      Figure.measured(
          "mean",
          "Mean per decision",
          Unit.MONEY,
          "What the decisions came to, each: net of a yes, or what a not now or never forwent. The"
              + " limits hold for all rules at once.",
          "sum of net, or of what was forgone, ÷ decisions; limits mean − b and mean + a"
              + " standard errors over resamples of accounts; b, and a, the 97.5 % quantile over"
              + " resamples of how many standard errors the mean of any rule lies below its own,"
              + " or above it, at most",
          ROMANO_WOLF,
          Rule::mean);
  public static final Figure<Rule, Estimate> DIFFERENCE =
      Figure.measured(
          "difference",
          "More than others",
          Unit.MONEY,
          "What they came to, each, more than decisions with that answer that the rule does not"
              + " catch. A rule is claimed only where this excludes 0 on the same side as the mean:"
              + " what holds of all decisions with that answer is no rule.",
          "difference of the two means; 2.5 and 97.5 % quantiles over resamples of accounts",
          Rule::difference);
  public static final Figure<Rule, Double> LATELY =
      Figure.measured(
          "lately_mean",
          "Mean, last four quarters",
          Unit.MONEY,
          "The same mean of those decided in the last four quarters, as it is.",
          "sum ÷ decisions",
          Rule::latelyMean);
  public static final Figure<Rule, Double> OVERLAP =
      Figure.measured(
          "overlap",
          "Caught above, too",
          Unit.SHARE,
          "The greatest share of its decisions that one claimed rule above it catches, too. Where it"
              + " is large, both say the same.",
          "decisions that both catch ÷ decisions that it catches",
          Rule::overlap);
  public static final Figure<FollowedRule, Rate> KEPT =
      Figure.of(
          "kept",
          "Kept",
          Unit.SHARE,
          "Since the rule was adopted: of the decisions under its conditions, settled or not, those"
              + " with another answer than the one it speaks against.",
          "such decisions ÷ all under its conditions",
          Sources.WILSON,
          FollowedRule::kept);
  public static final Figure<FollowedRule, Rate> BEFORE =
      Figure.of(
          "before",
          "Kept before",
          Unit.SHARE,
          "The same of the year before it was adopted.",
          "such decisions ÷ all under its conditions",
          Sources.WILSON,
          FollowedRule::before);
  public static final Figure<FollowedRule, Double> BROKEN_MEAN =
      Figure.measured(
          "broken_mean",
          "Mean where broken",
          Unit.MONEY,
          "What settled decisions since that broke it came to, each: net of a yes, or what a refusal"
              + " forwent.",
          "sum ÷ decisions",
          FollowedRule::brokenMean);
  public static final Figure<FollowedRule, Double> KEPT_MEAN =
      Figure.measured(
          "kept_mean",
          "Mean where kept",
          Unit.MONEY,
          "What settled decisions since that kept to it came to, each: what refusals forwent, or net"
              + " of yeses. Alternatives are not in it.",
          "sum ÷ decisions",
          FollowedRule::keptMean);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          CAUGHT,
          OTHERWISE,
          MEAN,
          DIFFERENCE,
          LATELY,
          OVERLAP,
          KEPT,
          BEFORE,
          BROKEN_MEAN,
          KEPT_MEAN);

  private RuleFigures() {}
}
