package dev.hindsight.findings;

import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that opens the quarterly review.
 *
 * @param statements at most seven findings, most certain and most costly first
 * @param changes what changed since the quarter before, in sentences: only what chance alone would
 *     not explain, or that there is nothing such
 * @param lookedAt every figure that was looked at for a change, in sentences, clear or not
 * @param restated figures of the last report of an earlier quarter that today's exports no longer
 *     give
 */
public record Review(
    List<Statement> statements,
    Measured<List<String>> changes,
    List<String> lookedAt,
    Measured<Restated> restated) {

  /** How far all that a report says may be trusted. */
  public static final String CAUTION =
      "Wins are associated with decisions, churn with displaced items; what causes them no export can say. An interval holds the values that fit the counts.";

  public Review {
    statements = List.copyOf(statements);
    changes = changes.map(List::copyOf);
    lookedAt = List.copyOf(lookedAt);
  }

  /** The same page with what an earlier report no longer says. */
  public Review withRestated(Measured<Restated> newRestated) {
    return new Review(statements, changes, lookedAt, newRestated);
  }

  /** The same page with one more change, where changes are measured. */
  public Review withChange(String change) {
    Measured<List<String>> more =
        changes.map(known -> Stream.concat(known.stream(), Stream.of(change)).toList());
    return new Review(statements, more, lookedAt, restated);
  }

  /**
   * One finding. Its number stands beside the text, not in it.
   *
   * @param topic two or three words, such as "Yes against not now"
   * @param text a sentence or two
   * @param details what stands behind it, for who asks, in whole sentences
   * @param shown its number; not measured where it has none
   */
  public record Statement(String topic, String text, List<String> details, Measured<Shown> shown) {

    public Statement {
      details = List.copyOf(details);
    }

    /** A finding with its number. */
    public static Statement of(String topic, Shown shown, String text, List<String> details) {
      return new Statement(topic, text, details, Measured.of(shown));
    }

    /** A finding without a number. */
    public static Statement inWords(String topic, String text) {
      return new Statement(topic, text, List.of(), Measured.not("it is said in words"));
    }

    /** What opens it, such as "Win rate: " or "Were promises kept? ". */
    public String opening() {
      return topic + (topic.endsWith("?") ? " " : ": ");
    }

    /** All of it in a line, for where nothing but text is shown. */
    public String line(String currency) {
      String number = shown.isMeasured() ? shown.require().line(currency) + ". " : "";
      return opening() + number + text;
    }

    /** The same with more that stands behind it. */
    public Statement withDetails(List<String> more) {
      return new Statement(
          topic, text, Stream.concat(details.stream(), more.stream()).toList(), shown);
    }
  }
}
