package dev.hindsight.features;

import dev.hindsight.comparing.MissingParts;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.ExportedColumns;
import java.util.Optional;

/** What it takes to tell what became of features. */
final class FeatureNeed {

  private FeatureNeed() {}

  /** Why that is not measured; empty where it is. */
  static Optional<String> missing(ExportedColumns columns) {
    return MissingParts.of(columns)
        .decisions()
        .or(() -> columns.missing(Requests.TABLE, Requests.FEATURE));
  }
}
