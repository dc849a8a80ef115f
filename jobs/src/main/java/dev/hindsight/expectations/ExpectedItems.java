package dev.hindsight.expectations;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.expectations.OpenItems.Count;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.stats.SharedShift;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What is expected of the items that are open on the as-of date. */
final class ExpectedItems {

  private static final int NOW = 0;

  private final ExportedColumns columns;
  private final ExpectedDays days;
  private final OpenItems items;
  private final Measured<List<Forecast>> wins;
  private final Measured<Forecast> promises;
  private final Measured<Forecast> customers;
  private final Measured<List<Forecast>> decisions;
  private final int ranges;

  ExpectedItems(ReviewBasis basis, ExpectedDays days, OpenItems items) {
    this.columns = basis.columns();
    this.days = days;
    this.items = items;
    wins =
        measured(Awaited.WIN, "no deal with a day of opening is open")
            .map(among -> areDecisionsMeasured() ? byAnswer(among) : List.of(together(among)));
    promises = one(Awaited.PROMISE_KEPT, "no promise comes due by " + until());
    customers = one(Awaited.CUSTOMER_LEAVES, "no customer is exposed");
    decisions =
        one(Awaited.DECISION_SETTLES, "no deal with a decided request is open")
            .flatMap(settles -> one(Awaited.DECISION_WINS, "").map(wins -> List.of(settles, wins)));
    ranges =
        (int)
            (sizes(wins)
                + promises.stream().count()
                + customers.stream().count()
                + sizes(decisions));
  }

  private static long sizes(Measured<List<Forecast>> all) {
    return all.stream().mapToLong(List::size).sum();
  }

  private String until() {
    return Say.day(days.next().until());
  }

  Measured<List<Expected>> wins() {
    return all(wins);
  }

  Measured<Expected> promises() {
    return promises.map(each -> each.expected(ranges));
  }

  Measured<Expected> customers() {
    return customers.map(each -> each.expected(ranges));
  }

  Measured<List<Expected>> decisions() {
    return all(decisions);
  }

  private Measured<List<Expected>> all(Measured<List<Forecast>> forecasts) {
    return forecasts.map(each -> each.stream().map(one -> one.expected(ranges)).toList());
  }

  private boolean areDecisionsMeasured() {
    return columns.has(Requests.TABLE) && columns.has(Decisions.TABLE);
  }

  private Measured<Forecast> one(Awaited awaited, String noneOpen) {
    return measured(awaited, noneOpen).map(this::together);
  }

  private Measured<LikeChances> measured(Awaited awaited, String noneOpen) {
    LikeChances among = new LikeChances(awaited, items, days);
    return Measured.unless(
        missing(awaited)
            .or(() -> open(awaited).isEmpty() ? Optional.of(noneOpen) : Optional.empty())
            .or(among::whyNot),
        () -> among);
  }

  private SortedMap<Like, Count> open(Awaited awaited) {
    return items.of(NOW, awaited, like -> true);
  }

  private Optional<String> missing(Awaited awaited) {
    return switch (awaited) {
      case WIN ->
          columns.missing(Deals.TABLE).or(() -> columns.missing(Deals.TABLE, Deals.OPENED_AT));
      case PROMISE_KEPT ->
          columns
              .missing(Decisions.TABLE, Decisions.PROMISED_FOR)
              .or(() -> columns.missing(Decisions.TABLE, Decisions.DELIVERED_AT));
      case CUSTOMER_LEAVES -> ChurnNeed.missing(columns);
      case DECISION_SETTLES, DECISION_WINS ->
          columns.missing(Requests.TABLE, Decisions.TABLE, Deals.TABLE);
    };
  }

  private Forecast together(LikeChances among) {
    return Forecast.of(
        Measured.not(Forecast.NO_ANSWER),
        open(among.awaited()),
        among,
        among.shift(like -> among.awaited()));
  }

  private List<Forecast> byAnswer(LikeChances among) {
    SharedShift shift = among.shift(Like::answer);
    return Arrays.stream(DecisionClass.values())
        .flatMap(answer -> ofAnswer(answer, among, shift))
        .toList();
  }

  private Stream<Forecast> ofAnswer(DecisionClass answer, LikeChances among, SharedShift shift) {
    SortedMap<Like, Count> open = items.of(NOW, among.awaited(), like -> like.answer() == answer);
    return open.isEmpty()
        ? Stream.of()
        : Stream.of(Forecast.of(Measured.of(answer), open, among, shift));
  }
}
