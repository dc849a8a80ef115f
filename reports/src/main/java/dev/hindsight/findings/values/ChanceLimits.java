package dev.hindsight.findings.values;

/**
 * Between which values chance alone leaves a group of one size.
 *
 * @param of the group's size
 * @param lower 2.5 % of such groups lie below
 * @param upper 2.5 % lie above
 * @param lowest 0.1 % lie below
 * @param highest 0.1 % lie above
 */
public record ChanceLimits(long of, double lower, double upper, double lowest, double highest) {

  public ChanceLimits {
    if (of < 1 || !(lowest <= lower && lower <= upper && upper <= highest)) {
      throw new IllegalArgumentException(
          "Invalid limits for "
              + of
              + (": " + lowest + ", " + lower + ", " + upper + ", " + highest));
    }
  }

  /** Whether a value lies beyond what chance leaves 95 % of such groups within. */
  public boolean exceededBy(double value) {
    return value < lower || value > upper;
  }

  /** Whether a value lies beyond what chance leaves 99.8 % of such groups within. */
  public boolean farExceededBy(double value) {
    return value < lowest || value > highest;
  }
}
