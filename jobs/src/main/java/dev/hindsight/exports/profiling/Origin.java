package dev.hindsight.exports.profiling;

import dev.hindsight.exports.contract.Table;
import java.util.List;

/** Where a table is that was looked at. */
public sealed interface Origin permits FileOrigin, SchemaOrigin {

  /** Its name: that of a file in the folder of exports, or of a table in its schema. */
  String name();

  /** Its name and where it is, as a person says them. */
  String said();

  /** All names that may tell what it holds. */
  List<String> names();

  /** Whether it is read as a table of the contract for its name alone. */
  boolean isNamedAfter(Table table);
}
