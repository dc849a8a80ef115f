package dev.hindsight.churn;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Left;
import dev.hindsight.findings.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The account-months of like accounts in one calendar quarter and state.
 *
 * @param stratum what the accounts have in common
 * @param quarter the first day of the calendar quarter
 * @param state the state
 * @param accounts accounts whose first month in this state, in all of the panel, is among them
 * @param months account-months
 * @param left those that left in them
 */
record PanelCounts(
    AccountStratum stratum,
    LocalDate quarter,
    ExposureState state,
    long accounts,
    long months,
    Left left) {

  private static final AccountStratum NOWHERE = new AccountStratum("", "");
  private static final String QUARTER = "quarter";
  private static final String ACCOUNTS = "accounts";
  private static final String MONTHS = "months";
  private static final String LEFT = "left_accounts";
  private static final String LEFT_ARR = "left_arr";
  private static final String LEFT_WITHOUT_ARR = "left_without_arr";

  /** Nobody in a state, wherever. */
  static PanelCounts none(ExposureState state) {
    return new PanelCounts(NOWHERE, LocalDate.EPOCH, state, 0, 0, Left.NOBODY);
  }

  /** Both together, in the state of this one and no stratum. */
  PanelCounts combine(PanelCounts other) {
    return new PanelCounts(
        NOWHERE,
        LocalDate.EPOCH,
        state,
        Math.addExact(accounts, other.accounts),
        Math.addExact(months, other.months),
        left.plus(other.left));
  }

  /**
   * One row per stratum, quarter and state.
   *
   * @param accountMonths rows of {@link AccountMonths}
   */
  static Dataset<Row> of(Dataset<Row> accountMonths, Measured<ArrBands> bands) {
    Column left = col(AccountMonths.LEFT);
    Column[] keys =
        Stream.concat(
                Stream.of(AccountStratum.columns(bands)),
                Stream.of(
                    trunc(col(AccountMonths.MONTH), "quarter").as(QUARTER),
                    col(AccountMonths.STATE)))
            .toArray(Column[]::new);
    return accountMonths
        .groupBy(keys)
        .agg(
            count_if(col(AccountMonths.FIRST_IN_STATE)).as(ACCOUNTS),
            count(lit(1)).as(MONTHS),
            count_if(left).as(LEFT),
            coalesce(sum(when(left, col(AccountMonths.ARR))), lit(BigDecimal.ZERO)).as(LEFT_ARR),
            count_if(left.and(col(AccountMonths.ARR).isNull())).as(LEFT_WITHOUT_ARR));
  }

  /** The rows of {@link #of}. */
  static List<PanelCounts> list(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new PanelCounts(
                    AccountStratum.of(row),
                    row.getDate(row.fieldIndex(QUARTER)).toLocalDate(),
                    ExposureState.named(row.getAs(AccountMonths.STATE)),
                    row.getAs(ACCOUNTS),
                    row.getAs(MONTHS),
                    new Left(row.getAs(LEFT), row.getAs(LEFT_ARR), row.getAs(LEFT_WITHOUT_ARR))))
        .toList();
  }
}
