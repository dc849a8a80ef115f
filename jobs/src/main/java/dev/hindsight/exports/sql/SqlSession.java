package dev.hindsight.exports.sql;

import java.time.ZoneId;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Spark's SQL as queries need it, beside whatever else runs on the same Spark. */
final class SqlSession {

  private static final Map<String, String> SETTINGS =
      Map.of(
          // A text that is no number is told, and not taken for nothing.
          "spark.sql.ansi.enabled", "true",
          // A name in double quotes is a name, as in other databases, and never a text.
          "spark.sql.ansi.doubleQuotedIdentifiers", "true",
          "spark.sql.caseSensitive", "false",
          "spark.sql.runSQLOnFiles", "false",
          // ${…} would be replaced by settings and by what the environment says.
          "spark.sql.variable.substitute", "false",
          // Planned as a whole before it runs: a query is part of the one job that reads.
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.autoBroadcastJoinThreshold", "-1");

  private SqlSession() {}

  /**
   * A session of its own.
   *
   * @param zone in which a moment has its day
   */
  static SparkSession of(ZoneId zone) {
    SparkSession session =
        SparkSession.builder()
            .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
            .getOrCreate()
            .newSession();
    SETTINGS.forEach(session.conf()::set);
    session.conf().set("spark.sql.session.timeZone", zone.getId());
    Functions.register(session, zone);
    return session;
  }
}
