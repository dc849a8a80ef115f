package dev.hindsight.churn;

import dev.hindsight.history.CustomerMonths;

/** Whether something displaced exposes an account that waits. */
public enum ExposureState {
  EXPOSED("exposed"),
  /** Not so far. */
  UNEXPOSED("unexposed"),
  /** Not any more: on neither side. */
  AFTERWARDS("afterwards");

  private final String word;

  ExposureState(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The months that a customer is in this state, as a set. */
  public long months(CustomerMonths in) {
    return switch (this) {
      case EXPOSED -> in.exposed();
      case UNEXPOSED -> in.unexposed();
      case AFTERWARDS -> in.afterwards();
    };
  }
}
