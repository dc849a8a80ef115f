package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.contract.InputException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks into a database of which nothing is configured yet: which tables a schema has, and what
 * stands in their first rows. Writes nothing, and asks for no more rows than are wanted.
 */
public final class DatabaseReader implements AutoCloseable {

  private static final int ROWS_AT_ONCE = 500;

  /** For how long a table, which may be a view over many, is waited for. */
  private static final int SECONDS_TO_READ = 60;

  private static final int SECONDS_TO_COUNT = 5;

  private final Connection connection;
  private final SourceFailure failure;
  private List<CatalogueTable> all;

  private DatabaseReader(Connection connection, SourceFailure failure) {
    this.connection = connection;
    this.failure = failure;
  }

  /**
   * Connects with a database.
   *
   * @param options how it is reached, as Spark is told
   * @throws InputException where that cannot be
   */
  public static DatabaseReader open(SourceOptions options) {
    SourceFailure failure =
        new SourceFailure("the database", SourceSettings.COMMAND_LINE, options.secrets());
    try {
      Connection connection = Jdbc.connection(Jdbc.completed(options.values()));
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return new DatabaseReader(connection, failure);
    } catch (Exception failed) {
      throw failure.ofOpening(failed);
    }
  }

  /** The schema in which names count that say none; where a database has none, its catalogue. */
  public String ownSchema() {
    try {
      String schema = connection.getSchema();
      String own = schema == null || schema.isEmpty() ? connection.getCatalog() : schema;
      return own == null ? "" : own;
    } catch (SQLException failed) {
      throw failure.ofOpening(failed);
    }
  }

  /** The schemas that have tables, those of the database itself among them. */
  public Set<String> schemas() {
    try {
      return all().stream()
          .map(CatalogueTable::owner)
          .filter(Objects::nonNull)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (SQLException failed) {
      throw failure.ofOpening(failed);
    }
  }

  /** The tables and views of a schema, ordered by name; the case of its name does not matter. */
  public List<SchemaTable> tables(String schema) {
    try {
      DatabaseMetaData database = connection.getMetaData();
      Map<String, Map<String, List<SchemaTable.Column>>> columns = new HashMap<>();
      List<SchemaTable> tables = new ArrayList<>();
      for (CatalogueTable table : CatalogueTable.in(schema, all())) {
        if (!columns.containsKey(table.owner())) {
          columns.put(table.owner(), table.columns(database));
        }
        tables.add(
            new SchemaTable(
                table.owner(),
                table.name(),
                table.queried(),
                table.quoted(),
                columns.get(table.owner()).getOrDefault(table.name(), List.of())));
      }
      return tables;
    } catch (SQLException failed) {
      throw failure.ofOpening(failed);
    }
  }

  /** All that the user sees. A database may have many schemas: it is asked once for them all. */
  private List<CatalogueTable> all() throws SQLException {
    if (all == null) {
      all = CatalogueTable.all(connection.getMetaData());
    }
    return all;
  }

  /**
   * The first rows of a table.
   *
   * @param rows how many at most
   * @param characters about how many characters of them at most
   * @throws Unreadable where the database gives none of this table
   * @throws InputException where the database is away
   */
  public FirstRows first(SchemaTable table, int rows, long characters) throws Unreadable {
    List<SchemaTable.Column> columns =
        table.columns().stream().filter(SchemaTable.Column::isSingle).toList();
    if (columns.isEmpty()) {
      return new FirstRows(columns, List.of(), OptionalLong.empty());
    }
    String query =
        "SELECT %s FROM %s"
            .formatted(
                columns.stream().map(SchemaTable.Column::quoted).collect(Collectors.joining(", ")),
                table.quoted());
    try (Statement statement = connection.createStatement()) {
      // One more tells whether these are all.
      statement.setMaxRows(rows + 1);
      statement.setFetchSize(ROWS_AT_ONCE);
      statement.setQueryTimeout(SECONDS_TO_READ);
      List<Object[]> read = new ArrayList<>();
      boolean isWhole = read(statement, query, rows, characters, read);
      return new FirstRows(columns, read, isWhole ? OptionalLong.of(read.size()) : count(table));
    } catch (SQLException failed) {
      throw unreadable(failed);
    } finally {
      rollBack();
    }
  }

  /** Whether there are no more rows than those that were read. */
  private static boolean read(
      Statement statement, String query, int rows, long characters, List<Object[]> read)
      throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      long left = characters;
      while (result.next()) {
        if (read.size() == rows || left <= 0) {
          return false;
        }
        Object[] row = values(result);
        for (Object value : row) {
          left -= value instanceof String text ? text.length() : 1;
        }
        read.add(row);
      }
      return true;
    }
  }

  private static Object[] values(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Object[] values = new Object[columns.getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      Object value = result.getObject(i + 1);
      if (value instanceof Timestamp moment && !isOfZone(columns.getColumnTypeName(i + 1))) {
        values[i] = moment.toLocalDateTime();
      } else {
        boolean known =
            value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date;
        values[i] = known ? value : result.getString(i + 1);
      }
    }
    return values;
  }

  private static boolean isOfZone(String type) {
    return type.toLowerCase(Locale.ROOT).matches(".*(tz|zone|offset|ltz).*");
  }

  /** How many rows a table has; empty where that takes long. */
  private OptionalLong count(SchemaTable table) {
    rollBack();
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS_TO_COUNT);
      try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table.quoted())) {
        count.next();
        return OptionalLong.of(count.getLong(1));
      }
    } catch (SQLException tooLong) {
      return OptionalLong.empty();
    }
  }

  /** That a database is away, and what it says of one table, are different matters. */
  private Unreadable unreadable(SQLException failed) {
    InputException meant = failure.meaning(failed).orElseThrow();
    boolean isAway = meant.source() == InputException.Source.STORAGE;
    if (isAway && !isCancelled(failed)) {
      throw meant;
    }
    return new Unreadable(
        isCancelled(failed)
            ? "The database gave no rows within %s seconds".formatted(SECONDS_TO_READ)
            : failure.said(failed),
        failed);
  }

  private static boolean isCancelled(SQLException failed) {
    return failed instanceof SQLTimeoutException || "57014".equals(failed.getSQLState());
  }

  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException failed) {
      throw failure.ofOpening(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      // Nothing was written, so that nothing is lost.
    }
  }

  /** That a table cannot be read, while others may be. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private Unreadable(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
