package dev.hindsight;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.PGConnection;

/**
 * A real PostgreSQL for the tests of a class, on loopback. Its users need their passwords: {@link
 * #USER} has {@link #PASSWORD}.
 */
public final class Postgres implements AutoCloseable {

  public static final String USER = "ada";
  public static final String PASSWORD = "correct-horse-battery-staple";

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  private static Postgres started() {
    try {
      Path data = Files.createTempDirectory("hindsight-postgres-");
      Postgres postgres =
          new Postgres(
              EmbeddedPostgres.builder()
                  .setDataDirectory(data)
                  .setServerConfig("fsync", "off")
                  .start());
      postgres.run(
          "CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'",
          "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO " + USER,
          "ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO " + USER);
      Files.writeString(
          data.resolve("pg_hba.conf"),
          "host all postgres samehost trust\nhost all all samehost scram-sha-256\n");
      postgres.run("SELECT pg_reload_conf()");
      return postgres;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public int port() {
    return server.getPort();
  }

  /** The address of the database, without user and password. */
  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
  }

  /** Runs statements as the owner of the database; {@link #USER} may read what they make. */
  public void run(String... statements) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** How often a table was read from its beginning to its end. */
  public long scans(String table) throws InterruptedException {
    // A server of this version reports when it has time to, at the latest after half a second.
    Thread.sleep(1_000);
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = '" + table + "'")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Puts exports of the contract into a schema, in columns of the types that they have. */
  public void load(Path exports, String schema) {
    run("CREATE SCHEMA " + schema);
    for (Table table : Contract.TABLES) {
      Path file = exports.resolve(table.name() + ".csv");
      if (Files.exists(file)) {
        load(file, table, schema + "." + table.name());
      }
    }
  }

  private void load(Path file, Table table, String name) {
    try (BufferedReader rows = Files.newBufferedReader(file);
        Connection connection = server.getPostgresDatabase().getConnection()) {
      List<String> headers = List.of(rows.readLine().split(","));
      run(
          "CREATE TABLE %s (%s)"
              .formatted(
                  name,
                  headers.stream()
                      .map(header -> header + " " + type(table, header))
                      .collect(Collectors.joining(", "))));
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY %s (%s) FROM STDIN CSV".formatted(name, String.join(",", headers)), rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String type(Table table, String column) {
    return switch (table.fields().get(table.position(column)).type()) {
      case TEXT, VOCABULARY, CURRENCY, CHANGED -> "text";
      case DATE -> "date";
      case MOMENT -> "timestamp";
      case MONEY, QUOTA -> "numeric(18, 2)";
      case RATE, DAYS -> "numeric";
      case SHARE -> "double precision";
      case COUNT -> "bigint";
      case YES_NO -> "boolean";
    };
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** Gives the tests of a class their database, which ends with them. */
  public static final class Shared implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
      return parameter.getParameter().getType() == Postgres.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
      ExtensionContext ofClass =
          Optional.of(extension)
              .filter(each -> each.getTestMethod().isPresent())
              .flatMap(ExtensionContext::getParent)
              .orElse(extension);
      return ofClass
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(Postgres.class, same -> started(), Postgres.class);
    }
  }
}
