package dev.hindsight.exports.sql;

import dev.hindsight.exports.judging.WrittenValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;

/** What queries over exports need and Spark does not have. */
final class Functions {

  private static final int AMOUNT_DIGITS = 38;
  private static final int AMOUNT_SCALE = 18;

  /** Functions of Java have a fixed number of arguments. */
  private static final List<String> WITH_DEFAULTS =
      List.of(
          "read_date(text STRING, pattern STRING DEFAULT NULL, language STRING DEFAULT 'en') RETURNS DATE RETURN hindsight_read_date(text, pattern, language)",
          "read_moment(text STRING, pattern STRING DEFAULT NULL, language STRING DEFAULT 'en') RETURNS TIMESTAMP_NTZ RETURN hindsight_read_moment(text, pattern, language)",
          "read_amount(text STRING, language STRING DEFAULT 'en') RETURNS DECIMAL(38, 18) RETURN hindsight_read_amount(text, language)");

  private Functions() {}

  /**
   * Adds them to a session, but for those that {@link #define} adds.
   *
   * @param zone the time zone whose clocks count where a text has an offset
   */
  static void register(SparkSession session, ZoneId zone) {
    WrittenValues values = new WrittenValues(zone);
    session
        .udf()
        .register(
            "hindsight_read_moment",
            (UDF3<String, String, String, LocalDateTime>)
                (text, pattern, language) -> moment(values, text, pattern, language),
            DataTypes.TimestampNTZType);
    session
        .udf()
        .register(
            "hindsight_read_date",
            (UDF3<String, String, String, LocalDate>)
                (text, pattern, language) -> {
                  LocalDateTime moment = moment(values, text, pattern, language);
                  return moment == null ? null : moment.toLocalDate();
                },
            DataTypes.DateType);
    session
        .udf()
        .register(
            "hindsight_read_amount",
            (UDF2<String, String, BigDecimal>)
                (text, language) -> text == null ? null : amount(values.amount(text, language)),
            DataTypes.createDecimalType(AMOUNT_DIGITS, AMOUNT_SCALE));
    session
        .udf()
        .register("sf18", (UDF1<String, String>) SalesforceId::long18, DataTypes.StringType);
    session
        .udf()
        .register(
            "plain_key",
            (UDF1<String, String>) text -> text == null ? null : WrittenValues.key(text),
            DataTypes.StringType);
  }

  /** Adds those of several arguments that a query names: each takes Spark a moment. */
  static void define(SparkSession session, Collection<String> names) {
    WITH_DEFAULTS.stream()
        .filter(function -> names.contains(function.substring(0, function.indexOf('('))))
        .forEach(function -> session.sql("CREATE OR REPLACE TEMPORARY FUNCTION " + function));
  }

  private static LocalDateTime moment(
      WrittenValues values, String text, String pattern, String language) {
    return text == null ? null : values.moment(text, pattern, language);
  }

  /** Null where it has more digits than there is room for: nothing is rounded. */
  private static BigDecimal amount(BigDecimal read) {
    if (read == null) {
      return null;
    }
    BigDecimal shortest = read.stripTrailingZeros();
    boolean fits =
        shortest.scale() <= AMOUNT_SCALE
            && shortest.precision() - shortest.scale() <= AMOUNT_DIGITS - AMOUNT_SCALE;
    return fits ? shortest.setScale(AMOUNT_SCALE, RoundingMode.UNNECESSARY) : null;
  }
}
