package dev.hindsight.churn;


/** Whether something displaced exposes an account that waits. */
enum ExposureState {
  EXPOSED,
  /** Not so far. */
  UNEXPOSED,
  /** Not any more: on neither side. */
  AFTERWARDS;

  /** The state that facts name. */
  static ExposureState named(String name) {
    return switch (name) {
      case AccountMonths.EXPOSED -> EXPOSED;
      case AccountMonths.UNEXPOSED -> UNEXPOSED;
      case AccountMonths.AFTERWARDS -> AFTERWARDS;
      default -> throw new IllegalArgumentException("Invalid state: " + name);
    };
  }
}
