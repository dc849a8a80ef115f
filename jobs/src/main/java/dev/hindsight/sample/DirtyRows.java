package dev.hindsight.sample;

import dev.hindsight.exports.Table;
import java.util.List;

/** Some rows of every kind of dirt. */
final class DirtyRows {

  private DirtyRows() {}

  /** The dirty rows of a table, in the order in which they are strewn in. */
  static List<DirtyRow> of(Table table, SampleCompany company) {
    return List.of();
  }
}
