package dev.hindsight.delivery.slices;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Say;
import dev.hindsight.stats.disclosure.CountTable;
import java.util.List;

/**
 * What own requests came to is held against like deals of the whole company with the other answer.
 * Where few of these are others', whoever has all the rest of them can work out how those ended: by
 * what the report makes of the own ones alone. Then nothing of it is shown.
 */
final class LikeDeals {

  private final CountTable own;
  private final CountTable whole;
  private final long minimum;

  /**
   * The like deals of a slice.
   *
   * @param own all that its reader knows
   * @param whole all of the company, the own ones among them
   * @param minimum the smallest number of others' requests that a reader may find out
   */
  LikeDeals(CountTable own, CountTable whole, long minimum) {
    this.own = own;
    this.whole = whole;
    this.minimum = minimum;
  }

  /** Requests with as much of what they came to as may be shown. */
  List<TradeOff> valued(List<TradeOff> rows) {
    return rows.stream().map(this::valued).toList();
  }

  private TradeOff valued(TradeOff row) {
    DecisionClass other = row.answer().isGiven() ? DecisionClass.NOT_NOW : DecisionClass.YES;
    return areMany(other) ? row : row.withoutWorth(hidden(other));
  }

  private boolean areMany(DecisionClass answer) {
    int place = RequestCounts.ANSWERS.indexOf(answer);
    return others(place, RequestCounts.WON) >= minimum
        && others(place, RequestCounts.NOT_WON) >= minimum;
  }

  private long others(int answer, int column) {
    return whole.at(answer, column) - own.at(answer, column);
  }

  private String hidden(DecisionClass answer) {
    return "it is held against deals with a %s, and of others’ fewer than %s were won, or fewer than %s were not"
        .formatted(
            answer == DecisionClass.YES ? "yes" : "not now",
            Say.count(minimum),
            Say.count(minimum));
  }
}
