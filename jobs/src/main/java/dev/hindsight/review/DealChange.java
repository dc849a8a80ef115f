package dev.hindsight.review;

import dev.hindsight.winrates.DealFacts;
import dev.hindsight.winrates.KnownDeals;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;

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

  /** What the columns of the rows that were published start with, once joined. */
  static final String PUBLISHED = "published_";

  /** What those of today's rows start with. */
  static final String TODAY = "today_";

  private final String label;

  DealChange(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether a joined row shows the change; never null. */
  Column isShown() {
    Column both = was(KnownDeals.OUTCOME).isNotNull().and(is(KnownDeals.OUTCOME).isNotNull());
    return switch (this) {
      case CLOSED_LATE -> both.and(wasOpen()).and(not(isOpen()));
      case OPEN_AGAIN -> both.and(not(wasOpen())).and(isOpen());
      case OUTCOME -> closedInBoth(both).and(differs(KnownDeals.OUTCOME));
      case CLOSED_AT -> closedInBoth(both).and(differs(KnownDeals.CLOSED_AT));
      // Exports say what an open deal is thought to be worth by now, not by then.
      case SIZE -> closedInBoth(both).and(differs(KnownDeals.SIZE));
      case ANSWER -> both.and(differs(KnownDeals.DECISION_CLASS));
      case LATE -> was(KnownDeals.OUTCOME).isNull();
      case GONE -> is(KnownDeals.OUTCOME).isNull();
    };
  }

  private static Column closedInBoth(Column both) {
    return both.and(not(wasOpen())).and(not(isOpen()));
  }

  private static Column differs(String column) {
    return not(was(column).eqNullSafe(is(column)));
  }

  private static Column wasOpen() {
    return was(KnownDeals.OUTCOME).eqNullSafe(DealFacts.OPEN);
  }

  private static Column isOpen() {
    return is(KnownDeals.OUTCOME).eqNullSafe(DealFacts.OPEN);
  }

  private static Column was(String column) {
    return col(PUBLISHED + column);
  }

  private static Column is(String column) {
    return col(TODAY + column);
  }
}
