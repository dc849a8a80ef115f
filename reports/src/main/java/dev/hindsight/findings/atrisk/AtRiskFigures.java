package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The figures of what is open and may hurt. */
public final class AtRiskFigures {

  public static final Figure<RiskKind, BigDecimal> MONEY =
      Figure.of(
          "money",
          "At stake",
          Unit.MONEY,
          "What is at stake: the sizes of the deals, or the annual revenue of the customers, a deal"
              + " or customer once. Items of which nobody says it are counted apart.",
          "sum of deal sizes, or of arr, over the open items",
          RiskKind::money);
  public static final Figure<RiskKind, Rate> LISTED =
      Figure.measured(
          "listed",
          "Such items that hit",
          Unit.SHARE,
          "Of the items that the same list had at the last eight quarter ends, made with what was"
              + " known then: the share that hit by the end of the quarter after, with its Wilson"
              + " interval. A hit is a promise that is still undelivered, a customer that left, a"
              + " deal lost or without a decision, a refused deal that was lost.",
          "hits ÷ items listed; a deal or customer counts once a quarter end, promises count each",
          Sources.WILSON,
          kind -> kind.replayed().map(Replayed::listed));
  public static final Figure<RiskKind, Rate> OTHERS =
      Figure.measured(
          "others",
          "Others that hit",
          Unit.SHARE,
          "The same of like open items that were not listed: customers that waited for what was not"
              + " displaced, deals with a yes whose planned close was still to come, not nows"
              + " without pressure since.",
          "hits ÷ like open items that were not listed, over the same quarter ends",
          Sources.WILSON,
          kind -> kind.replayed().flatMap(Replayed::others));
  public static final Figure<RiskKind, Estimate> DIFFERENCE =
      Figure.measured(
          "difference",
          "Difference like for like",
          Unit.POINTS,
          "Of the deals that had closed by the end of the quarter after, and of all customers: the"
              + " share of hits among those listed minus that among others of the same age and"
              + " about the same size. Only where it lies above 0 do such items stand out.",
          "Mantel–Haenszel risk difference over strata of age and power of four of the money;"
              + " weighted Wilson intervals joined as Newcombe does, at 98.3 %, so that those of the"
              + " three kinds hold together",
          Sources.LIKE_SHARES,
          kind -> kind.replayed().flatMap(Replayed::difference));
  public static final Figure<RiskBand, Rate> LIKE =
      Figure.measured(
          "like",
          "Like ones that hit",
          Unit.SHARE,
          "What became of items of the same kind whose day was as far away at the last eight quarter"
              + " ends: the share that hit by the end of the quarter after, with its Wilson"
              + " interval.",
          "hits ÷ items listed in the same band",
          Sources.WILSON,
          RiskBand::like);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL = List.of(MONEY, LISTED, OTHERS, DIFFERENCE, LIKE);

  private AtRiskFigures() {}
}
