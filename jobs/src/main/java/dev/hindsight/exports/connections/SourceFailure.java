package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.SparkThrowable;

/**
 * What it means for a person that a source cannot be read: which of several causes it was, and what
 * to do. What is the driver's or Spark's own words has no secret in it.
 *
 * @param source the source, as people say it, such as {@code the source crm}
 * @param settings where a person puts right how it is reached
 * @param secrets what must not be said
 */
public record SourceFailure(String source, SourceSettings settings, Set<String> secrets) {

  private static final String LIBRARIES =
      "Name its jar, and those that it needs, in HINDSIGHT_CLASS_PATH, or give it to spark-submit with --packages or --jars";

  /** What a failure of Spark or of a driver means; empty where it is none that a person mends. */
  public Optional<InputException> meaning(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<InputException> meaning = one(cause);
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  /** What it means that a source cannot be opened: what Spark refuses then is what it is told. */
  RuntimeException ofOpening(Exception failed) {
    if (failed instanceof InputException input) {
      return input;
    }
    Optional<InputException> meaning = meaning(failed);
    if (meaning.isPresent()) {
      return meaning.get();
    }
    return failed instanceof SparkThrowable || failed instanceof IllegalArgumentException
        ? configuration(
            "Spark refuses: %s. Put right %s".formatted(words(failed), settings.key()), failed)
        : new IllegalStateException("Cannot open " + source, failed);
  }

  private Optional<InputException> one(Throwable cause) {
    Optional<InputException> condition =
        cause instanceof SparkThrowable spark && spark.getCondition() != null
            ? ofSpark(spark.getCondition(), cause)
            : Optional.empty();
    return condition.or(() -> ofType(cause));
  }

  private Optional<InputException> ofType(Throwable cause) {
    if (cause instanceof SQLException failed) {
      return Optional.of(database(failed));
    }
    if (cause instanceof ClassNotFoundException missing) {
      return Optional.of(
          configuration(
              "there is no class %s. %s".formatted(missing.getMessage(), LIBRARIES), missing));
    }
    return cause instanceof ArithmeticException range && isOfDriver(range)
        ? Optional.of(outOfRange(range))
        : Optional.empty();
  }

  /** A query that divides by zero is another matter. */
  private static boolean isOfDriver(ArithmeticException range) {
    return Arrays.stream(range.getStackTrace())
        .anyMatch(at -> at.getClassName().contains(".datasources.jdbc."));
  }

  private Optional<InputException> ofSpark(String condition, Throwable cause) {
    return switch (condition) {
      case "DATA_SOURCE_NOT_FOUND", "_LEGACY_ERROR_TEMP_1139" ->
          Optional.of(
              configuration(
                  "there is no library for its format. %s; take the build for this version of Spark"
                      .formatted(LIBRARIES),
                  cause));
      case "TABLE_OR_VIEW_NOT_FOUND",
          "SCHEMA_NOT_FOUND",
          "CATALOG_NOT_FOUND",
          "REQUIRES_SINGLE_PART_NAMESPACE" ->
          Optional.of(
              configuration(
                  "Spark knows no such table. Put right the name under %s.table, or tell Spark of its catalogue, such as HINDSIGHT_JAVA_OPTS=-Dspark.sql.catalog.NAME=CLASS"
                      .formatted(settings.key()),
                  cause));
      case "PATH_NOT_FOUND" ->
          Optional.of(failure(InputException.Source.DATA, words(cause), cause));
      default -> Optional.empty();
    };
  }

  private static String words(Throwable cause) {
    return SparkWords.of(firstLine(cause));
  }

  /** What a driver says; its SQLSTATE tells what it is about. */
  private InputException database(SQLException failed) {
    String state = Optional.ofNullable(failed.getSQLState()).orElse("");
    String said = saidWithCause(failed);
    if (said.startsWith(Jdbc.NO_DRIVER)) {
      return configuration(
          "no driver takes its url. Put right %s, or, where its driver is not the one of PostgreSQL: %s"
              .formatted(settings.url(), LIBRARIES.replaceFirst("^N", "n")),
          failed);
    }
    return switch (Meaning.of(failed, state)) {
      case AWAY ->
          failure(
              InputException.Source.STORAGE,
              "the database does not answer, or not to the end: %s. Check that it is up and can be reached from here, then run again"
                  .formatted(said),
              failed);
      case NO_ENTRY ->
          configuration(
              "the database refuses the login: %s. Put right %s".formatted(said, settings.login()),
              failed);
      case BAD_VALUE ->
          failure(
              InputException.Source.DATA,
              "the database cannot give a value: %s. Leave it out, or write it otherwise, in the query under %s"
                  .formatted(said, settings.options()),
              failed);
      case WRONG ->
          configuration(
              "the database refuses: %s. Put right %s".formatted(said, settings.options()), failed);
    };
  }

  private InputException outOfRange(ArithmeticException range) {
    return failure(
        InputException.Source.DATA,
        "it has a number or a time that is out of all range, such as infinity (%s). Leave it out in the query under %s"
            .formatted(saidWithCause(range), settings.options()),
        range);
  }

  /** What the classes of SQLSTATE mean, those of PostgreSQL among them. */
  private enum Meaning {
    AWAY,
    NO_ENTRY,
    BAD_VALUE,
    WRONG;

    static Meaning of(SQLException failed, String state) {
      return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
        // Connection; transaction rolled back; too few resources; not in this state, ended by an
        // operator, system error.
        case "08", "40", "53", "55", "57", "58" -> AWAY;
        case "28" -> NO_ENTRY;
        case "22" -> BAD_VALUE;
        default -> isPassing(failed) ? AWAY : WRONG;
      };
    }

    private static boolean isPassing(SQLException failed) {
      return failed instanceof SQLTransientException
          || failed instanceof SQLTimeoutException
          || failed.getCause() instanceof IOException;
    }
  }

  private InputException configuration(String problem, Throwable cause) {
    return failure(InputException.Source.CONFIGURATION, problem, cause);
  }

  private InputException failure(InputException.Source blamed, String problem, Throwable cause) {
    return new InputException(
        blamed,
        "Cannot read %s: %s."
            .formatted(source, SourceOptions.without(secrets, problem).replaceFirst("\\.$", "")),
        cause);
  }

  /** What a driver says, without a secret, as a sentence. */
  String said(SQLException failed) {
    return SourceOptions.without(secrets, saidWithCause(failed));
  }

  /** The first line of what is said, and of what caused it. */
  private static String saidWithCause(Throwable failed) {
    String own = firstLine(failed);
    Throwable cause = failed.getCause();
    return cause == null || own.contains(firstLine(cause))
        ? own
        : own + " (" + firstLine(cause) + ")";
  }

  private static String firstLine(Throwable failed) {
    return Optional.ofNullable(failed.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElseGet(() -> failed.getClass().getSimpleName())
        .strip()
        .replaceFirst("\\.$", "");
  }
}
