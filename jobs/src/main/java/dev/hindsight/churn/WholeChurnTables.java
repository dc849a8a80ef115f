package dev.hindsight.churn;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.findings.AttributableChurn;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The whole of the tables that findings hold the costliest rows of. */
public final class WholeChurnTables {

  private WholeChurnTables() {}

  /**
   * The tables that findings do not hold whole, costliest row first: to be written beside the
   * workbook. Nothing is computed before they are written; none where findings hold everything.
   */
  public static Map<ChurnTable, Dataset<Row>> of(ChurnFacts facts, Measured<Churn> churn) {
    Map<ChurnTable, Dataset<Row>> tables = new EnumMap<>(ChurnTable.class);
    if (!churn.isMeasured() || isWhole(churn.require())) {
      return tables;
    }
    Churn found = churn.require();
    WaitingPanel panel = facts.over(facts.months().orElseThrow());
    Measured<Estimate> fraction = found.attributable().map(AttributableChurn::fraction);
    if (!found.items().isWhole()) {
      tables.put(ChurnTable.DISPLACED_ITEMS, attributable(panel.itemsCostliestFirst(), fraction));
    }
    if (!found.requests().isWhole()) {
      tables.put(
          ChurnTable.DISPLACING_REQUESTS, attributable(panel.requestsCostliestFirst(), fraction));
    }
    if (!found.leavers().isWhole()) {
      tables.put(ChurnTable.CUSTOMERS_THAT_LEFT, panel.leaversCostliestFirst());
    }
    return tables;
  }

  private static boolean isWhole(Churn found) {
    return found.items().isWhole() && found.requests().isWhole() && found.leavers().isWhole();
  }

  private static Dataset<Row> attributable(Dataset<Row> rows, Measured<Estimate> fraction) {
    if (!fraction.isMeasured()) {
      return rows;
    }
    Dataset<Row> accounts = times(rows, ChurnLedger.ACCOUNTS, fraction.require());
    return times(accounts, ChurnLedger.ARR, fraction.require());
  }

  private static Dataset<Row> times(Dataset<Row> rows, String part, Estimate fraction) {
    Column whole = col(part).cast("double");
    String name = "attributable_" + part;
    return rows.withColumn(name, whole.multiply(lit(fraction.value())))
        .withColumn(name + "_lower", whole.multiply(lit(fraction.lower())))
        .withColumn(name + "_upper", whole.multiply(lit(fraction.upper())));
  }
}
