package dev.hindsight.tables.payoff;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What trade-offs come to together, by each dimension: settled, and beside it too early so far. */
public final class PayOffTable {

  static final String NAME = "Pay-off";

  private static final String ALL = "All trade-offs";
  private static final String LIKE = "Like requests";
  private static final String TWO_YARDSTICKS =
      "what was given is held against not nows, what was refused against yeses";

  private final int minimumCount;
  private final List<Row> rows = new ArrayList<>();

  private PayOffTable(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  /** A level of a dimension. */
  record Row(String dimension, Value level, Measured<Totals> totals, String remark) {}

  /** What is settled, and what is too early to settle, where that is known. */
  record Totals(NetTotal settled, Optional<NetTotal> tooEarly) {

    static Totals of(PayOffLevel level) {
      return new Totals(level.settled(), Optional.of(level.tooEarly()));
    }
  }

  /** Of findings that have measured pay-off. */
  public static Table<?> of(Findings findings) {
    PayOff payOff = findings.payOff().require();
    PayOffTable table = new PayOffTable(findings.parameters().minimumCount());
    table.add(payOff);
    return new Table<>(
        NAME,
        "Did it pay off?",
        subtitle(payOff, findings.parameters().reportingCurrency()),
        columns(),
        table.rows,
        payOff.remarks());
  }

  private static String subtitle(PayOff payOff, String currency) {
    return Words.decided(payOff)
        + "; money in "
        + currency
        + ". Won of like deals with a not now: "
        + rate(payOff.notNow())
        + ", with a yes: "
        + rate(payOff.yes())
        + ".";
  }

  private static String rate(Rate rate) {
    return rate.estimate().isMeasured()
        ? Unit.SHARE.say(rate.estimate().require().value())
        : "none closed";
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.words("Dimension", 20, Row::dimension), Column.cells("Level", 50, Row::level)),
        Column.ofMeasured(Row::totals, TotalColumns.all()),
        List.of(Column.words("Remark", 50, Row::remark)));
  }

  private void add(PayOff payOff) {
    add(ALL, Value.text("All"), payOff.all().withoutNet(TWO_YARDSTICKS));
    add(ALL, Value.text("Yes and alternative"), payOff.given());
    add(ALL, Value.text("Not now and never"), payOff.refused());
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
      add(
          dimension,
          name(breakdown.dimension(), level.name()),
          Totals.of(level),
          remark(breakdown.dimension(), level));
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
    add(dimension, name, Totals.of(level), remark(level.settled()));
  }

  private void add(LikeRequests like) {
    String level =
        Stream.of(like.answer().label(), like.segment(), like.dealType(), like.sizeBand())
            .map(part -> part.isEmpty() ? "(none)" : part)
            .collect(Collectors.joining(" · "));
    add(
        LIKE,
        Value.text(level),
        new Totals(like.settled(), Optional.empty()),
        remark(like.settled()));
  }

  private void add(String dimension, Value level, Totals totals, String remark) {
    rows.add(new Row(dimension, level, Measured.of(totals), remark));
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
            + Say.count(tooEarly.requests())
            + " too early: "
            + PayOffFigures.DISPLACEMENT_COST.unit().say(cost.require())
            + "."
        : "";
  }

  private String remark(NetTotal settled) {
    List<String> remarks = new ArrayList<>();
    long judged = settled.requests() - settled.notMeasured();
    if (judged < minimumCount) {
      remarks.add(Words.tooFew(minimumCount, "settled"));
    }
    if (judged > 0 && !settled.net().isMeasured()) {
      remarks.add(Words.sentence("net not measured: " + settled.net().notMeasured()));
    }
    return String.join(" ", remarks);
  }

  private void addNotMeasured(String dimension, Measured<?> missing) {
    rows.add(
        new Row(
            dimension, Value.EMPTY, Measured.not(missing.notMeasured()), Words.reason(missing)));
  }
}
