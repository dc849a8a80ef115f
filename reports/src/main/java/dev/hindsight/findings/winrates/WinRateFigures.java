package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The figures of the win-rate analysis. */
public final class WinRateFigures {

  public static final Figure<Outcomes, Long> WON =
      Figure.of("won", "Won", Unit.COUNT, "Deals won.", "count of outcome won", "", Outcomes::won);
  public static final Figure<Outcomes, Long> LOST =
      Figure.of(
          "lost",
          "Lost",
          Unit.COUNT,
          "Deals lost to somebody else.",
          "count of outcome lost",
          Outcomes::lost);
  public static final Figure<Outcomes, Long> NO_DECISION =
      Figure.of(
          "no_decision",
          "No decision",
          Unit.COUNT,
          "Deals in which the buyer bought nothing.",
          "count of outcome no_decision",
          Outcomes::noDecision);
  public static final Figure<Outcomes, Long> OPEN =
      Figure.of(
          "open",
          "Open",
          Unit.COUNT,
          "Deals not closed by the as-of date on which a decision was made in the window.",
          "count of deals without a close by the as-of date",
          Outcomes::open);
  public static final Figure<Outcomes, Long> CLOSED =
      Figure.of(
          "closed",
          "Closed",
          Unit.COUNT,
          "Deals that ended.",
          "won + lost + no decision",
          Outcomes::closed);
  public static final Figure<Outcomes, Rate> WIN_RATE =
      Figure.of(
          "win_rate",
          "Win rate",
          Unit.FINE_SHARE,
          "The share of closed deals that were won, with its 95 % Wilson interval.",
          "won ÷ (won + lost + no decision)",
          Sources.WILSON,
          Outcomes::winRate);
  public static final Figure<AmountShare, BigDecimal> WON_AMOUNT =
      Figure.of(
          "won",
          "Won amount",
          Unit.MONEY,
          "The sizes of won deals, in the reporting currency.",
          "Σ size of won deals",
          AmountShare::won);
  public static final Figure<AmountShare, BigDecimal> CLOSED_AMOUNT =
      Figure.of(
          "closed",
          "Closed amount",
          Unit.MONEY,
          "The sizes of closed deals, in the reporting currency.",
          "Σ size of closed deals",
          AmountShare::closed);
  public static final Figure<AmountShare, Double> WIN_RATE_BY_AMOUNT =
      Figure.of(
          "share",
          "Win rate by amount",
          Unit.FINE_SHARE,
          "The share of closed deals' money that was won.",
          "Σ size of won deals ÷ Σ size of closed deals, in the reporting currency",
          AmountShare::share);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          WON,
          LOST,
          NO_DECISION,
          OPEN,
          CLOSED,
          WIN_RATE,
          WON_AMOUNT,
          CLOSED_AMOUNT,
          WIN_RATE_BY_AMOUNT);

  private WinRateFigures() {}
}
