package dev.hindsight.exports.config.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the company's own.
 *
 * @param name what agreements call it, in large or small letters
 * @param when the conditions, by column; all of them must hold
 * @param not the answer that it speaks against
 * @param adopted the day it was adopted; null: it was not
 */
public record ConfiguredRule(
    String name, List<RuleCondition> when, RuledAnswer not, LocalDate adopted)
    implements Serializable {

  /**
   * How many there may be: with the searched ones they are judged together, and the more there are
   * the less can be told.
   */
  public static final int MOST = 195;

  public ConfiguredRule {
    when = List.copyOf(when);
    if (when.isEmpty()) {
      throw new IllegalArgumentException("Invalid rule " + name + ": it has no condition");
    }
  }

  /** Whether an agreement means this one. */
  public boolean isCalled(String agreed) {
    return name.equalsIgnoreCase(agreed);
  }

  /** The day it was adopted, where it was. */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(adopted);
  }
}
