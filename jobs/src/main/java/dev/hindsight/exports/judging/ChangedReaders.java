package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FieldChanges;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads values that are of another kind from row to row: of the field that the row names. */
final class ChangedReaders {

  private final Map<Object, FieldReader> readers;

  ChangedReaders(ParsingRules rules) {
    readers =
        FieldChanges.CHANGED.stream()
            .collect(Collectors.toMap(Field::name, field -> new FieldReader(field, rules)));
  }

  /**
   * Reads a value as text that is spelled as the contract spells values of the field. That of a
   * field which nobody knows stays as it stands: its row is rejected.
   *
   * @param changed the word that names the field; null where it cannot be read
   */
  Parsed read(Object changed, String text) {
    FieldReader reader = changed == null ? null : readers.get(changed);
    return reader == null ? Parsed.of(text) : spelled(reader.read(text));
  }

  private static Parsed spelled(Parsed parsed) {
    Object value = parsed.value();
    String text =
        value instanceof BigDecimal amount
            ? amount.stripTrailingZeros().toPlainString()
            : value == null ? null : value.toString();
    return new Parsed(text, parsed.problem(), parsed.taken());
  }
}
