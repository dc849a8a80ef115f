package dev.hindsight.findings;

import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.LikeItems;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/** What the made-up company's reports expect. */
final class FixtureExpectations {

  private static final Measured<DecisionClass> ALL = Measured.not("not told apart by answer");
  private static final double BASE_RATE = 0.24;

  private FixtureExpectations() {}

  /** After the first report. */
  static Expectations first() {
    return new Expectations(
        LocalDate.of(2026, 12, 29),
        Measured.of(List.of(yes(), notNow())),
        Measured.of(promises()),
        Measured.of(customers()),
        Measured.of(
            List.of(
                decisions(Awaited.DECISION_SETTLES, 44, 31.4, 27, 36, 21, 41, 0.71),
                decisions(Awaited.DECISION_WINS, 44, 14.2, 10, 18, 5, 24, 0.33))),
        Measured.not("there is no report of an earlier quarter in the output folder"));
  }

  /** With the marks of a report before. */
  static Expectations marked() {
    Expectations first = first();
    return new Expectations(
        first.until(),
        first.wins(),
        first.promises(),
        first.customers(),
        first.decisions(),
        Measured.of(marks()));
  }

  private static Marks marks() {
    return new Marks(
        "2026Q2",
        LocalDate.of(2026, 6, 29),
        LocalDate.of(2026, 9, 29),
        LocalDate.of(2026, 9, 28),
        List.of(
            new Marked(yes(), outturn(32, 11, Mark.HELD, 0.19, 0.21)),
            new Marked(notNow(), outturn(27, 0, Mark.FAR_OFF, 0.09, 0.06)),
            new Marked(promises(), outturn(12, 10, Mark.MISSED, 0.21, 0.19)),
            new Marked(customers(), Measured.not("today's exports have no `accounts`"))),
        List.of(new MarkedReport("2026Q1", 6, 5, 5.1, 0)));
  }

  private static Measured<Marked.Outturn> outturn(
      long items, long happened, Mark mark, double brier, double baseBrier) {
    return Measured.of(new Marked.Outturn(items, happened, mark, brier, baseBrier));
  }

  private static Expected yes() {
    return new Expected(
        Awaited.WIN,
        Measured.of(DecisionClass.YES),
        31,
        8,
        9.2,
        6,
        12,
        0.86,
        2,
        18,
        BASE_RATE,
        List.of(
            like(DecisionClass.YES, 0, 20, 140, 48, 0.34),
            like(DecisionClass.YES, 1, 11, 70, 15, 0.22)));
  }

  private static Expected notNow() {
    return new Expected(
        Awaited.WIN,
        Measured.of(DecisionClass.NOT_NOW),
        27,
        8,
        6.5,
        4,
        9,
        0.84,
        1,
        14,
        BASE_RATE,
        List.of(like(DecisionClass.NOT_NOW, 0, 27, 210, 50, 0.24)));
  }

  private static Expected promises() {
    return new Expected(
        Awaited.PROMISE_KEPT,
        ALL,
        12,
        8,
        7.1,
        5,
        9,
        0.87,
        2,
        11,
        0.59,
        List.of(like(DecisionClass.YES, 1, 12, 92, 54, 0.59)));
  }

  private static Expected customers() {
    return new Expected(
        Awaited.CUSTOMER_LEAVES,
        ALL,
        18,
        7,
        1.4,
        0,
        3,
        0.95,
        0,
        6,
        0.08,
        List.of(new LikeItems(ALL, 0, 18, 120, 9, 0.08)));
  }

  private static Expected decisions(
      Awaited awaited,
      long items,
      double expected,
      long lower,
      long upper,
      long least,
      long most,
      double rate) {
    return new Expected(
        awaited,
        ALL,
        items,
        8,
        expected,
        lower,
        upper,
        0.83,
        least,
        most,
        rate,
        List.of(like(DecisionClass.YES, 0, items, 380, Math.round(380 * rate), rate)));
  }

  private static LikeItems like(
      DecisionClass answer, int age, long items, long seen, long happened, double chance) {
    return new LikeItems(Measured.of(answer), age, items, seen, happened, chance);
  }
}
