package dev.hindsight.exports;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.TableDays;
import dev.hindsight.findings.TableQuality;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The exports as read and judged.
 *
 * @param exports the rows that are kept
 * @param quality what became of the rows of each table of the contract, in its order; what has not
 *     happened by the as-of date is 0 here, because that date is only known once the exports are
 *     read
 * @param days on which days anything happened, for each table of the contract
 * @param files the names, relative to the folder, of all files that were read, joined ones too;
 *     sorted
 * @param findings everything that is wrong, in the columns of {@link QualityFindings#SCHEMA},
 *     sorted by table, file, line and column
 * @param maximumRejectedShare the share of a table's rows, from 0 to 1, that may be rejected
 * @param persisted what Spark keeps until {@link #release}
 */
public record ReadExports(
    Exports exports,
    List<TableQuality> quality,
    Map<Table, TableDays> days,
    List<String> files,
    Dataset<Row> findings,
    double maximumRejectedShare,
    List<Dataset<Row>> persisted) {

  public ReadExports {
    quality = List.copyOf(quality);
    days = Map.copyOf(days);
    files = List.copyOf(files);
    persisted = List.copyOf(persisted);
  }

  /** The tables of which more rows are rejected than may be. */
  public List<TableQuality> tablesOverLimit() {
    return quality.stream()
        .filter(table -> table.rejected() > maximumRejectedShare * table.read())
        .toList();
  }

  /** What became of the rows of a table. */
  public TableQuality quality(Table table) {
    return quality.stream()
        .filter(each -> each.table().equals(table.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Lets go of what Spark keeps of the rows that were read. */
  public void release() {
    persisted.forEach(Dataset::unpersist);
  }
}
