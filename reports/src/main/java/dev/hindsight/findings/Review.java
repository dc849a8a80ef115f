package dev.hindsight.findings;

import java.util.List;

/**
 * The page that opens the quarterly review.
 *
 * @param statements five to seven sentences with figures, most important first
 * @param changes what changed since the quarter before, in sentences
 */
public record Review(List<Statement> statements, Measured<List<String>> changes) {

  public Review {
    statements = List.copyOf(statements);
    changes = changes.map(List::copyOf);
  }

  /**
   * One finding.
   *
   * @param topic two or three words, such as "Yes against not now"
   * @param text one or two whole sentences with figures and their intervals
   */
  public record Statement(String topic, String text) {}
}
