package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.QueryContext;
import org.apache.spark.SparkThrowable;

/** What is wrong with a query, as a message with its line. */
public final class QueryErrors {

  /** What Spark puts around its words: a condition, a code of the standard, a plan. */
  private static final Pattern AROUND =
      Pattern.compile("(?s)^(?:\\[[A-Z0-9_.]+] )?(.*?)\\.?(?: SQLSTATE: .*)?$");

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
        "Cannot run the query in %s:%s (%s, line %s of it): %s."
            .formatted(query.file(), query.line(position), query.path(), line(position), problem),
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

  /** Nothing is named so. */
  InputException noSource(String name, List<String> known, Exception failed) {
    String nearest =
        Nearest.to(name, known, 1).stream()
            .findFirst()
            .map(each -> "; did you mean " + each + "?")
            .orElse("");
    return at(
        position(failed),
        "there is no source %s%s The sources are: %s"
            .formatted(name, nearest.isEmpty() ? "." : nearest, String.join(", ", known)),
        failed);
  }

  /** What Spark says of it; what is none of the query's fault as it is. */
  RuntimeException told(Exception failed) {
    if (failed instanceof SparkThrowable spark && spark.getCondition() != null) {
      return at(position(failed), words(failed), failed);
    }
    return failed instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Cannot run a query", failed);
  }

  private static String words(Exception failed) {
    Matcher around = AROUND.matcher(failed.getMessage().strip());
    String words = around.matches() ? around.group(1) : failed.getMessage();
    return words.lines().findFirst().orElse("");
  }

  /** Where in the query Spark sees the cause; at its beginning where it does not say. */
  private int position(Exception failed) {
    QueryContext[] contexts = ((SparkThrowable) failed).getQueryContext();
    int start = contexts.length == 0 ? 0 : contexts[0].startIndex() - Queries.BEFORE.length();
    return Math.max(0, Math.min(start, query.text().length()));
  }

  /** A name without the quotes that Spark puts around it. */
  static String unquoted(String name) {
    return name.replace("`", "");
  }
}
