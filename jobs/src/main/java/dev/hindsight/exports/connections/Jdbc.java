package dev.hindsight.exports.connections;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Spark is told of a database. What is not configured is set so that rows come in portions, a
 * database that does not answer ends the run instead of holding it up, and nothing is written.
 */
final class Jdbc {

  static final String URL = "url";
  static final String DRIVER = "driver";
  static final String TABLE = "dbtable";

  /** What Java says where no driver takes an address. */
  static final String NO_DRIVER = "No suitable driver";

  private static final Map<String, String> ALWAYS =
      Map.of(
          // Many drivers fetch a whole table at once.
          "fetchsize", "10000",
          // A time without a zone is what it says, wherever this runs.
          "preferTimestampNTZ", "true");

  /** What is for Spark, and none of a driver's business. */
  private static final Set<String> OF_SPARK =
      Set.of("url", "driver", "dbtable", "query", "fetchsize", "prefertimestampntz");

  /** Seconds; the driver of PostgreSQL would wait for ever. */
  private static final Map<String, String> POSTGRESQL =
      Map.of(
          "loginTimeout", "30",
          "socketTimeout", "600",
          "tcpKeepAlive", "true",
          "readOnly", "true",
          "ApplicationName", "hindsight");

  private Jdbc() {}

  /**
   * The options with what they lack.
   *
   * @throws SQLException where no driver takes the address
   */
  static Map<String, String> completed(Map<String, String> options) throws SQLException {
    Map<String, String> completed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    completed.putAll(options);
    ALWAYS.forEach(completed::putIfAbsent);
    String url = completed.get(URL);
    if (url.startsWith("jdbc:postgresql:")) {
      POSTGRESQL.forEach(completed::putIfAbsent);
    }
    if (!completed.containsKey(DRIVER)) {
      // Spark looks where it was loaded from, which with spark-submit has not what is in our jar.
      completed.put(DRIVER, DriverManager.getDriver(url).getClass().getName());
    }
    return completed;
  }

  /**
   * A connection of our own, with what Spark is told.
   *
   * @param told the options, complete
   */
  static Connection connection(Map<String, String> told)
      throws SQLException, ReflectiveOperationException {
    Properties properties = new Properties();
    told.forEach(
        (name, value) -> {
          if (!OF_SPARK.contains(name.toLowerCase(Locale.ROOT))) {
            properties.setProperty(name, value);
          }
        });
    Class<?> driver =
        Class.forName(told.get(DRIVER), true, Thread.currentThread().getContextClassLoader());
    Connection connection =
        ((Driver) driver.getDeclaredConstructor().newInstance()).connect(told.get(URL), properties);
    if (connection == null) {
      throw new SQLException(NO_DRIVER);
    }
    return connection;
  }
}
