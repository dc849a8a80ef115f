package dev.hindsight.tables.churn;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.BeforeAfterFigures;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.DetectableRatio;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.churn.StatedChurn;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Limited;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import dev.hindsight.tables.ledgers.ChurnTables;
import dev.hindsight.tables.ledgers.CustomersThatLeftTable;
import dev.hindsight.tables.ledgers.DisplacedItemsTable;
import dev.hindsight.tables.ledgers.DisplacingRequestsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the displaced items cost in churn: both sides, compared, attributable, cross-checked. */
public final class ChurnOverviewTable {

  static final String NAME = "Churn";

  private static final String SIDES = "Both sides";
  private static final String COMPARED = "Compared";
  private static final String BEFORE_AND_AFTER = "Before and after";
  private static final String ATTRIBUTABLE = "Attributable";
  private static final String STATED = "Stated";
  private static final String CROSS_CHECKS = "Cross-checks";
  private static final String TABLES = "Tables";
  private static final String LIKE = "Like for like";
  private static final String EXPOSED = "Pushed out";

  private final List<Row> rows = new ArrayList<>();

  private ChurnOverviewTable() {}

  /**
   * A figure of some customers.
   *
   * @param part which part of the analysis it belongs to
   */
  private record Row(String part, String customers, Value figure, Limited value, String remark) {}

