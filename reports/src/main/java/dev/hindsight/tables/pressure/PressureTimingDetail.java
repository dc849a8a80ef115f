package dev.hindsight.tables.pressure;

import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.SalesToDate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.tables.grid.DetailRows;
import dev.hindsight.tables.grid.Words;

/** Pressure by the calendar and by quota attainment. */
final class PressureTimingDetail {

  private static final String END = "Quarter end";
  private static final String FORTNIGHT = "Last fortnight";
  private static final String OTHER_DAYS = "Other days";
  private static final String QUOTA = "Quota attainment";
  private static final String TO_DATE = "Sales to date";
  private static final String P = ", trend p";
  private static final String YES = "First answer yes";

  private final DetailRows rows;

  PressureTimingDetail(DetailRows rows) {
    this.rows = rows;
  }

  void addQuarterEnd(Measured<QuarterEnd> end) {
    rows.part(END, end, this::add);
  }

  private void add(QuarterEnd end) {
    rows.rate(END, FORTNIGHT, PressureFigures.FORTNIGHT_SHARE, end);
    rows.number(
        END,
        FORTNIGHT,
        PressureFigures.FORTNIGHT_DAYS,
        end,
        "What the share of requests would be if every day were alike.");
    rows.number(END, FORTNIGHT, PressureFigures.FORTNIGHT_P, end, "");
    rows.rate(subject(END, FORTNIGHT, YES), end.yesInFortnight());
    rows.rate(subject(END, OTHER_DAYS, YES), end.yesOutside());
    addSignals(FORTNIGHT, end.signalsInFortnight());
    addSignals(OTHER_DAYS, end.signalsOutside());
    end.weeks().stream().filter(week -> week.days() > 0).forEach(this::addWeek);
  }

  private void addSignals(String level, Measured<QuarterEnd.Signals> signals) {
    if (signals.isMeasured()) {
      rows.number(
          END,
          level,
          signals.require().signals(),
          PressureFigures.SIGNALS_PER_REQUEST,
          signals.require(),
          "On " + Say.count(signals.require().requests()) + " requests.");
    } else {
      rows.number(
          subject(END, level, PressureFigures.SIGNALS_PER_REQUEST.label()),
          Measured.not(signals.notMeasured()),
          PressureFigures.SIGNALS_PER_REQUEST.unit(),
          "");
    }
  }

  private void addWeek(QuarterEnd.Week week) {
    rows.number(
        END,
        week.fromDay() + " to " + week.toDay() + " days before",
        week.requests(),
        PressureFigures.REQUESTS_PER_WEEK,
        week,
        "On " + Say.count(week.days()) + " such days.");
  }

  void addBehindQuota(Measured<BehindQuota> quota) {
    rows.part(QUOTA, quota, this::add);
  }

  private void add(BehindQuota quota) {
    quota.bands().forEach(band -> addBand(QUOTA, band));
    addTrends(QUOTA, PressureFigures.ATTAINMENT_TREND, quota.pressureTrend(), quota.answerTrend());
    leftOut(QUOTA, quota.inFirstDays(), "Raised in the first 14 days of a period.");
    leftOut(QUOTA, quota.withoutQuota(), "No team, or no quota period of it that holds the day.");
  }

  void addSalesToDate(Measured<SalesToDate> toDate) {
    rows.part(TO_DATE, toDate, this::add);
  }

  private void add(SalesToDate toDate) {
    toDate.bands().forEach(band -> addBand(TO_DATE, band));
    addTrends(TO_DATE, PressureFigures.TO_DATE_TREND, toDate.pressureTrend(), toDate.answerTrend());
    leftOut(TO_DATE, toDate.inFirstDays(), "Raised in the first 14 days of a fiscal year.");
    leftOut(TO_DATE, toDate.withoutYears(), "No team, or no former year to hold it against.");
  }

  private void addBand(String part, BehindQuota.Band band) {
    String level = Say.capital(band.band().label());
    rows.rate(subject(part, level, PressureFigures.UNDER_TACTIC.label()), band.underAny());
    rows.rate(subject(part, level, YES), band.yes());
  }

  private void leftOut(String part, long requests, String remark) {
    rows.count(subject(part, "Left out", "Requests"), requests, remark);
  }

  private void addTrends(
      String part,
      Figure<BehindQuota.TrendTest, Double> figure,
      Measured<BehindQuota.TrendTest> pressure,
      Measured<BehindQuota.TrendTest> answers) {
    addTrend(
        subject(part, "All bands", PressureFigures.UNDER_TACTIC.label() + P), figure, pressure);
    addTrend(subject(part, "All bands", YES + P), figure, answers);
  }

  private void addTrend(
      DetailRows.Subject subject,
      Figure<BehindQuota.TrendTest, Double> figure,
      Measured<BehindQuota.TrendTest> trend) {
    rows.number(
        subject,
        trend.flatMap(figure::in),
        figure.unit(),
        trend.isMeasured() ? Words.sentence(direction(trend.require().direction())) : "");
  }

  private static String direction(Verdict direction) {
    return switch (direction) {
      case MORE_OFTEN, LESS_OFTEN -> direction.label() + " the further a team is ahead";
      case NO_CLEAR_DIFFERENCE -> "no clear trend";
      case TOO_FEW_TO_SAY, NOT_MEASURED -> direction.label();
    };
  }

  private static DetailRows.Subject subject(String part, String level, String measure) {
    return new DetailRows.Subject(part, level, measure);
  }
}
