package dev.hindsight.delivery.slices;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.stats.disclosure.CountTable;
import java.util.List;
import java.util.function.Predicate;

/**
 * The decided requests of a slice. Whoever gets it took part in each of them and has them one by
 * one, so nothing of their counts is hidden.
 *
 * @param slice whose they are
 * @param rows in the order of the ledger, at least one
 */
record OwnRequests(Slice slice, List<TradeOff> rows) {

  OwnRequests {
    rows = List.copyOf(rows);
  }

  /** Whose they are, as the report shows it. */
  String name() {
    return spellings().contains(slice.name()) ? slice.name() : spellings().get(0);
  }

  /** All ways in which the report spells the name, in the order of the alphabet. */
  List<String> spellings() {
    return rows.stream()
        .map(row -> SlicedLedger.owner(slice.kind(), row))
        .distinct()
        .sorted()
        .toList();
  }

  /** How many have an answer, and how their deals stand. */
  RequestCounts counts() {
    RequestCounts counts = new RequestCounts();
    rows.forEach(counts::add);
    return counts;
  }

  CountTable table() {
    return counts().table();
  }

  /** Those with such an answer. */
  long answered(DecisionClass answer) {
    return count(row -> row.answer() == answer);
  }

  /** Those whose deal is open. */
  long open() {
    return count(row -> row.outcome() == DealOutcome.OPEN);
  }

  long count(Predicate<TradeOff> which) {
    return rows.stream().filter(which).count();
  }

  /** Those answered with a yes or an alternative. */
  List<TradeOff> given() {
    return rows.stream().filter(row -> row.answer().isGiven()).toList();
  }
}
