package dev.hindsight.findings;

import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that opens the quarterly review.
 *
 * @param statements five to seven sentences with figures, most important first
 * @param changes what changed since the quarter before, in sentences
 * @param restated figures of the last report of an earlier quarter that today's exports no longer
 *     give
 */
public record Review(
    List<Statement> statements, Measured<List<String>> changes, Measured<Restated> restated) {

  public Review {
    statements = List.copyOf(statements);
    changes = changes.map(List::copyOf);
  }

  /** The same page with what an earlier report no longer says. */
  public Review withRestated(Measured<Restated> newRestated) {
    return new Review(statements, changes, newRestated);
  }

  /** The same page with one more change, where changes are measured. */
  public Review withChange(String change) {
    Measured<List<String>> more =
        changes.map(known -> Stream.concat(known.stream(), Stream.of(change)).toList());
    return new Review(statements, more, restated);
  }

  /**
   * One finding.
   *
   * @param topic two or three words, such as "Yes against not now"
   * @param text one or two whole sentences with figures and their intervals
   */
  public record Statement(String topic, String text) {}
}
