package dev.hindsight.sample;

/** Identifiers as a person reads them: a letter for the kind, and a number from 1 on. */
final class Identifiers {

  private static final int DIGITS = 6;

  private Identifiers() {}

  static String request(long index) {
    return of("R-", index);
  }

  static String deal(long index) {
    return of("D-", index);
  }

  static String account(long index) {
    return of("A-", index);
  }

  static String item(long index) {
    return of("I-", index);
  }

  static String agreement(long index) {
    return of("G-", index);
  }

  /** The answers of a request are told apart by their number, from 0 on. */
  static String decision(long request, int number) {
    return of("C-", request) + "-" + (number + 1);
  }

  private static String of(String prefix, long index) {
    String number = Long.toString(index + 1);
    return prefix + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
  }
}
