package dev.hindsight.tables.churn;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.EValues;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.churn.LogRankTest;
import dev.hindsight.findings.churn.StatedChurn;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import dev.hindsight.tables.ledgers.ChurnTables;
import dev.hindsight.tables.ledgers.CustomersThatLeftTable;
import dev.hindsight.tables.ledgers.DisplacedItemsTable;
import dev.hindsight.tables.ledgers.DisplacingRequestsTable;
import java.util.ArrayList;
import java.util.List;

/** What the displaced items cost in churn: both sides, compared, attributable, cross-checked. */
public final class ChurnOverviewTable {

  static final String NAME = "Churn";

  private static final String SIDES = "Both sides";
  private static final String COMPARED = "Compared";
  private static final String ATTRIBUTABLE = "Attributable";
  private static final String STATED = "Stated";
  private static final String CROSS_CHECKS = "Cross-checks";
  private static final String TABLES = "Tables";

  private final List<Row> rows = new ArrayList<>();

  private ChurnOverviewTable() {}

  /**
   * A figure of some customers.
   *
   * @param part which part of the analysis it belongs to
   */
  private record Row(
      String part,
      String customers,
      Value figure,
      Value value,
      Value lower,
      Value upper,
      String remark) {}

  /** Of findings that have measured churn. */
  public static Table<?> of(Findings findings) {
    ChurnOverviewTable sheet = new ChurnOverviewTable();
    sheet.add(findings.churn().require());
    return new Table<>(
        NAME,
        "What did the displaced roadmap items cost in churn?",
        Words.months(findings.churn().require().panel())
            + "; money in "
            + findings.parameters().reportingCurrency()
            + ". The verdict rests on the rate ratio among like customers.",
        columns(),
        sheet.rows,
        findings.churn().isMeasured() ? findings.churn().require().remarks() : List.of());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.words("Part", 16, Row::part),
        Column.words("Customers", 22, Row::customers),
        Column.cells("Figure", 32, Row::figure),
        Column.<Row>of("Value", Unit.DECIMAL, Row::value).as(Column.Part.VALUE),
        Column.<Row>of("Lower", Unit.DECIMAL, Row::lower).as(Column.Part.LOWER),
        Column.<Row>of("Upper", Unit.DECIMAL, Row::upper).as(Column.Part.UPPER),
        Column.words("Remark", 96, Row::remark));
  }

  private void add(Churn churn) {
    addSide("Pushed out", churn.panel().exposed());
    addSide("Not pushed out", churn.panel().unexposed());
    addSide("No longer counts", churn.panel().afterwards());
    addLeft("Waiting or not", churn.panel().allLeft());
    addEffect(churn);
    addAttributable(churn.attributable());
    addStated(churn.stated());
    addCrossChecks(churn.crossChecks());
    addTable(DisplacedItemsTable.NAME, churn.items(), ChurnTable.DISPLACED_ITEMS);
    addTable(DisplacingRequestsTable.NAME, churn.requests(), ChurnTable.DISPLACING_REQUESTS);
    addTable(CustomersThatLeftTable.NAME, churn.leavers(), ChurnTable.CUSTOMERS_THAT_LEFT);
  }

  private void addSide(String name, ChurnSide side) {
    add(SIDES, name, Value.text("Customers"), Value.count(side.accounts()), "");
    add(SIDES, name, ChurnFigures.ACCOUNT_MONTHS, (double) side.accountMonths(), "");
    addLeft(name, side.left());
    add(SIDES, name, ChurnFigures.CHURN_RATE, side.per100AccountYears(), "");
  }

  private void addLeft(String name, Left left) {
    add(SIDES, name, ChurnFigures.LEFT, (double) left.accounts(), "");
    String remark =
        left.withoutArr() == 0
            ? ""
            : Say.count(left.withoutArr()) + " of them have no ARR in the exports.";
    add(SIDES, name, ChurnFigures.LEFT_ARR, left.arr().doubleValue(), remark);
  }

  private void addEffect(Churn churn) {
    ChurnEffect effect = churn.effect();
    String verdict =
        Words.sentence("verdict: " + churn.verdict().label())
            + " "
            + Say.count(effect.strata())
            + " strata of like customers hold both sides.";
    add(COMPARED, "Like for like", ChurnFigures.RATE_RATIO, effect.rateRatio(), verdict);
    if (effect.atLeast().isMeasured()) {
      add(
          COMPARED,
          "Like for like",
          ChurnFigures.RATE_RATIO_AT_LEAST,
          effect.atLeast().require(),
          "No like customer left for whom nothing was pushed out.");
    }
    add(COMPARED, "As they stand", ChurnFigures.CRUDE_RATE_RATIO, effect.crudeRatio(), "");
    add(COMPARED, "Like for like", ChurnFigures.SHARE_COMPARED, effect.shareCompared(), "");
  }

  private void addAttributable(Measured<AttributableChurn> churn) {
    addAttributable(ChurnFigures.ATTRIBUTABLE_FRACTION, churn.map(AttributableChurn::fraction));
    addAttributable(ChurnFigures.ATTRIBUTABLE_ACCOUNTS, churn.map(AttributableChurn::accounts));
    addAttributable(ChurnFigures.ATTRIBUTABLE_ARR, churn.map(AttributableChurn::arr));
    addAttributable(ChurnFigures.SHARE_OF_ALL_CHURN, churn.map(AttributableChurn::shareOfAllChurn));
  }

  private void addAttributable(Figure figure, Measured<Estimate> estimate) {
    add(ATTRIBUTABLE, "Pushed out", figure, estimate, "");
  }

  private void addStated(StatedChurn stated) {
    Measured<Rate> named = stated.namedExposing();
    List<String> remarks = new ArrayList<>();
    if (named.isMeasured()) {
      remarks.add(
          Say.count(named.require().count()) + " of " + Say.count(named.require().of()) + ".");
    }
    remarks.addAll(stated.remarks());
    add(
        STATED,
        "Pushed out",
        ChurnFigures.STATED_SHARE,
        named.flatMap(Rate::estimate),
        String.join(" ", remarks));
    add(
        STATED,
        "Pushed out",
        Value.text("Named another item"),
        Value.number(stated.namedAnother().map(Long::doubleValue), Unit.COUNT),
        Words.reason(stated.namedAnother()));
  }

  private void addCrossChecks(ChurnCrossChecks checks) {
    addCheck(
        ChurnFigures.LOG_RANK_P.label(),
        checks.logRank().map(LogRankTest::p),
        ChurnFigures.LOG_RANK_P.unit());
    add(CROSS_CHECKS, "Like for like", ChurnFigures.HAZARD_RATIO, checks.hazardRatio(), "");
    addCheck(ChurnFigures.E_VALUE.label(), checks.eValues().map(EValues::point), Unit.RATIO);
    addCheck(
        ChurnFigures.E_VALUE.label() + " of the nearer limit",
        checks.eValues().map(EValues::limit),
        Unit.RATIO);
  }

  private void addCheck(String figure, Measured<Double> value, Unit unit) {
    add(
        CROSS_CHECKS,
        "Both sides",
        Value.text(figure),
        Value.number(value, unit),
        Words.reason(value));
  }

  private void addTable(String sheet, Costliest<?> table, ChurnTable whole) {
    add(
        TABLES,
        "",
        new Value.Link(sheet, new Value.Place(sheet, 0)),
        Value.count(table.total()),
        ChurnTables.extent(table, whole));
  }

  private void add(String part, String customers, Figure figure, double value, String remark) {
    add(
        part,
        customers,
        Value.text(figure.label()),
        new Value.Quantity(value, figure.unit()),
        remark);
  }

  private void add(
      String part, String customers, Figure figure, Measured<Estimate> estimate, String remark) {
    rows.add(
        new Row(
            part,
            customers,
            Value.text(figure.label()),
            Value.number(estimate.map(Estimate::value), figure.unit()),
            Value.number(estimate.map(Estimate::lower), figure.unit()),
            Value.number(estimate.map(Estimate::upper), figure.unit()),
            (remark + " " + Words.reason(estimate)).strip()));
  }

  private void add(String part, String customers, Value figure, Value value, String remark) {
    rows.add(new Row(part, customers, figure, value, Value.EMPTY, Value.EMPTY, remark));
  }
}
