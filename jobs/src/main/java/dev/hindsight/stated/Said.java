package dev.hindsight.stated;

import dev.hindsight.comparing.Shares.Count;

/** What is said of a name among some counts. */
enum Said {
  /** Its share of all that name anything. */
  SHARE,
  /** The win rate of those that name it. */
  WIN_RATE;

  /** What one of the counts adds to what is said of a name. */
  Count of(NamedCount count, String name) {
    boolean names = count.name().equals(name);
    return switch (this) {
      case SHARE ->
          count.isStated() ? new Count(names ? count.closed() : 0, count.closed()) : Count.NONE;
      case WIN_RATE -> names ? new Count(count.won(), count.closed()) : Count.NONE;
    };
  }
}
