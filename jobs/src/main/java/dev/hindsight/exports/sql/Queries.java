package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.config.sources.ByNameSource;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.config.sources.SourceDefinition;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.connections.Connected;
import dev.hindsight.exports.connections.ConnectedSources;
import dev.hindsight.exports.connections.Connections;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The queries of a configuration. Spark's SQL starts with the first of them. */
public final class Queries {

  /** What is put before a query, so that it can be nothing else than a query. */
  static final String BEFORE = "SELECT * FROM (";

  private static final String NO_SUCH_TABLE = "TABLE_OR_VIEW_NOT_FOUND";

  private final Sources sources;
  private final SourceFiles files;
  private final FileOpener opener;
  private final ZoneId zone;
  private final Map<String, FileTable> opened = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final ConnectedSources connected = new ConnectedSources();
  private SparkSession session;
  private final RowsRead rowsRead = new RowsRead();
  private Connections connections;

  /**
   * No query yet.
   *
   * @param sources what is configured of sources
   * @param files finds their files
   * @param zone the time zone whose dates count
   */
  public Queries(Sources sources, SourceFiles files, FileOpener opener, ZoneId zone) {
    this.sources = sources;
    this.files = files;
    this.opener = opener;
    this.zone = zone;
  }

  /**
   * Looks into the sources that a query names, and what columns it gives; it does not run yet.
   * Nothing where a source is not there that only a preset knows of.
   *
   * @param table the name of the table that it makes
   * @throws InputException where it is no query, or names what is not there
   */
  public Optional<QueriedTable> run(String table, Query query) {
    SqlTokens tokens = SqlTokens.of(query.text());
    new QueryGuard(query, tokens).check();
    if (session == null) {
      session = SqlSession.of(zone);
      connections = new Connections(session);
      session.sparkContext().register(rowsRead, "rows read by queries");
    }
    List<String> names = tokens.names();
    Functions.define(session, names);
    TreeSet<String> named = new TreeSet<>();
    Dataset<Row> rows = null;
    while (rows == null) {
      try {
        rows = session.sql(BEFORE + query.text() + "\n)");
      } catch (StackOverflowError deep) {
        throw new QueryErrors(query).tooDeep(deep);
      } catch (Exception failed) {
        String missing = missing(failed);
        if (missing == null || !named.add(missing)) {
          throw new QueryErrors(query).told(failed);
        }
        if (!open(missing, table, query, failed)) {
          return Optional.empty();
        }
      }
    }
    named.addAll(names);
    int others = connected.count(names);
    named.retainAll(opened.keySet());
    return Optional.of(
        new QueriedTable(
            table,
            query,
            readings(named),
            others,
            readings(untold(named)),
            opener,
            rowsRead,
            rows));
  }

  private List<FileReading> readings(Collection<String> names) {
    return names.stream().flatMap(name -> opened.get(name).readings().stream()).toList();
  }

  /** What is wrong with the rows of a source is told once, with the first table made from it. */
  private List<String> untold(Collection<String> names) {
    return names.stream().filter(told::add).toList();
  }

  /** The sources that are no files, of all queries so far. */
  public ConnectedSources connected() {
    return connected;
  }

  /** The name of the source that a query lacks; null where it fails for another reason. */
  private static String missing(Exception failed) {
    if (!(failed instanceof SparkThrowable spark) || !NO_SUCH_TABLE.equals(spark.getCondition())) {
      return null;
    }
    return QueryErrors.unquoted(spark.getMessageParameters().get("relationName"))
        .toLowerCase(Locale.ROOT);
  }

  /** Makes a source known to Spark; whether it is there. */
  private boolean open(String name, String table, Query query, Exception failed) {
    SourceDefinition definition =
        definition(name).orElseThrow(() -> new QueryErrors(query).noSource(name, known(), failed));
    if (definition instanceof FileSource file) {
      List<ExportFile> all = files(name, file, table);
      if (all.isEmpty() && file.ifMissing() == IfMissing.LEFT_OUT) {
        return false;
      }
      FileTable source = new FileTable(name, file, opener, rowsRead);
      source.open(all, session).createOrReplaceTempView(name);
      opened.put(name, source);
    } else {
      Connected source = connections.open(name, definition, sources.shape(name));
      source.rows().createOrReplaceTempView(name);
      connected.add(source);
    }
    return true;
  }

  /** The files of a source; none where it is looked for in a schema, too, and is nowhere. */
  private List<ExportFile> files(String name, FileSource file, String table) {
    Optional<TableOfSchema> inSchema = sources.ofSchema(name);
    boolean isNowhere =
        inSchema.isPresent()
            && file.ifMissing() != IfMissing.REFUSED
            && sources.named().get(name) instanceof ByNameSource
            && files.named(name).isEmpty();
    if (isNowhere) {
      files.noTable(inSchema.orElseThrow(), file.ifMissing(), table);
      return List.of();
    }
    return files.files(name, file, table);
  }

  /** What is configured, the file that is named so, or the table of a schema. */
  private Optional<SourceDefinition> definition(String name) {
    Optional<SourceDefinition> said = sources.definition(name);
    if (said.isEmpty()) {
      return files
          .named(name)
          .<SourceDefinition>map(sources::ofFolder)
          .or(() -> sources.ofSchema(name));
    }
    if (!(said.get() instanceof ByNameSource byName)) {
      return said;
    }
    return files
        .named(name)
        .<SourceDefinition>map(byName::in)
        .or(() -> sources.ofSchema(name).filter(each -> isThere(each, byName)))
        .or(() -> Optional.of(byName.in(name + ".*")));
  }

  /** What has to be there is looked for in its schema to the end, which says what is wrong. */
  private boolean isThere(TableOfSchema source, ByNameSource byName) {
    return byName.shape().ifMissing() == IfMissing.REFUSED || connections.has(source);
  }

  private List<String> known() {
    TreeSet<String> known = new TreeSet<>(sources.named().keySet());
    known.addAll(files.names());
    return List.copyOf(known);
  }
}
