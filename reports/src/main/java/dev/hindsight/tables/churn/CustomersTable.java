package dev.hindsight.tables.churn;

import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.CustomerFigures;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;

/** How many customers leave, whatever they wait for. */
public final class CustomersTable {

  private static final String NAME = "Customers";

  private final Parameters parameters;
  private final List<Row> rows = new ArrayList<>();

  /** Some customers. */
  private record Row(String dimension, String level, CustomerChurn churn) {}

  private CustomersTable(Parameters parameters) {
    this.parameters = parameters;
  }

  public static Table<?> of(Customers customers, Parameters parameters) {
    CustomersTable table = new CustomersTable(parameters);
    table.add(customers);
    return new Table<>(
        NAME,
        "How many customers leave?",
        "All accounts that are or were customers, from "
            + Say.period(customers.firstDay(), customers.lastDay())
            + "; quarters: the last twelve.",
        table.columns(),
        table.rows);
  }

  private List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.words("Dimension", 20, Row::dimension), Column.words("Level", 34, Row::level)),
        Column.of(Row::churn, churn()),
        List.of(Column.words("Remark", 50, row -> remark(row.churn()))));
  }

  private List<Column<CustomerChurn>> churn() {
    return Column.all(
        List.of(
            Column.of(CustomerFigures.CUSTOMERS),
            Column.of(CustomerFigures.ACCOUNT_YEARS),
            Column.of(CustomerFigures.LEFT)),
        Column.estimate(CustomerFigures.ALL_PER_100),
        List.of(Column.money(CustomerFigures.LEFT_ARR, parameters.reportingCurrency())));
  }

  private void add(Customers customers) {
    rows.add(new Row("All customers", "All customers", customers.all()));
    if (customers.bySegment().isMeasured()) {
      customers
          .bySegment()
          .require()
          .forEach(each -> rows.add(new Row("Segment", each.name(), each)));
    }
    customers.byQuarter().forEach(each -> rows.add(new Row("Quarter", each.name(), each)));
  }

  private String remark(CustomerChurn churn) {
    List<String> remarks = new ArrayList<>();
    if (churn.customers() < parameters.minimumCount()) {
      remarks.add(Words.tooFew(parameters.minimumCount(), "customers"));
    }
    if (churn.arr().isMeasured() && churn.withoutArr() > 0) {
      remarks.add(
          Say.count(churn.withoutArr()) + " of those that left have no ARR in the exports.");
    }
    return String.join(" ", remarks);
  }
}
