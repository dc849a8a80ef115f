package dev.hindsight.comparing;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.values.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the exports lack, in words for a reader.
 *
 * @param dimensions what deals cannot be broken down by, and why
 * @param decisions why decisions are not measured; empty where they are
 */
public record MissingParts(Map<Dimension, String> dimensions, Optional<String> decisions) {

  public MissingParts {
    dimensions = Map.copyOf(dimensions);
  }

  public static MissingParts of(ExportedColumns columns) {
    Optional<String> decisions = columns.missing(Deals.TABLE, Requests.TABLE, Decisions.TABLE);
    Map<Dimension, String> dimensions = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      columns
          .missing(Deals.TABLE)
          .or(() -> missing(columns, dimension, decisions))
          .ifPresent(why -> dimensions.put(dimension, why));
    }
    return new MissingParts(dimensions, decisions);
  }

  private static Optional<String> missing(
      ExportedColumns columns, Dimension dimension, Optional<String> decisions) {
    return switch (dimension) {
      case QUARTER, SIZE_BAND -> Optional.empty();
      case SEGMENT -> columns.missing(Deals.TABLE, Deals.SEGMENT);
      case REGION -> columns.missing(Deals.TABLE, Deals.REGION);
      case DEAL_TYPE -> columns.missing(Deals.TABLE, Deals.DEAL_TYPE);
      case SALES_TEAM -> columns.missing(Deals.TABLE, Deals.SALES_TEAM);
      case ALTERNATIVE_KIND ->
          decisions.or(() -> columns.missing(Decisions.TABLE, Decisions.ALTERNATIVE));
    };
  }
}
