package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.connections.SparkWords;
import dev.hindsight.exports.contract.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.QueryContext;
import org.apache.spark.QueryContextType;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;

/** What is wrong with a query, as a message with its line. */
final class QueryErrors {

  private static final Pattern QUOTED = Pattern.compile("`((?:[^`]|``)*)`");

  private final Query query;

  QueryErrors(Query query) {
    this.query = query;
  }

  /** A problem with what stands at a position of the query. */
  InputException at(int position, String problem) {
    return at(position, problem, null);
  }

  private InputException at(int position, String problem, Throwable cause) {
    return new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot run the query in %s:%s (%s, line %s of it): %s%s"
            .formatted(
                query.file(),
                query.line(position),
                query.path(),
                line(position),
                problem,
                problem.matches("(?s).*[.?!]") ? "" : "."),
        cause);
  }

  private long line(int position) {
    return 1 + query.text().substring(0, position).chars().filter(each -> each == '\n').count();
  }

  /** A problem with the result of the query. */
  InputException of(List<String> lines) {
    List<String> message = new ArrayList<>(lines);
    message.set(
        0,
        "Cannot read the result of the query in %s:%s (%s): %s"
            .formatted(query.file(), query.line(0), query.path(), lines.get(0)));
    return new InputException(InputException.Source.CONFIGURATION, message);
  }

  /** It has more brackets in each other, or longer chains of operators, than Spark can follow. */
  InputException tooDeep(StackOverflowError failed) {
    return at(
        0,
        "it is nested too deep for Spark. Take steps out of it into WITH … AS (…), and write x IN (…) for long chains of OR",
        failed);
  }

  /** Nothing is named so. */
  InputException noSource(String name, List<String> known, Exception failed) {
    return at(
        position((SparkThrowable) failed),
        "there is no source %s%s %s"
            .formatted(
                name,
                nearest(name, known),
                known.isEmpty()
                    ? "The folder has no file that can be read"
                    : "The sources are: " + String.join(", ", known)),
        failed);
  }

  private static String nearest(String name, List<String> known) {
    String question = Nearest.question(name, known);
    return question.isEmpty() ? "." : question;
  }

  /** What Spark says of the query before it runs; what is not the query's fault as it is. */
  RuntimeException told(Exception failed) {
    if (failed instanceof SparkThrowable spark && spark.getCondition() != null) {
      return at(position(spark), words(spark, failed.getMessage()), failed);
    }
    return failed instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot run a query", failed);
  }

  /** What Spark says while the query runs, where it is of a part of this query. */
  RuntimeException ofRun(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SparkThrowable spark && isOfQuery(spark)) {
        return at(position(spark), words(spark, cause.getMessage()), failed);
      }
    }
    return failed;
  }

  /** Whether it is about what stands in this query, and not in another one. */
  private boolean isOfQuery(SparkThrowable spark) {
    return places(spark).stream()
        .anyMatch(
            place ->
                query
                    .text()
                    .startsWith(place.fragment(), place.startIndex() - Queries.BEFORE.length()));
  }

  private static List<QueryContext> places(SparkThrowable spark) {
    return Arrays.stream(spark.getQueryContext())
        .filter(context -> context.contextType() == QueryContextType.SQL)
        .filter(context -> context.startIndex() >= Queries.BEFORE.length())
        .toList();
  }

  /** Where in the query Spark sees the cause; at its beginning where it does not say. */
  private int position(SparkThrowable spark) {
    int position =
        places(spark).stream()
            .map(QueryContext::startIndex)
            .findFirst()
            .orElseGet(() -> ofLine(spark));
    int last = query.text().stripTrailing().length() - 1;
    return Math.max(0, Math.min(position - Queries.BEFORE.length(), last));
  }

  /** What is no SQL at all has a line and a column. */
  private int ofLine(SparkThrowable spark) {
    if (!(spark instanceof AnalysisException told) || told.line().isEmpty()) {
      return 0;
    }
    String all = Queries.BEFORE + query.text();
    int position = 0;
    for (int line = 1; line < (Integer) told.line().get(); line++) {
      position = all.indexOf('\n', position) + 1;
    }
    return position + (Integer) told.startPosition().get();
  }

  private static String words(SparkThrowable spark, String message) {
    Map<String, String> said = spark.getMessageParameters();
    if (spark.getCondition() != null
        && spark.getCondition().startsWith("UNRESOLVED_COLUMN")
        && said.containsKey("objectName")) {
      return noColumn(said.get("objectName"), said.getOrDefault("proposal", ""));
    }
    return SparkWords.of(message);
  }

  private static String noColumn(String name, String proposal) {
    List<String> known = names(proposal);
    String own = String.join(".", names(name));
    return "there is no column "
        + own
        + nearest(own, known)
        + (known.isEmpty() ? "" : " Columns like it are: " + String.join(", ", known))
        + (known.isEmpty() ? "" : ". A text stands in single quotes, '…'");
  }

  /** The names in a list of them, without the quotes that Spark puts around each. */
  private static List<String> names(String quoted) {
    return Arrays.stream(quoted.split(", "))
        .filter(each -> !each.isBlank())
        .map(
            each ->
                QUOTED
                    .matcher(each)
                    .results()
                    .map(part -> part.group(1).replace("``", "`"))
                    .collect(Collectors.joining(".")))
        .toList();
  }

  /** A name without the quotes that Spark puts around it. */
  static String unquoted(String name) {
    return names(name).isEmpty() ? name : names(name).get(0);
  }
}
