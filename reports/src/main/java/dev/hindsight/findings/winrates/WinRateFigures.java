package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of the win-rate analysis. */
public final class WinRateFigures {

  public static final Figure WON =
      new Figure("won", "Won", Unit.COUNT, "Deals won.", "count of outcome won", "");
  public static final Figure LOST =
      new Figure(
          "lost", "Lost", Unit.COUNT, "Deals lost to somebody else.", "count of outcome lost", "");
  public static final Figure NO_DECISION =
      new Figure(
          "no_decision",
          "No decision",
          Unit.COUNT,
          "Deals in which the buyer bought nothing.",
          "count of outcome no_decision",
          "");
  public static final Figure OPEN =
      new Figure(
          "open",
          "Open",
          Unit.COUNT,
          "Deals not closed by the as-of date on which a decision was made in the window.",
          "count of deals without a close by the as-of date",
          "");
  public static final Figure CLOSED =
      new Figure(
          "closed", "Closed", Unit.COUNT, "Deals that ended.", "won + lost + no decision", "");
  public static final Figure WIN_RATE =
      new Figure(
          "win_rate",
          "Win rate",
          Unit.FINE_SHARE,
          "The share of closed deals that were won, with its 95 % Wilson interval.",
          "won ÷ (won + lost + no decision)",
          Sources.WILSON);
  public static final Figure WIN_RATE_BY_AMOUNT =
      new Figure(
          "win_rate_by_amount",
          "Win rate by amount",
          Unit.FINE_SHARE,
          "The share of closed deals' money that was won.",
          "Σ size of won deals ÷ Σ size of closed deals, in the reporting currency",
          "");
  public static final Figure DIFFERENCE =
      new Figure(
          "difference",
          "Difference",
          Unit.POINTS,
          "One class's win rate minus another's as they stand, with Newcombe's hybrid score"
              + " interval.",
          "first win rate − second win rate",
          Sources.NEWCOMBE);
  public static final Figure FISHER_P =
      new Figure(
          "p",
          "p",
          Unit.PROBABILITY,
          "How often chance alone would spread two classes at least this far apart.",
          "Fisher's exact test, two-sided: the sum over all tables no likelier than the one seen",
          "Fisher, Statistical Methods for Research Workers, 5th edition, 1934");
  public static final Figure Q =
      new Figure(
          "q",
          "q",
          Unit.PROBABILITY,
          "p, adjusted because several comparisons are made at once.",
          "Benjamini–Hochberg over the report's comparisons",
          Sources.BENJAMINI_HOCHBERG);
  public static final Figure LIKE_FOR_LIKE_DIFFERENCE =
      new Figure(
          "like_for_like_difference",
          "Like-for-like difference",
          Unit.POINTS,
          "The difference in win rate among deals alike in segment, deal type and size, as far as"
              + " the numbers allow. The verdict is what its interval says: more or less often only"
              + " where it leaves out zero.",
          "Mantel–Haenszel risk difference over the strata that hold deals of both classes; each"
              + " side's weighted share with Wilson's limits for 1 ÷ Σ(w² ÷ n) deals, joined by"
              + " Newcombe's method 10, at the level beside it",
          Sources.LIKE_SHARES);
  public static final Figure LEVEL =
      new Figure(
          "level",
          "Level",
          Unit.FINE_SHARE,
          "How sure an interval is. Several comparisons of one kind are made at once: each interval"
              + " is so much surer that all of them hold in 95 reports of 100.",
          "1 − 0.05 ÷ the comparisons of the kind that have enough like deals; as they stand, and"
              + " by deal size, 95 %",
          "");
  public static final Figure LIKE_FOR_LIKE_RATIO =
      new Figure(
          "like_for_like_ratio",
          "Like-for-like ratio",
          Unit.RATIO,
          "How many times as often the first class wins among like deals.",
          "Mantel–Haenszel risk ratio; limits where those of the difference first share − ratio ×"
              + " second share are zero",
          Sources.LIKE_RATIO);
  public static final Figure LIKE_FOR_LIKE_P =
      new Figure(
          "like_for_like_p",
          "Like-for-like p",
          Unit.PROBABILITY,
          "How often chance alone would spread like deals at least this far apart.",
          "Cochran–Mantel–Haenszel χ² without continuity correction",
          Sources.MANTEL_HAENSZEL);
  public static final Figure SHARE_COMPARED =
      new Figure(
          "share_compared",
          "Share compared",
          Unit.SHARE,
          "The share of the two classes' closed deals that lie in strata with deals of both.",
          "closed deals in strata with both ÷ closed deals of the two classes",
          "");
  public static final Figure EFFECT_BY_SIZE_P =
      new Figure(
          "effect_by_size_p",
          "Effect differs by size, p",
          Unit.PROBABILITY,
          "How often chance alone would make the like-for-like difference vary this much between"
              + " deal sizes, in any of the report's comparisons. Below 0.05 the report says that it"
              + " varies.",
          "Cochran's Q of the like-for-like differences of the size bands with enough deals a side,"
              + " after one won and one lost deal more a side; Holm over the comparisons",
          "Cochran, The combination of estimates from different experiments, 1954,"
              + " doi:10.2307/3001666; Agresti and Caffo, Simple and effective confidence intervals,"
              + " 2000, doi:10.1080/00031305.2000.10474560; Holm, A simple sequentially rejective"
              + " multiple test procedure, 1979");
  public static final Figure WON_WITHIN =
      new Figure(
          "won_within",
          "Won within",
          Unit.FINE_SHARE,
          "The share of deals won within 90 and 180 days of their first decision.",
          "Aalen–Johansen cumulative incidence of winning, lost and no decision competing, open"
              + " deals censored at the as-of date",
          "Aalen and Johansen, An empirical transition matrix for nonhomogeneous Markov chains"
              + " based on censored observations, 1978");

  /** All of them, in a reader's order. */
  public static final List<Figure> ALL =
      List.of(
          WON,
          LOST,
          NO_DECISION,
          OPEN,
          CLOSED,
          WIN_RATE,
          WIN_RATE_BY_AMOUNT,
          DIFFERENCE,
          FISHER_P,
          Q,
          LIKE_FOR_LIKE_DIFFERENCE,
          LEVEL,
          LIKE_FOR_LIKE_RATIO,
          LIKE_FOR_LIKE_P,
          SHARE_COMPARED,
          EFFECT_BY_SIZE_P,
          WON_WITHIN);

  private WinRateFigures() {}
}
