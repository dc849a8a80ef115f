package dev.hindsight.exports.contract;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name its header, in snake_case
 * @param type what it holds
 * @param presence whether a row can do without it
 * @param vocabulary the allowed values, where the type is {@link ValueType#VOCABULARY}
 */
public record Field(String name, ValueType type, Presence presence, List<String> vocabulary) {

  /** Whether a row can do without a value. */
  public enum Presence {
    /** The header must be there, and a row without a usable value is rejected. */
    REQUIRED,
    /** Required of a deal that is closed; the header must be there. */
    REQUIRED_UNLESS_OPEN,
    OPTIONAL
  }

  public Field {
    vocabulary = List.copyOf(vocabulary);
    if ((type == ValueType.VOCABULARY) == vocabulary.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid field " + name + ": " + type + " with vocabulary " + vocabulary);
    }
  }

  /** Whether the header must be there. */
  public boolean isRequired() {
    return presence != Presence.OPTIONAL;
  }

  /** Whether it holds the key of a row: there, what nobody sees tells no two apart. */
  public boolean isKey() {
    return name.endsWith("_id");
  }

  static Field required(String name, ValueType type) {
    return new Field(name, type, Presence.REQUIRED, List.of());
  }

  static Field requiredUnlessOpen(String name, ValueType type) {
    return new Field(name, type, Presence.REQUIRED_UNLESS_OPEN, List.of());
  }

  static Field optional(String name, ValueType type) {
    return new Field(name, type, Presence.OPTIONAL, List.of());
  }

  static Field required(String name, List<String> vocabulary) {
    return new Field(name, ValueType.VOCABULARY, Presence.REQUIRED, vocabulary);
  }

  static Field optional(String name, List<String> vocabulary) {
    return new Field(name, ValueType.VOCABULARY, Presence.OPTIONAL, vocabulary);
  }
}
