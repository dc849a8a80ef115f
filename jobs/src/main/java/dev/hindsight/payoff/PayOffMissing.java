package dev.hindsight.payoff;

import dev.hindsight.comparing.MissingParts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.values.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the exports lack, in words for a reader.
 *
 * @param columns what they have
 * @param parts what they lack of deals and decisions
 */
record PayOffMissing(ExportedColumns columns, MissingParts parts) {

  static PayOffMissing of(ExportedColumns columns) {
    return new PayOffMissing(columns, MissingParts.of(columns));
  }

  /** What deals cannot be broken down by, and why. */
  Map<Dimension, String> deals() {
    return parts.dimensions();
  }

  /** What trade-offs cannot be broken down by, and why. */
  Map<PayOffDimension, String> dimensions() {
    Map<PayOffDimension, String> missing = new EnumMap<>(PayOffDimension.class);
    for (PayOffDimension dimension : PayOffDimension.values()) {
      of(dimension).ifPresent(reason -> missing.put(dimension, reason));
    }
    return missing;
  }

  private Optional<String> of(PayOffDimension dimension) {
    return switch (dimension) {
      case DECISION_QUARTER, DECISION_CLASS, SIZE_BAND -> Optional.empty();
      case PRODUCT_MANAGER -> columns.missing(Requests.TABLE, Requests.PRODUCT_MANAGER);
      case STRATEGIC_FIT -> columns.missing(Requests.TABLE, Requests.STRATEGIC_FIT);
      case OTHER_PROSPECTS -> columns.missing(Requests.TABLE, Requests.OTHER_PROSPECTS);
      case DEAL_TYPE -> Optional.ofNullable(deals().get(Dimension.DEAL_TYPE));
      case ALTERNATIVE_KIND -> columns.missing(Decisions.TABLE, Decisions.ALTERNATIVE);
    };
  }

  /** Why promises are not measured; empty where they are. */
  Optional<String> promises() {
    return PromiseRules.missing(columns);
  }

  /** Why effort is not measured, whatever is configured; empty where it is. */
  Optional<String> effort() {
    return columns.missing(Requests.TABLE, Requests.EFFORT_DAYS);
  }
}
