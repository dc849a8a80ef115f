package dev.hindsight.payoff;

import dev.hindsight.findings.PayOffDimension;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * A closed deal whose requests were answered alike.
 *
 * @param unit what is drawn as one in a resample
 * @param answer the answer
 * @param stratum what it is alike in with others
 * @param won whether it was won
 * @param traits its level of each trait that it has one level of
 */
record ClosedDeal(
    String unit,
    ClosedCounts.Answer answer,
    DealStratum stratum,
    boolean won,
    Map<PayOffDimension, String> traits) {

  ClosedDeal {
    traits = Map.copyOf(traits);
  }

  static ClosedDeal of(Row row) {
    boolean yes = row.<String>getAs(ClosedAnswered.DECISION_CLASS).equals("yes");
    DealStratum stratum = DealStratum.of(row);
    Map<PayOffDimension, String> traits = new EnumMap<>(PayOffDimension.class);
    traits.put(PayOffDimension.DEAL_TYPE, stratum.dealType());
    traits.put(
        PayOffDimension.STRATEGIC_FIT, DealStratum.orNone(row.getAs(ClosedAnswered.STRATEGIC_FIT)));
    traits.put(
        PayOffDimension.OTHER_PROSPECTS,
        DealStratum.orNone(row.getAs(ClosedAnswered.PROSPECTS_BAND)));
    return new ClosedDeal(
        row.getAs(ClosedAnswered.UNIT),
        yes ? ClosedCounts.Answer.YES : ClosedCounts.Answer.NOT_NOW,
        stratum,
        row.getAs(ClosedAnswered.WON),
        traits);
  }
}
