package dev.hindsight.workbook;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.LikeRequests;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PayOffBreakdown;
import dev.hindsight.findings.PayOffDimension;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.PayOffLevel;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import dev.hindsight.findings.WinRateFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What trade-offs come to together, by each dimension: settled, and beside it too early so far. */
final class PayOffSheet {

  static final String NAME = "Pay-off";

  private static final String ALL = "All trade-offs";
  private static final String LIKE = "Like requests";

  /** What the columns of those that are too early begin with, which others are named like. */
  private static final String SO_FAR = "Too early: ";

  /** Cells between the level and the remark. */
  private static final int FIGURES = columns().size() - 3;

  /** Of them, those about what is too early: how many and their net, and what it is made up of. */
  private static final int EARLY = 4;

  private static final int EARLY_PARTS = 3;

  private final int minimumCount;
  private final List<List<Value>> rows = new ArrayList<>();

  private PayOffSheet(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  static Table of(Findings findings) {
    PayOffSheet sheet = new PayOffSheet(findings.parameters().minimumCount());
    if (findings.payOff().isMeasured()) {
      sheet.add(findings.payOff().require());
    } else {
      sheet.addNotMeasured(ALL, findings.payOff());
    }
    return new Table(
        NAME,
        "Did it pay off?",
        findings.payOff().isMeasured()
            ? subtitle(findings.payOff().require(), findings.parameters().reportingCurrency())
            : Words.reason(findings.payOff()),
        columns(),
        sheet.rows);
  }

  private static String subtitle(PayOff payOff, String currency) {
    return Words.decided(payOff)
        + "; money in "
        + currency
        + ". Won of like deals with a not now: "
        + rate(payOff.notNow())
        + ", with a yes: "
        + rate(payOff.yes())
        + ". Filter by dimension.";
  }

  private static String rate(Rate rate) {
    return rate.estimate().isMeasured()
        ? Unit.SHARE.say(rate.estimate().require().value())
        : "none closed";
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Dimension", 20));
    columns.add(Column.ofText("Level", 28));
    columns.add(Column.of(PayOffFigures.SETTLED));
    columns.add(Column.of(PayOffFigures.PAID_OFF));
    columns.add(Column.of(PayOffFigures.DID_NOT));
    columns.add(new Column("Not measured", 13, Unit.COUNT));
    columns.add(new Column("Deals won", 11, Unit.COUNT));
    columns.add(new Column("Deals closed", 11, Unit.COUNT));
    columns.add(Column.of(WinRateFigures.WIN_RATE));
    columns.add(new Column("Amount at stake", 14, Unit.MONEY));
    columns.addAll(Column.withInterval(PayOffFigures.NET));
    columns.add(new Column(SO_FAR + "requests", 12, Unit.COUNT));
    columns.addAll(Column.withInterval(SO_FAR + "net so far", Unit.MONEY));
    columns.addAll(Column.withInterval(PayOffFigures.GAIN));
    columns.addAll(Column.withInterval(PayOffFigures.DISPLACEMENT_COST));
    columns.addAll(Column.withInterval(PayOffFigures.EFFORT_COST));
    columns.addAll(Column.withInterval(PayOffFigures.FORGONE));
    columns.add(Column.ofNumber(SO_FAR + "gain so far", Unit.MONEY));
    columns.add(Column.ofNumber(SO_FAR + "displacement cost so far", Unit.MONEY));
    columns.add(Column.ofNumber(SO_FAR + "forgone so far", Unit.MONEY));
    columns.add(Column.ofText("Remark", 44));
    return columns;
  }

  private void add(PayOff payOff) {
    add(ALL, Value.text("All"), payOff.all());
    add(ALL, Value.text("Yes and alternative"), payOff.given());
    add(ALL, Value.text("Not now and never"), payOff.refused());
    payOff.breakdowns().forEach(this::add);
    payOff.like().forEach(this::add);
    payOff.remarks().forEach(this::addRemark);
  }

  private void add(PayOffBreakdown breakdown) {
    String dimension = breakdown.dimension().label();
    if (!breakdown.levels().isMeasured()) {
      addNotMeasured(dimension, breakdown.levels());
      return;
    }
    for (PayOffLevel level : breakdown.levels().require()) {
      add(dimension, name(breakdown.dimension(), level.name()), level);
    }
  }

  /** An answer has the colour that it has everywhere. */
  private static Value name(PayOffDimension dimension, String level) {
    return dimension == PayOffDimension.DECISION_CLASS
        ? Arrays.stream(DecisionClass.values())
            .filter(answer -> answer.name().equalsIgnoreCase(level))
            .findFirst()
            .<Value>map(Value.OfClass::new)
            .orElse(Value.text(level))
        : Value.text(level);
  }

  private void add(String dimension, Value name, PayOffLevel level) {
    List<Value> row = start(dimension, name);
    row.addAll(counts(level.settled()));
    row.add(Value.count(level.tooEarly().requests()));
    row.addAll(Value.estimate(level.tooEarly().net(), Unit.MONEY));
    row.addAll(parts(level.settled()));
    row.add(soFar(level.tooEarly().gain()));
    row.add(soFar(level.tooEarly().displacementCost()));
    row.add(soFar(level.tooEarly().forgone()));
    row.add(Value.text(remark(level.settled())));
    rows.add(row);
  }

  private static Value soFar(Measured<Estimate> figure) {
    return Value.number(figure.map(Estimate::value), Unit.MONEY);
  }

  private void add(LikeRequests like) {
    String level =
        Stream.of(like.answer().label(), like.segment(), like.dealType(), like.sizeBand())
            .map(part -> part.isEmpty() ? "(none)" : part)
            .collect(Collectors.joining(" · "));
    List<Value> row = start(LIKE, Value.text(level));
    row.addAll(counts(like.settled()));
    row.addAll(Collections.nCopies(EARLY, Value.EMPTY));
    row.addAll(parts(like.settled()));
    row.addAll(Collections.nCopies(EARLY_PARTS, Value.EMPTY));
    row.add(Value.text(remark(like.settled())));
    rows.add(row);
  }

  /** How many, how their deals ended, and their net. */
  private static List<Value> counts(NetTotal total) {
    List<Value> values = new ArrayList<>();
    values.add(Value.count(total.requests()));
    values.add(Value.count(total.paidOff()));
    values.add(Value.count(total.didNot()));
    values.add(Value.count(total.notMeasured()));
    values.add(Value.count(total.won().count()));
    values.add(Value.count(total.won().of()));
    values.add(
        Value.number(total.won().estimate().map(Estimate::value), WinRateFigures.WIN_RATE.unit()));
    values.add(Value.money(total.amount()));
    values.addAll(Value.estimate(total.net(), PayOffFigures.NET.unit()));
    return values;
  }

  /** What the net is made up of. */
  private static List<Value> parts(NetTotal total) {
    return Stream.of(total.gain(), total.displacementCost(), total.effortCost(), total.forgone())
        .flatMap(figure -> Value.estimate(figure, Unit.MONEY).stream())
        .toList();
  }

  private String remark(NetTotal settled) {
    List<String> remarks = new ArrayList<>();
    long judged = settled.requests() - settled.notMeasured();
    if (judged < minimumCount) {
      remarks.add(
          Words.sentence(
              Verdict.TOO_FEW_TO_SAY.label()
                  + ": fewer than "
                  + Unit.COUNT.say((double) minimumCount)
                  + " settled"));
    }
    if (judged > 0 && !settled.net().isMeasured()) {
      remarks.add(Words.sentence("net not measured: " + settled.net().notMeasured()));
    }
    return String.join(" ", remarks);
  }

  private void addNotMeasured(String dimension, Measured<?> missing) {
    List<Value> row = start(dimension, Value.EMPTY);
    row.addAll(Collections.nCopies(FIGURES, new Value.NotMeasured(missing.notMeasured())));
    row.add(Value.text(Words.reason(missing)));
    rows.add(row);
  }

  private void addRemark(String remark) {
    List<Value> row = start("Remark", Value.EMPTY);
    row.addAll(Collections.nCopies(FIGURES, Value.EMPTY));
    row.add(Value.text(remark));
    rows.add(row);
  }

  private static List<Value> start(String dimension, Value level) {
    return new ArrayList<>(List.of(Value.text(dimension), level));
  }
}
