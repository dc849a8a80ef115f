package dev.hindsight.delivery.slices;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.stats.disclosure.CountTable;
import java.util.List;

/** Decided requests, counted by the answer in force and by how their deal stands. */
final class RequestCounts {

  /** The answers that a decided request can have, in the order in which they are shown. */
  static final List<DecisionClass> ANSWERS =
      List.of(
          DecisionClass.YES, DecisionClass.NOT_NOW, DecisionClass.NEVER, DecisionClass.ALTERNATIVE);

  /** The row of yeses in a {@link CountTable}. */
  static final int YES = ANSWERS.indexOf(DecisionClass.YES);

  /** The row of all answers in a {@link CountTable}. */
  static final int ALL = ANSWERS.size();

  /** The columns of a {@link CountTable}; the last is that of all whose deal is closed. */
  static final int WON = 0;

  static final int NOT_WON = 1;
  static final int CLOSED = 2;

  private final long[][] counts = new long[ANSWERS.size()][DealOutcome.values().length];

  void add(TradeOff tradeOff) {
    counts[ANSWERS.indexOf(tradeOff.answer())][tradeOff.outcome().ordinal()]++;
  }

  /** Requests with an answer whose deal stands so. */
  long of(DecisionClass answer, DealOutcome outcome) {
    return counts[ANSWERS.indexOf(answer)][outcome.ordinal()];
  }

  /** Those whose deal is closed: won or, lost or without a decision, not won. */
  CountTable table() {
    long[][] cells = new long[ANSWERS.size()][CLOSED];
    for (DecisionClass answer : ANSWERS) {
      long[] row = cells[ANSWERS.indexOf(answer)];
      row[WON] = of(answer, DealOutcome.WON);
      row[NOT_WON] = of(answer, DealOutcome.LOST) + of(answer, DealOutcome.NO_DECISION);
    }
    return CountTable.of(cells);
  }
}
