package dev.hindsight.exports.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the configuration whose keys are known. Keys that are not known are noted. */
final class Section {

  private final Property property;
  private final List<String> known;
  private final Map<String, Property> entries = new LinkedHashMap<>();

  /**
   * Reads a section.
   *
   * @param kind what its keys are, such as "column"
   */
  Section(Property property, String kind, List<String> known) {
    this.property = property;
    this.known = known;
    property.entries().forEach((key, value) -> add(key, value, kind));
  }

  private void add(String key, Property value, String kind) {
    if (known.contains(key)) {
      entries.put(key, value);
    } else {
      String nearest = Nearest.question(key, known);
      value.problem(
          "unknown "
              + kind
              + (nearest.isEmpty() ? "; known are " + String.join(", ", known) : nearest));
    }
  }

  /** The values that are there, by their keys. */
  Map<String, Property> entries() {
    return entries;
  }

  /** The value of a key, where the key is there. */
  Optional<Property> at(String key) {
    if (!known.contains(key)) {
      throw new IllegalArgumentException("Cannot look up " + key + ": it is not among " + known);
    }
    return Optional.ofNullable(entries.get(key));
  }

  /** The value of a key; the fallback where the key is not there. */
  <T> T read(String key, Scalar<T> scalar, T fallback) {
    return at(key).flatMap(value -> value.read(scalar)).orElse(fallback);
  }

  /** The value of a key that has to be there. */
  <T> Optional<T> require(String key, Scalar<T> scalar) {
    return require(key, scalar.expected()).flatMap(found -> found.read(scalar));
  }

  /**
   * The same of a value that is more than a scalar.
   *
   * @param expected what it is, in words
   */
  Optional<Property> require(String key, String expected) {
    Optional<Property> value = at(key);
    if (value.isEmpty()) {
      property.problem("the key " + key + " is missing; expected " + expected);
    }
    return value;
  }

  /** The list of a key; the fallback where the key is not there. */
  <T> List<T> list(String key, Scalar<T> scalar, List<T> fallback) {
    return at(key).map(value -> value.list(scalar)).orElse(fallback);
  }

  /** The section of a key, where the key is there. */
  Optional<Section> section(String key, String kind, List<String> keys) {
    return at(key).map(value -> new Section(value, kind, keys));
  }
}
