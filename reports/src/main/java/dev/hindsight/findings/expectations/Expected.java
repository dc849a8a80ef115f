package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.Locale;

/**
 * What is expected of some open items.
 *
 * @param awaited what is awaited of them
 * @param answer the answer that they have; not measured where they are not told apart by it
 * @param items how many there are
 * @param quarters in how many of the earlier quarters there were like ones
 * @param expected of how many it is expected: the sum of their chances
 * @param lower the 10 % point
 * @param upper the 90 % point
 * @param holds how likely it is that the number lies between the two: near 0.8, as far as whole
 *     numbers can be
 * @param least what it hardly falls below: where it does, the expectation was wrong and not unlucky
 * @param most what it hardly exceeds
 * @param baseRate how often it came true of all such items in the earlier quarters, whatever their
 *     answer and age
 * @param like the items by what they are like
 */
public record Expected(
    Awaited awaited,
    Measured<DecisionClass> answer,
    long items,
    int quarters,
    double expected,
    long lower,
    long upper,
    double holds,
    long least,
    long most,
    double baseRate,
    List<LikeItems> like) {

  public Expected {
    like = List.copyOf(like);
    if (least > lower || lower > upper || upper > most) {
      throw new IllegalArgumentException(
          "Invalid range: %s to %s within %s to %s".formatted(lower, upper, least, most));
    }
  }

  /** What it is, such as "Wins among open deals: yes". */
  public String what() {
    return answer.isMeasured() ? awaited.label() + ": " + name(answer.require()) : awaited.label();
  }

  private static String name(DecisionClass answer) {
    return answer.label().toLowerCase(Locale.ROOT);
  }
}
