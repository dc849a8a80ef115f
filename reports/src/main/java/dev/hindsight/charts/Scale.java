package dev.hindsight.charts;

/** Round steps for axes whose length is only known from the figures. */
final class Scale {

  private static final int LINES = 5;

  private Scale() {}

  /** One, two or five times a power of ten, at least 1, for at most about five lines. */
  static double step(double highest) {
    double wanted = Math.max(1, highest / LINES);
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double leading = wanted / power;
    return power * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
  }
}
