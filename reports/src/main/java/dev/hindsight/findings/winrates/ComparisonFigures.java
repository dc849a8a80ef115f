package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of two sides compared, as they stand and like for like. */
public final class ComparisonFigures {

  public static final Figure<CrudeDifference, Estimate> DIFFERENCE =
      Figure.of(
          "difference",
          "Difference",
          Unit.POINTS,
          "One class's win rate minus another's as they stand, with Newcombe's hybrid score"
              + " interval.",
          "first win rate − second win rate",
          Sources.NEWCOMBE,
          CrudeDifference::difference);
  public static final Figure<CrudeDifference, Double> FISHER_P =
      Figure.of(
          "p",
          "p",
          Unit.PROBABILITY,
          "How often chance alone would spread two classes at least this far apart.",
          "Fisher's exact test, two-sided: the sum over all tables no likelier than the one seen",
          "Fisher, Statistical Methods for Research Workers, 5th edition, 1934",
          CrudeDifference::p);
  public static final Figure<CrudeDifference, Double> Q =
      Figure.of(
          "q",
          "q",
          Unit.PROBABILITY,
          "p, adjusted because several comparisons are made at once.",
          "Benjamini–Hochberg over the report's comparisons",
          Sources.BENJAMINI_HOCHBERG,
          CrudeDifference::q);
  public static final Figure<LikeForLike, Estimate> LIKE_FOR_LIKE_DIFFERENCE =
      Figure.of(
          "difference",
          "Like-for-like difference",
          Unit.POINTS,
          "The difference in win rate among deals alike in segment, deal type and size, as far as"
              + " the numbers allow. The verdict is what its interval says: more or less often only"
              + " where it leaves out zero.",
          "Mantel–Haenszel risk difference over the strata that hold deals of both classes; each"
              + " side's weighted share with Wilson's limits for 1 ÷ Σ(w² ÷ n) deals, joined by"
              + " Newcombe's method 10, at the level beside it",
          Sources.LIKE_SHARES,
          LikeForLike::difference);
  public static final Figure<LikeForLike, Double> LEVEL =
      Figure.measured(
          "level",
          "Level",
          Unit.FINE_SHARE,
          "How sure an interval is. Several comparisons of one kind are made at once: each interval"
              + " is so much surer that all of them hold in 95 reports of 100.",
          "1 − 0.05 ÷ the comparisons of the kind that have enough like deals; as they stand, and"
              + " by deal size, 95 %",
          LikeForLike::level);
  public static final Figure<LikeForLike, Estimate> LIKE_FOR_LIKE_AT_95 =
      Figure.measured(
          "difference95",
          "Like for like at 95 %",
          Unit.POINTS,
          "The limits of the like-for-like difference for who looks at one comparison alone. No"
              + " verdict rests on them.",
          "as the like-for-like difference, at 95 %",
          Sources.LIKE_SHARES,
          LikeForLike::difference95);
  public static final Figure<LikeForLike, Estimate> LIKE_FOR_LIKE_RATIO =
      Figure.measured(
          "ratio",
          "Like-for-like ratio",
          Unit.RATIO,
          "How many times as often the first side wins, or gets a yes, among like ones.",
          "Mantel–Haenszel risk ratio; limits where those of the difference first share − ratio ×"
              + " second share are zero",
          Sources.LIKE_RATIO,
          LikeForLike::ratio);
  public static final Figure<LikeForLike, Double> LIKE_FOR_LIKE_P =
      Figure.of(
          "p",
          "Like-for-like p",
          Unit.PROBABILITY,
          "How often chance alone would spread like deals, or requests, at least this far apart.",
          "Cochran–Mantel–Haenszel χ² without continuity correction",
          Sources.MANTEL_HAENSZEL,
          LikeForLike::p);
  public static final Figure<LikeForLike, Double> LIKE_FOR_LIKE_Q =
      Figure.of(
          "q",
          "Like-for-like q",
          Unit.PROBABILITY,
          "Like-for-like p, adjusted because several comparisons of one kind are made at once.",
          "Benjamini–Hochberg over the comparisons of the kind",
          Sources.BENJAMINI_HOCHBERG,
          LikeForLike::q);
  public static final Figure<LikeForLike, Double> SHARE_COMPARED =
      Figure.of(
          "share_compared",
          "Share compared",
          Unit.SHARE,
          "The share of the two classes' closed deals that lie in strata with deals of both.",
          "closed deals in strata with both ÷ closed deals of the two classes",
          LikeForLike::shareCompared);
  public static final Figure<Heterogeneity, Double> EFFECT_BY_SIZE_P =
      Figure.measured(
          "adjusted_p",
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
              + " multiple test procedure, 1979",
          Heterogeneity::adjustedP);

