package dev.hindsight.exports.profiling;

import dev.hindsight.exports.contract.Table;
import java.util.List;

/**
 * A table, or a view, of a database. None is read for its name alone: a query names each.
 *
 * @param schema the schema that it is in
 * @param name its name in the schema
 * @param queried its name as queries write it behind the name of the schema's source
 */
public record SchemaOrigin(String schema, String name, String queried) implements Origin {

  @Override
  public String said() {
    return schema + "." + name;
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public boolean isNamedAfter(Table table) {
    return false;
  }
}
