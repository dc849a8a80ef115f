package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.Field;
import java.util.function.UnaryOperator;

/**
 * Reads the values of one column of the contract from the cells of an export. Names that are not to
 * be shown are replaced here, so that nothing behind this ever has them.
 */
final class FieldReader {

  private final Field field;
  private final ValueParser asMapped;
  private final ValueParser asTyped;
  private final ValueParser asContract;
  private final UnaryOperator<String> replacement;
  private final MappedValues values;

  FieldReader(Field field, ParsingRules rules) {
    Notation notation = rules.mapping().notation();
    this.field = field;
    this.asMapped = ValueParser.of(field, notation, rules);
    this.asTyped = ValueParser.of(field, notation.typed(), rules);
    this.asContract = ValueParser.of(field, Notation.CONTRACT, rules);
    this.replacement = rules.pseudonyms().in(field.name());
    this.values = new MappedValues(field.name(), rules.mapping());
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
    if (!(parsed.value() instanceof String name)) {
      return parsed;
    }
    String taken = parsed.taken();
    return new Parsed(
        replacement.apply(name), null, taken == null ? null : replacement.apply(taken));
  }

  private Parsed mapped(String text, ValueParser parser) {
    String listed = values.listed(text);
    if (listed != null) {
      return asContract.parse(listed);
    }
    if (values.isMissing(text)) {
      return Parsed.missing(text);
    }
    if (MappedValues.isErrorCell(text)) {
      return Parsed.bad("Is what a spreadsheet shows where it has no value");
    }
    String other = values.allOthers();
    return other == null ? parser.parse(text) : asContract.parse(other).takenFor(text);
  }
}
