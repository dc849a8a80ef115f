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
  private static final String TWO_YARDSTICKS =
      "what was given is held against not nows, what was refused against yeses";

  /** Cells between the level and the remark. */
  private static final int FIGURES = TotalCells.columns().size();

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
    columns.add(Column.ofText("Level", 50));
    columns.addAll(TotalCells.columns());
    columns.add(Column.ofText("Remark", 50));
    return columns;
  }

  private void add(PayOff payOff) {
    add(ALL, Value.text("All"), payOff.all().withoutNet(TWO_YARDSTICKS));
    add(ALL, Value.text("Yes and alternative"), payOff.given());
    add(ALL, Value.text("Not now and never"), payOff.refused());
    payOff.remarks().forEach(this::addRemark);
    payOff.breakdowns().forEach(this::add);
    payOff.like().forEach(this::add);
  }

  private void add(PayOffBreakdown breakdown) {
    String dimension = breakdown.dimension().label();
    if (!breakdown.levels().isMeasured()) {
      addNotMeasured(dimension, breakdown.levels());
      return;
    }
    for (PayOffLevel level : breakdown.levels().require()) {
      List<Value> row = start(dimension, name(breakdown.dimension(), level.name()));
      row.addAll(TotalCells.of(level));
      row.add(Value.text(remark(breakdown.dimension(), level)));
      rows.add(row);
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
    row.addAll(TotalCells.of(level));
    row.add(Value.text(remark(level.settled())));
    rows.add(row);
  }

  private void add(LikeRequests like) {
    String level =
        Stream.of(like.answer().label(), like.segment(), like.dealType(), like.sizeBand())
            .map(part -> part.isEmpty() ? "(none)" : part)
            .collect(Collectors.joining(" · "));
    List<Value> row = start(LIKE, Value.text(level));
    row.addAll(TotalCells.ofSettled(like.settled()));
    row.add(Value.text(remark(like.settled())));
    rows.add(row);
  }

  private String remark(PayOffDimension dimension, PayOffLevel level) {
    String settled = remark(level.settled());
    return dimension == PayOffDimension.DECISION_QUARTER
        ? (settled + " " + costSoFar(level.tooEarly())).strip()
        : settled;
  }

  /** Else a quarter of which little is settled would look cheap. */
  private static String costSoFar(NetTotal tooEarly) {
    Measured<Double> cost = tooEarly.displacementCost().map(Estimate::value);
    return cost.isMeasured() && cost.require() != 0
        ? "Displacement cost so far of "
            + Unit.COUNT.say((double) tooEarly.requests())
            + " too early: "
            + PayOffFigures.DISPLACEMENT_COST.unit().say(cost.require())
            + "."
        : "";
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

  /** In one of the first columns, which stay where the sheet is scrolled or printed. */
  private void addRemark(String remark) {
    List<Value> row = start("Remark", Value.text(remark));
    row.addAll(Collections.nCopies(FIGURES + 1, Value.EMPTY));
    rows.add(row);
  }

  private static List<Value> start(String dimension, Value level) {
    return new ArrayList<>(List.of(Value.text(dimension), level));
  }
}
