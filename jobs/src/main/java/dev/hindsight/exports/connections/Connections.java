package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.sources.CatalogueSource;
import dev.hindsight.exports.config.sources.SchemaSource;
import dev.hindsight.exports.config.sources.SourceDefinition;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.config.sources.SourceShape;
import dev.hindsight.exports.config.sources.SparkSource;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.contract.InputException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Opens sources that are no files: asks what columns they have. */
public final class Connections {

  private final SparkSession session;
  private final Map<String, SchemaTables> schemas = new LinkedHashMap<>();

  public Connections(SparkSession session) {
    this.session = session;
  }

  /**
   * A source that is no file.
   *
   * @throws InputException where it cannot be reached, is not there, or lacks a column
   */
  public Connected open(String name, SourceDefinition definition, SourceShape shape) {
    Connected source = open(name, definition);
    return source.with(new Columns(name, shape).of(source.rows()));
  }

  /** Whether a table is in its schema. */
  public boolean has(TableOfSchema source) {
    return source.schema().database() == null
        ? session.catalog().tableExists(source.schema().schema() + "." + source.table())
        : tables(source).has(source);
  }

  private Connected open(String name, SourceDefinition definition) {
    if (definition instanceof SparkSource source) {
      return open(name, source);
    }
    if (definition instanceof CatalogueSource source) {
      return open(name, source);
    }
    if (definition instanceof TableOfSchema source) {
      return open(name, source);
    }
    throw new IllegalArgumentException("Cannot connect " + name + " as " + definition);
  }

  private Connected open(String name, SparkSource source) {
    SourceFailure failure = failure(name, "sources." + name, source.secrets());
    return opened(name, shown(source), failure, () -> rows(source));
  }

  private Connected open(String name, CatalogueSource source) {
    SourceFailure failure = failure(name, "sources." + name, Set.of());
    return opened(
        name, Map.of("table", source.table()), failure, () -> session.table(source.table()));
  }

  private Connected open(String name, TableOfSchema source) {
    SchemaSource schema = source.schema();
    if (schema.database() == null) {
      return open(name, new CatalogueSource(schema.schema() + "." + source.table()));
    }
    SparkSource table = ofTable(schema.database(), tables(source).table(source));
    return opened(name, shown(table), failure(source), () -> rows(table));
  }

  private SchemaTables tables(TableOfSchema source) {
    return schemas.computeIfAbsent(
        source.name(),
        same ->
            tried(
                failure(source),
                () ->
                    SchemaTables.of(
                        source.schema(),
                        Jdbc.completed(source.schema().database().options().values()))));
  }

  private static SourceFailure failure(TableOfSchema source) {
    return failure(
        source.name() + "_" + source.table(), "sources." + source.name(), source.secrets());
  }

  private static SparkSource ofTable(SparkSource database, String table) {
    Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    options.putAll(database.options().values());
    options.put(Jdbc.TABLE, table);
    return new SparkSource(
        database.format(), new SourceOptions(options, database.options().secrets()));
  }

  private static SourceFailure failure(String name, String key, Set<String> secrets) {
    return new SourceFailure("the source " + name, SourceSettings.in(key), secrets);
  }

  private Dataset<Row> rows(SparkSource source) throws Exception {
    Map<String, String> options = source.options().values();
    return session
        .read()
        .format(source.format())
        .options(source.isInDatabase() ? Jdbc.completed(options) : options)
        .load();
  }

  private static Map<String, String> shown(SparkSource source) {
    Map<String, String> shown = new TreeMap<>(source.options().shown());
    shown.put("format", source.format());
    return shown;
  }

  private static Connected opened(
      String name, Map<String, String> shown, SourceFailure failure, Callable<Dataset<Row>> rows) {
    return new Connected(name, shown, failure, tried(failure, rows));
  }

  private static <T> T tried(SourceFailure failure, Callable<T> opening) {
    try {
      return opening.call();
    } catch (Exception failed) {
      throw failure.ofOpening(failed);
    }
  }
}
