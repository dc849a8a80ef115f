package dev.hindsight.init;

import dev.hindsight.exports.connections.SchemaTable;
import dev.hindsight.exports.profiling.Origin;
import dev.hindsight.exports.profiling.SchemaOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names that schemas of a database have among the sources: those that presets have for them,
 * else their own.
 */
final class SchemaNames {

  /** By the names among the sources: the schemas. */
  private final Map<String, String> schemas = new TreeMap<>();

  SchemaNames(List<Presets.Fitting> presets) {
    for (Presets.Fitting preset : presets) {
      preset.schemas().forEach((schema, name) -> schemas.putIfAbsent(name, schema));
    }
  }

  /** The name of a table among the sources; empty where it is a file. */
  Optional<String> source(TableProfile profile) {
    return source(profile.origin());
  }

  private Optional<String> source(Origin origin) {
    return origin instanceof SchemaOrigin table
        ? Optional.of(name(table.schema()) + "_" + table.queried())
        : Optional.empty();
  }

  private String name(String schema) {
    return schemas.entrySet().stream()
        .filter(each -> each.getValue().equals(schema))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> added(schema));
  }

  private String added(String schema) {
    String plain = SchemaTable.queried(schema);
    String name = plain.matches("[a-z].*") ? plain : "schema_" + plain;
    while (schemas.putIfAbsent(name, schema) != null) {
      name += "_2";
    }
    return name;
  }

  /** All that were named, each with its schema. */
  Map<String, String> all() {
    return schemas;
  }
}
