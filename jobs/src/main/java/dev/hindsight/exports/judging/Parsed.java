package dev.hindsight.exports.judging;

/**
 * What became of a value.
 *
 * @param value the value; null where it is bad
 * @param problem what is wrong with it and what would be right; null where it is good
 */
record Parsed(Object value, String problem) {

  static Parsed of(Object value) {
    return new Parsed(value, null);
  }

  static Parsed bad(String problem) {
    return new Parsed(null, problem);
  }

  boolean isBad() {
    return problem != null;
  }
}
