package dev.hindsight.exports.judging;

/**
 * What became of a value.
 *
 * @param value the value; null where it is bad, or stands for nothing
 * @param problem what is wrong with it and what would be right; null where it is good
 * @param taken the text, where it was not read as it stands but taken for the value or for nothing
 */
record Parsed(Object value, String problem, String taken) {

  static Parsed of(Object value) {
    return new Parsed(value, null, null);
  }

  static Parsed bad(String problem) {
    return new Parsed(null, problem, null);
  }

  /** No value, because the text is a word for that. */
  static Parsed missing(String text) {
    return new Parsed(null, null, text);
  }

  /** The same, read from another text than the one in the file. */
  Parsed takenFor(String text) {
    return new Parsed(value, problem, text);
  }

  boolean isBad() {
    return problem != null;
  }
}
