package dev.hindsight.workbook;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeRequests;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.TradeOff;
import dev.hindsight.findings.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A trade-off as the cells of its row, in the order of the sheet's columns. */
final class TradeOffRow {

  /** Settled, paid off, and the net with its limits. */
  private static final int LIKE = 5;

  /** Excel opens no sheet with more than 65,530 links. */
  private static final int MOST_LINKS = 60_000;

  private final TradeOffPlaces places;
  private final Map<List<Object>, LikeRequests> like = new HashMap<>();
  private int links;

  TradeOffRow(TradeOffPlaces places, List<LikeRequests> like) {
    this.places = places;
    like.forEach(
        each ->
            this.like.put(
                List.of(each.answer(), each.segment(), each.dealType(), each.sizeBand()), each));
  }

  List<Value> of(TradeOff tradeOff) {
    List<Value> row = new ArrayList<>();
    addAsked(row, tradeOff);
    addAnswered(row, tradeOff);
    addCameTo(row, tradeOff);
    addDisplaced(row, tradeOff);
    row.add(Value.text(tradeOff.promise().label()));
    row.add(day(tradeOff.promisedFor()));
    row.add(day(tradeOff.deliveredAt()));
    addAlike(row, tradeOff);
    return row;
  }

  private void addAsked(List<Value> row, TradeOff tradeOff) {
    row.add(limited(places.toDisplacing(tradeOff.requestId())));
    row.add(Value.text(tradeOff.feature()));
    row.add(Value.text(tradeOff.accountId()));
    row.add(Value.text(tradeOff.accountName()));
    row.add(Value.text(tradeOff.dealId()));
    row.add(Value.text(tradeOff.productManager()));
    row.add(Value.text(tradeOff.salesTeam()));
    row.add(Value.text(tradeOff.salesRep()));
    row.add(day(tradeOff.requestedAt()));
  }

  private static void addAnswered(List<Value> row, TradeOff tradeOff) {
    List<TradeOff.Answer> answers = tradeOff.answers();
    TradeOff.Answer inForce = answers.get(answers.size() - 1);
    row.add(Value.text(tradeOff.decisionQuarter()));
    row.add(day(tradeOff.decidedAt()));
    row.add(new Value.OfClass(tradeOff.answer()));
    row.add(Value.text(tradeOff.alternativeKind()));
    row.add(Value.text(earlier(answers.subList(0, answers.size() - 1))));
    row.add(Value.text(inForce.decidedBy()));
    row.add(Value.text(inForce.reason()));
    row.add(Value.text(tradeOff.outcome().label()));
    row.add(day(tradeOff.closedAt()));
  }

  private static String earlier(List<TradeOff.Answer> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.decidedAt()
                    + " "
                    + Words.inSentence(answer.decision().label())
                    + (answer.reason().isEmpty() ? "" : " (" + answer.reason() + ")"))
        .collect(Collectors.joining("; "));
  }

  private static void addCameTo(List<Value> row, TradeOff tradeOff) {
    row.add(Value.text(tradeOff.verdict().label()));
    row.add(Value.text(tradeOff.reason()));
    row.addAll(Value.estimate(tradeOff.net(), PayOffFigures.NET.unit()));
    row.add(number(tradeOff.dealSize(), Unit.MONEY));
    row.add(number(tradeOff.share(), PayOffFigures.SHARE.unit()));
    row.add(Value.number(tradeOff.likely(), PayOffFigures.LIKELY.unit()));
    row.addAll(Value.estimate(tradeOff.gain(), PayOffFigures.GAIN.unit()));
    row.addAll(Value.estimate(tradeOff.displacementCost(), Unit.MONEY));
    row.add(number(tradeOff.effortDays(), Unit.DECIMAL));
    row.add(
        Value.number(tradeOff.effortCost().map(Estimate::value), PayOffFigures.EFFORT_COST.unit()));
  }

  private void addDisplaced(List<Value> row, TradeOff tradeOff) {
    row.add(limited(places.toDisplaced(tradeOff.displaced())));
    boolean any = !tradeOff.displaced().isEmpty();
    long waiting = tradeOff.displaced().stream().mapToLong(TradeOff.Displaced::exposes).sum();
    row.add(any ? Value.count(waiting) : Value.EMPTY);
    row.add(any ? Value.money(tradeOff.displacedArr()) : Value.EMPTY);
  }

  private void addAlike(List<Value> row, TradeOff tradeOff) {
    row.add(Value.text(tradeOff.segment()));
    row.add(Value.text(tradeOff.region()));
    row.add(Value.text(tradeOff.dealType()));
    row.add(Value.text(tradeOff.sizeBand()));
    row.add(Value.text(tradeOff.strategicFit()));
    row.add(
        tradeOff.otherProspects() == null ? Value.EMPTY : Value.count(tradeOff.otherProspects()));
    LikeRequests alike =
        like.get(
            List.of(
                tradeOff.answer(), tradeOff.segment(), tradeOff.dealType(), tradeOff.sizeBand()));
    row.addAll(alike == null ? Collections.nCopies(LIKE, Value.EMPTY) : like(alike));
  }

  private static List<Value> like(LikeRequests alike) {
    List<Value> values = new ArrayList<>();
    values.add(Value.count(alike.settled().requests()));
    values.add(Value.count(alike.settled().paidOff()));
    values.addAll(Value.estimate(alike.settled().net(), PayOffFigures.NET.unit()));
    return values;
  }

  private Value limited(Value value) {
    if (value instanceof Value.Link link && ++links > MOST_LINKS) {
      return Value.text(link.text());
    }
    return value;
  }

  private static Value day(LocalDate date) {
    return date == null ? Value.EMPTY : new Value.Day(date);
  }

  private static Value number(BigDecimal number, Unit unit) {
    return number == null ? Value.EMPTY : new Value.Quantity(number.doubleValue(), unit);
  }
}
