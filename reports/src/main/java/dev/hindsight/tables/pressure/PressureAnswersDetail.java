package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.AnswerWait;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.TacticPair;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.DetailRows;
import dev.hindsight.tables.grid.Limited;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.List;

/** Refusals turned round, tactics together, and the wait for an answer. */
final class PressureAnswersDetail {

  private static final String TURNED = "Turned round";
  private static final String TOGETHER = "Together";
  private static final String WAITING = "Waiting";
  private static final String REFUSED = "First not now or never";

  private final DetailRows rows;

  PressureAnswersDetail(DetailRows rows) {
    this.rows = rows;
  }

  void addTurnedRound(Measured<TurnedRound> turned) {
    rows.part(TURNED, turned, this::add);
  }

  private void add(TurnedRound turned) {
    rows.count(subject(TURNED, REFUSED, "Requests"), turned.refused(), "");
    rows.count(subject(TURNED, REFUSED, "Yes within 180 days"), turned.turned(), "");
    rows.estimate(TURNED, REFUSED, PressureFigures.TURNED, turned);
    rows.rate(subject(TURNED, "Turned", "Signal in between"), turned.withSignal());
    rows.number(
        subject(TURNED, "Turned", "Median days to the yes"), turned.medianDays(), Unit.DAYS, "");
  }

  void addTogether(Measured<List<TacticPair>> pairs) {
    rows.part(TOGETHER, pairs, this::add);
  }

  private void add(List<TacticPair> pairs) {
    pairs.forEach(this::addPair);
    if (pairs.isEmpty()) {
      rows.count(
          subject(TOGETHER, "No two tactics", "Requests under both"),
          0,
          "Too few to say: no two tactics are on five requests.");
    }
  }

  private void addPair(TacticPair pair) {
    String remark =
        Say.count(pair.underFirst())
            + " under the first, "
            + Say.count(pair.underSecond())
            + " under the second, of "
            + Say.count(pair.requests())
            + ".";
    rows.number(
        TOGETHER,
        pair.first().label() + " + " + Words.inSentence(pair.second().label()),
        pair.joint(),
        PressureFigures.LIFT,
        pair,
        remark);
  }

  void addWaiting(Measured<AnswerWait> wait) {
    rows.part(WAITING, wait, this::add);
  }

  private void add(AnswerWait wait) {
    rows.count(subject(WAITING, "All requests", "Requests"), wait.requests(), "");
    rows.count(subject(WAITING, "All requests", "Still unanswered"), wait.unanswered(), "");
    addMedian(wait);
    rows.part(WAITING, wait.weeks(), weeks -> weeks.forEach(this::addWeek));
  }

  private void addMedian(AnswerWait wait) {
    Measured<AnswerWait.Median> median = wait.median();
    Unit unit = PressureFigures.DAYS_TO_ANSWER.unit();
    rows.add(
        subject(WAITING, "All requests", PressureFigures.DAYS_TO_ANSWER.label()),
        new Limited(
            Value.number(PressureFigures.DAYS_TO_ANSWER.in(wait), unit),
            Value.number(median.flatMap(m -> m.lower()).map(Integer::doubleValue), unit),
            Value.number(median.flatMap(m -> m.upper()).map(Integer::doubleValue), unit)),
        Words.reason(median));
  }

  private void addWeek(AnswerWait.Week week) {
    rows.number(
        WAITING,
        "Week " + week.label() + " of waiting",
        week.signals(),
        PressureFigures.SIGNALS_WHILE_WAITING,
        week,
        "In " + Say.count(week.requestDays()) + " days of waiting.");
  }

  private static DetailRows.Subject subject(String part, String level, String measure) {
    return new DetailRows.Subject(part, level, measure);
  }
}
