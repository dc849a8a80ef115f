package dev.hindsight.review;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** How a deal can be known differently later, on the same as-of date. */
enum DealChange {
  CLOSED_LATE("deals closed by then that were still open in the exports"),
  OPEN_AGAIN("deals that were closed then and are open on that day now"),
  OUTCOME("deals whose outcome was corrected"),
  CLOSED_AT("deals whose closing day was corrected"),
  SIZE("deals whose amount, or its exchange rate, was corrected"),
  ANSWER("deals with another answer"),
  LATE("deals that came in late"),
  GONE("deals that are gone from the exports");

  private final String label;

  DealChange(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether a deal shows the change; each side is empty where it was or is not there. */
  boolean isShown(Optional<SnapshotDeal> published, Optional<SnapshotDeal> today) {
    if (published.isEmpty() || today.isEmpty()) {
      return (this == LATE && published.isEmpty()) || (this == GONE && today.isEmpty());
    }
    return isShown(published.get(), today.get());
  }

  private boolean isShown(SnapshotDeal was, SnapshotDeal is) {
    boolean closedInBoth = !was.isOpen() && !is.isOpen();
    return switch (this) {
      case CLOSED_LATE -> was.isOpen() && !is.isOpen();
      case OPEN_AGAIN -> !was.isOpen() && is.isOpen();
      case OUTCOME -> closedInBoth && !Objects.equals(was.outcome(), is.outcome());
      case CLOSED_AT -> closedInBoth && !Objects.equals(was.closedAt(), is.closedAt());
      // Exports say what an open deal is thought to be worth by now, not by then.
      case SIZE -> closedInBoth && isOther(was.size(), is.size());
      case ANSWER -> !Objects.equals(was.decisionClass(), is.decisionClass());
      case LATE, GONE -> false;
    };
  }

  /** No size and one of 0 are alike: a lost deal of 0 has none, and older reports kept the 0. */
  private static boolean isOther(BigDecimal was, BigDecimal is) {
    return orNothing(was).compareTo(orNothing(is)) != 0;
  }

  private static BigDecimal orNothing(BigDecimal size) {
    return size == null ? BigDecimal.ZERO : size;
  }
}
