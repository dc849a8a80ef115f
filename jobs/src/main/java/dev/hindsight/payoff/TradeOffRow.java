package dev.hindsight.payoff;

import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.TradeOff;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** What a row of {@link TradeOffFacts} says in words and dates. */
final class TradeOffRow {

  private TradeOffRow() {}

  /** Whether the row is a trade-off; else it only says what falls on a request. */
  static boolean isOfLedger(Row row) {
    return !row.isNullAt(row.fieldIndex(TradeOffFacts.DECIDED_AT));
  }

  /** The answer in force. */
  static DecisionClass answer(Row row) {
    return DecisionClass.valueOf(upper(row, TradeOffFacts.ANSWER));
  }

  /** How the deal stands. */
  static DealOutcome outcome(Row row) {
    return DealOutcome.valueOf(upper(row, TradeOffFacts.OUTCOME));
  }

  /** All answers, oldest first. */
  static List<TradeOff.Answer> answers(Row row) {
    return row.<Row>getList(row.fieldIndex(TradeOffFacts.ANSWERS)).stream()
        .map(TradeOffRow::decision)
        .toList();
  }

  private static TradeOff.Answer decision(Row row) {
    DecisionClass made = DecisionClass.valueOf(upper(row, TradeOffFacts.EACH_DECISION));
    return new TradeOff.Answer(
        date(row, TradeOffFacts.EACH_DECIDED_AT),
        made,
        made == DecisionClass.ALTERNATIVE ? text(row, TradeOffFacts.EACH_ALTERNATIVE) : "",
        text(row, TradeOffFacts.EACH_DECIDED_BY),
        text(row, TradeOffFacts.EACH_REASON));
  }

  /** The items displaced, by their ids. */
  static List<TradeOff.Displaced> displaced(Row row) {
    int column = row.fieldIndex(TradeOffFacts.DISPLACED);
    return row.isNullAt(column)
        ? List.of()
        : row.<Row>getList(column).stream().map(TradeOffRow::item).toList();
  }

  private static TradeOff.Displaced item(Row row) {
    return new TradeOff.Displaced(
        row.getAs(TradeOffFacts.ITEM_ID),
        text(row, TradeOffFacts.TITLE),
        date(row, TradeOffFacts.DISPLACED_ON),
        row.getAs(TradeOffFacts.EXPOSES));
  }

  /** A date; null where there is none. */
  static LocalDate date(Row row, String column) {
    int place = row.fieldIndex(column);
    return row.isNullAt(place) ? null : row.getDate(place).toLocalDate();
  }

  /** A text as it is shown; empty where there is none. */
  static String text(Row row, String column) {
    String text = HiddenName.shown(row.getAs(column));
    return text == null ? "" : text;
  }

  private static String upper(Row row, String column) {
    return row.<String>getAs(column).toUpperCase(Locale.ROOT);
  }
}