  public static final Figure<Detectable, Double> SEEN_TODAY =
      Figure.measured(
          "today",
          "Smallest difference seen today",
          Unit.POINTS_APART,
          "Where nothing is clear: how large a difference would have to be for this comparison to"
              + " see it in four of five equal companies, whichever side is ahead.",
          "(z of the level + 0.8416) × √(p(1 − p) × (1 ÷ n of the first + 1 ÷ n of the second)), n"
              + " being 1 ÷ Σ(w² ÷ n) like deals of a side, p the share of both, with one event and"
              + " one other more",
          Sources.POWER,
          Detectable::today);
  public static final Figure<Detectable, String> SEEN_FROM =
      Figure.measured(
          "from",
          "Difference that matters seen from",
          Unit.TEXT,
          "By the end of which quarter it would see a difference that matters, as configured, if"
              + " deals close, or requests come, as in the last four quarters. All since the first"
              + " day that is compared count together.",
          "the first quarter in which that difference is no larger than difference-that-matters,"
              + " with as many a side and day more as in the last four quarters; up to 20 years",
          Sources.POWER,
          Detectable::from);

  public static final Figure<Sensitivity, Double> E_VALUE =
      Figure.of(
          "e_value",
          "E-value of the difference",
          Unit.RATIO,
          "Where a difference is clear: how strong a trait that nobody recorded would have to be,"
              + " both with the side and with winning, to explain it away.",
          "RR + √(RR × (RR − 1)) of the like-for-like ratio, of 1 ÷ RR where RR is below 1",
          Sources.E_VALUE,
          Sensitivity::eValue);
  public static final Figure<Sensitivity, Double> E_VALUE_OF_LIMIT =
      Figure.of(
          "e_value_of_limit",
          "E-value of its nearer limit",
          Unit.RATIO,
          "The same to leave the difference unclear.",
          "the E-value of the limit of the like-for-like ratio that is nearer to 1",
          Sources.E_VALUE,
          Sensitivity::eValueOfLimit);
  public static final Figure<LeftOut, Double> WITHOUT_STRONGEST =
      Figure.of(
          "effect",
          "Without the strongest trait",
          Unit.POINTS,
          "The like-for-like difference where deals need not be alike in the one trait that shifts"
              + " it most.",
          "the like-for-like difference over strata without segment, deal type or size band,"
              + " whichever has the greatest strength",
          Sources.LIKE_SHARES,
          LeftOut::effect);
  public static final Figure<LeftOut, Double> STRENGTH =
      Figure.of(
          "strength",
          "Strength of that trait",
          Unit.RATIO,
          "What leaving it out does to the ratio, as an E-value, so that it can be held against that"
              + " of the difference.",
          "the E-value of the ratio without the trait ÷ the ratio with it",
          Sources.E_VALUE,
          LeftOut::strength);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          DIFFERENCE,
          FISHER_P,
          Q,
          LIKE_FOR_LIKE_DIFFERENCE,
          LEVEL,
          LIKE_FOR_LIKE_AT_95,
          LIKE_FOR_LIKE_RATIO,
          LIKE_FOR_LIKE_P,
          LIKE_FOR_LIKE_Q,
          SHARE_COMPARED,
          EFFECT_BY_SIZE_P,
          SEEN_TODAY,
          SEEN_FROM,
          E_VALUE,
          E_VALUE_OF_LIMIT,
          WITHOUT_STRONGEST,
          STRENGTH);

  private ComparisonFigures() {}
}
