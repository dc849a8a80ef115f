package dev.hindsight.exports.config.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A condition on what was known on the day of a decision. What is not known meets none.
 *
 * @param column what it is about
 * @param values one of them must be there, each once, sorted
 */
public record RuleCondition(RuleColumn column, List<String> values) implements Serializable {

  public RuleCondition {
    values = values.stream().distinct().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Invalid condition: no value of " + column.key());
    }
  }

  public RuleCondition(RuleColumn column, String... values) {
    this(column, List.of(values));
  }

  /** The form in which values are compared: names in large or small letters are the same. */
  public static String form(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** The same condition with its values in the form in which they are compared. */
  public RuleCondition compared() {
    return new RuleCondition(column, values.stream().map(RuleCondition::form).toList());
  }

  /** Whether it holds wherever the column is known. */
  public boolean holdsAlways() {
    return !column.isFree() && values.containsAll(column.alternatives());
  }

  /** Such as "strategic_fit is off_strategy". */
  public String text() {
    return column.key() + " is " + String.join(" or ", values);
  }
}
