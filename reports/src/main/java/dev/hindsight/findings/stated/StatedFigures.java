package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what people wrote down. */
public final class StatedFigures {

  private static final String GOODMAN =
      "Goodman, On simultaneous confidence intervals for multinomial proportions, 1965,"
          + " doi:10.1080/00401706.1965.10490252; "
          + Sources.WILSON;

  public static final Figure<NamedGroup, Rate> STATED =
      Figure.of(
          "stated",
          "State one",
          Unit.SHARE,
          "The share of lost deals, of closed deals or of customers that left whose reason or"
              + " competitor was written down, with its Wilson interval. What is blank is not stated.",
          "with a text ÷ all",
          Sources.WILSON,
          NamedGroup::stated);
  public static final Figure<Named, Rate> REASON_SHARE =
      Figure.of(
          "rate",
          "Share of stated reasons",
          Unit.SHARE,
          "How often a reason is named. Case, blanks, hyphens and underscores do not tell reasons"
              + " apart; the 12 named most often stand for themselves, others and notes of more than"
              + " 60 characters are put together. It is what somebody wrote down, not a cause.",
          "naming it ÷ naming any; Wilson's limits at the level beside it, so that all of one"
              + " breakdown hold together",
          GOODMAN,
          Named::rate);
  public static final Figure<Named, Rate> COMPETITOR_WIN_RATE =
      Figure.of(
          "rate",
          "Win rate against a competitor",
          Unit.SHARE,
          "The win rate of closed deals that name a competitor. Where competitors are named more"
              + " often in lost deals than in won ones, it is lower than it would be.",
          "won ÷ closed, of the deals that name it; limits as above",
          GOODMAN,
          Named::rate);
  public static final Figure<NamedComparison, LikeForLike> NAMED_DIFFERENCE =
      Figure.measured(
          "like_for_like",
          "Difference, like for like",
          Unit.POINTS,
          "How much more often a reason is named after a not now or never than after a yes, or by"
              + " customers for whom something was pushed out than by others; how much more often"
              + " deals are won that name a competitor than those that name another. Among like"
              + " ones; the verdict is what its interval says.",
          "as the like-for-like difference of win rates; customers in strata of segment",
          Sources.LIKE_SHARES,
          NamedComparison::likeForLike);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(STATED, REASON_SHARE, COMPETITOR_WIN_RATE, NAMED_DIFFERENCE);

  private StatedFigures() {}
}
