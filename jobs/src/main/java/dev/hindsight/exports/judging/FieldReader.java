package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Field;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads the values of one column of the contract from the cells of an export. Names that are not to
 * be shown are replaced here, so that nothing behind this ever has them.
 */
final class FieldReader {

  private static final String ALL_OTHERS = "*";

  private final Field field;
  private final ValueParser asMapped;
  private final ValueParser asTyped;
  private final UnaryOperator<String> replacement;
  private final Map<String, String> exact;
  private final Map<String, String> ignoringCase;

  FieldReader(Field field, ParsingRules rules) {
    this.field = field;
    this.asMapped = ValueParser.of(field, rules);
    this.asTyped = ValueParser.ofContract(field, rules);
    this.replacement = rules.pseudonyms().in(field.name());
    this.exact = rules.mapping().values().getOrDefault(field.name(), Map.of());
    this.ignoringCase =
        exact.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (one, other) -> one));
  }

  Field field() {
    return field;
  }

  /**
   * Reads a value of the export.
   *
   * @param text without blanks around it, and not empty
   */
  Parsed read(String text) {
    return replaced(mapped(text, asMapped));
  }

  /** Reads a value that the file itself types, such as the date of a spreadsheet. */
  Parsed readTyped(String text) {
    return replaced(mapped(text, asTyped));
  }

  /** Reads a value that stands in the mapping rather than in a file. */
  Parsed readConstant(String text) {
    return replaced(asMapped.parse(text));
  }

  /** What stands in the export, as it may be shown. */
  String shown(String text) {
    return text.isEmpty() ? text : replacement.apply(text);
  }

  private Parsed replaced(Parsed parsed) {
    return parsed.value() instanceof String name ? Parsed.of(replacement.apply(name)) : parsed;
  }

  private Parsed mapped(String text, ValueParser parser) {
    if (exact.isEmpty()) {
      return parser.parse(text);
    }
    String value = exact.get(text);
    if (value == null) {
      value = ignoringCase.get(text.toLowerCase(Locale.ROOT));
    }
    if (value == null) {
      value = exact.get(ALL_OTHERS);
    }
    return value == null ? parser.parse(text) : asTyped.parse(value);
  }
}
