package dev.hindsight.winrates;

import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Kept;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the analyses stand on.
 *
 * @param period what the report covers
 * @param currency the reporting currency
 * @param deals rows of {@link DealFacts}
 * @param missing what deals cannot be broken down by, and why, in words for a reader
 * @param missingDecisions why decisions are not measured; empty where they are
 */
public record Facts(
    ReviewPeriod period,
    ReportingCurrency currency,
    Dataset<Row> deals,
    Map<Dimension, String> missing,
    Optional<String> missingDecisions) {

  public Facts {
    missing = Map.copyOf(missing);
  }

  /** The facts of a review; deals are computed once, when they are first read. */
  public static Facts of(ReviewBasis basis) {
    return new Facts(
        basis.period(),
        basis.currency(),
        Kept.of(DealFacts.of(basis.known(), basis.period(), basis.currency())),
        missingDimensions(basis.read()),
        missingDecisions(basis.read()));
  }

  private static Map<Dimension, String> missingDimensions(Exports exports) {
    Map<Dimension, String> missing = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      missing(exports, dimension).ifPresent(reason -> missing.put(dimension, reason));
    }
    return missing;
  }

  private static Optional<String> missing(Exports exports, Dimension dimension) {
    return switch (dimension) {
      case QUARTER, SIZE_BAND -> Optional.empty();
      case SEGMENT -> missingColumn(exports, Deals.TABLE, Deals.SEGMENT);
      case REGION -> missingColumn(exports, Deals.TABLE, Deals.REGION);
      case DEAL_TYPE -> missingColumn(exports, Deals.TABLE, Deals.DEAL_TYPE);
      case SALES_TEAM -> missingColumn(exports, Deals.TABLE, Deals.SALES_TEAM);
      case ALTERNATIVE_KIND ->
          missingDecisions(exports)
              .or(() -> missingColumn(exports, Decisions.TABLE, Decisions.ALTERNATIVE));
    };
  }

  private static Optional<String> missingDecisions(Exports exports) {
    return missingTable(exports, Requests.TABLE).or(() -> missingTable(exports, Decisions.TABLE));
  }

  private static Optional<String> missingTable(Exports exports, Table table) {
    return exports.has(table)
        ? Optional.empty()
        : Optional.of("there is no `" + table.name() + "` export");
  }

  private static Optional<String> missingColumn(Exports exports, Table table, String column) {
    return exports.has(table, column)
        ? Optional.empty()
        : Optional.of("the `" + table.name() + "` export has no column `" + column + "`");
  }
}