  /** Of findings that have measured churn. */
  public static Table<?> of(Findings findings) {
    Churn churn = findings.churn().require();
    ChurnOverviewTable sheet = new ChurnOverviewTable();
    sheet.add(churn);
    return new Table<>(
        NAME,
        "What did the displaced roadmap items cost in churn?",
        Words.months(churn.panel())
            + "; money in "
            + findings.parameters().reportingCurrency()
            + ". The verdict rests on the rate ratio among like customers.",
        columns(),
        sheet.rows,
        churn.remarks());
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.words("Part", 16, Row::part),
            Column.words("Customers", 22, Row::customers),
            Column.cells("Figure", 32, Row::figure)),
        Column.limited(Unit.DECIMAL, Row::value),
        List.of(Column.words("Remark", 96, Row::remark)));
  }

  private void add(Churn churn) {
    addSide(EXPOSED, churn.panel().exposed());
    addSide("Not pushed out", churn.panel().unexposed());
    addSide("No longer counts", churn.panel().afterwards());
    addLeft("Waiting or not", churn.panel().allLeft());
    addEffect(churn);
    addOutlook(churn.detectable());
    addBeforeAfter(churn.beforeAfter());
    addAttributable(churn.attributable());
    addStated(churn.stated());
    addCrossChecks(churn.crossChecks(), churn.strongestTrait());
    addTable(DisplacedItemsTable.NAME, churn.items(), ChurnTable.DISPLACED_ITEMS);
    addTable(DisplacingRequestsTable.NAME, churn.requests(), ChurnTable.DISPLACING_REQUESTS);
    addTable(CustomersThatLeftTable.NAME, churn.leavers(), ChurnTable.CUSTOMERS_THAT_LEFT);
  }

  private void addSide(String name, ChurnSide side) {
    number(SIDES, name, ChurnFigures.CUSTOMERS, side, "");
    number(SIDES, name, ChurnFigures.ACCOUNT_MONTHS, side, "");
    addLeft(name, side.left());
    estimate(SIDES, name, ChurnFigures.CHURN_RATE, side, "");
  }

  private void addLeft(String name, Left left) {
    number(SIDES, name, ChurnFigures.LEFT, left, "");
    String remark =
        left.withoutArr() == 0
            ? ""
            : Say.count(left.withoutArr()) + " of them have no ARR in the exports.";
    number(SIDES, name, ChurnFigures.LEFT_ARR, left, remark);
  }

  private void addEffect(Churn churn) {
    ChurnEffect effect = churn.effect();
    String verdict =
        Words.sentence("verdict: " + churn.verdict().label())
            + " "
            + Say.count(effect.strata())
            + " strata of like customers hold both sides.";
    estimate(COMPARED, LIKE, ChurnFigures.RATE_RATIO, effect, verdict);
    if (effect.atLeast().isMeasured()) {
      number(
          COMPARED,
          LIKE,
          ChurnFigures.RATE_RATIO_AT_LEAST,
          effect,
          "No like customer left for whom nothing was pushed out.");
    }
    estimate(COMPARED, "As they stand", ChurnFigures.CRUDE_RATE_RATIO, effect, "");
    number(COMPARED, LIKE, ChurnFigures.SHARE_COMPARED, effect, "");
  }

  /** How long until it can be told; nothing where the verdict is clear. */
  private void addOutlook(Measured<DetectableRatio> detectable) {
    detectable.stream()
        .forEach(
            outlook -> {
              number(COMPARED, LIKE, BeforeAfterFigures.SEEN_TODAY, outlook, outlook.said());
              number(COMPARED, LIKE, BeforeAfterFigures.MATTERS, outlook, "");
              Measured<String> from = outlook.from();
              add(
                  COMPARED,
                  LIKE,
                  Value.text(BeforeAfterFigures.SEEN_FROM.label()),
                  from.isMeasured()
                      ? Value.text(from.require())
                      : new Value.NotMeasured(from.notMeasured()),
                  Words.reason(from));
            });
  }

  private void addBeforeAfter(Measured<BeforeAfter> picture) {
    String said =
        picture
            .optional()
            .filter(each -> each.slope().isMeasured())
            .map(BeforeAfter::said)
            .orElse("");
    estimate(
        BEFORE_AND_AFTER,
        LIKE,
        BeforeAfterFigures.BEFORE.<Measured<BeforeAfter>>within(each -> each),
        picture,
        "");
    estimate(
        BEFORE_AND_AFTER,
        LIKE,
        BeforeAfterFigures.SLOPE.<Measured<BeforeAfter>>within(each -> each),
        picture,
        said);
    estimate(
        BEFORE_AND_AFTER,
        LIKE,
        BeforeAfterFigures.AFTER.<Measured<BeforeAfter>>within(each -> each),
        picture,
        "");
  }

  private void addAttributable(Measured<AttributableChurn> churn) {
    Stream.of(
            ChurnFigures.ATTRIBUTABLE_FRACTION,
            ChurnFigures.ATTRIBUTABLE_ACCOUNTS,
            ChurnFigures.ATTRIBUTABLE_ARR,
            ChurnFigures.SHARE_OF_ALL_CHURN)
        .forEach(
            figure ->
                estimate(
                    ATTRIBUTABLE,
                    EXPOSED,
                    figure.<Measured<AttributableChurn>>within(each -> each),
                    churn,
                    ""));
  }

  private void addStated(StatedChurn stated) {
    Measured<Rate> named = stated.namedExposing();
    List<String> remarks = new ArrayList<>();
    if (named.isMeasured()) {
      remarks.add(
          Say.count(named.require().count()) + " of " + Say.count(named.require().of()) + ".");
    }
    remarks.addAll(stated.remarks());
    estimate(
        STATED,
        EXPOSED,
        ChurnFigures.STATED_SHARE.map(Rate::estimate),
        stated,
        String.join(" ", remarks));
    number(STATED, EXPOSED, ChurnFigures.NAMED_ANOTHER, stated, "");
  }

  private void addCrossChecks(ChurnCrossChecks checks, Measured<LeftOut> strongest) {
    number(CROSS_CHECKS, "Both sides", ChurnFigures.LOG_RANK_P, checks, "");
    estimate(CROSS_CHECKS, LIKE, ChurnFigures.HAZARD_RATIO, checks, "");
    number(CROSS_CHECKS, "Both sides", ChurnFigures.E_VALUE, checks, "");
    number(CROSS_CHECKS, "Both sides", ChurnFigures.E_VALUE_OF_LIMIT, checks, "");
    String trait = strongest.isMeasured() ? remark(strongest.require()) : "";
    number(
        CROSS_CHECKS,
        LIKE,
        ChurnFigures.RATE_RATIO_WITHOUT.<Measured<LeftOut>>within(each -> each),
        strongest,
        trait);
    number(
        CROSS_CHECKS,
        LIKE,
        ChurnFigures.TRAIT_STRENGTH.<Measured<LeftOut>>within(each -> each),
        strongest,
        trait);
  }

  private static String remark(LeftOut strongest) {
    return "Left out is: " + strongest.trait().label() + ".";
  }

  private void addTable(String sheet, Costliest<?> table, ChurnTable whole) {
    add(
        TABLES,
        "",
        new Value.Link(sheet, new Value.Place(sheet, 0)),
        Value.count(table.total()),
        ChurnTables.extent(table, whole));
  }

  private <S> void number(
      String part, String customers, Figure<S, ?> figure, S record, String remark) {
    Measured<Double> number = figure.number(record);
    add(
        part,
        customers,
        Value.text(figure.label()),
        Value.number(number, figure.unit()),
        Words.withReason(remark, number));
  }

  private <S> void estimate(
      String part, String customers, Figure<S, Estimate> figure, S record, String remark) {
    Measured<Estimate> estimate = figure.in(record);
    rows.add(
        new Row(
            part,
            customers,
            Value.text(figure.label()),
            Limited.of(estimate, figure.unit()),
            Words.withReason(remark, estimate)));
  }

  private void add(String part, String customers, Value figure, Value value, String remark) {
    rows.add(new Row(part, customers, figure, Limited.alone(value), remark));
  }
}
