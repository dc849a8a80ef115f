package dev.hindsight.stats.survival;

/**
 * Events over person-time of two sides, such as accounts churned in account-years. They add up:
 * {@link #EMPTY} and {@link #combine} make them a monoid.
 *
 * @param events1 events on the first side
 * @param time1 its person-time
 * @param events0 events on the side it is compared with
 * @param time0 its person-time, in the same unit
 */
public record PersonTime(long events1, double time1, long events0, double time0) {

  /** Nobody observed. */
  public static final PersonTime EMPTY = new PersonTime(0, 0, 0, 0);

  public PersonTime {
    if (impossible(events1, time1) || impossible(events0, time0)) {
      throw new IllegalArgumentException(
          "Invalid person-time: "
              + (events1 + " events in " + time1)
              + (" against " + events0 + " in " + time0));
    }
  }

  private static boolean impossible(long events, double time) {
    return events < 0 || !(time >= 0) || Double.isInfinite(time) || (events > 0 && time == 0);
  }

  public PersonTime combine(PersonTime other) {
    return new PersonTime(
        Math.addExact(events1, other.events1),
        time1 + other.time1,
        Math.addExact(events0, other.events0),
        time0 + other.time0);
  }

  /** The same with sides exchanged. */
  public PersonTime swapped() {
    return new PersonTime(events0, time0, events1, time1);
  }

  /** Whether both sides were observed, without which there is nothing to compare. */
  public boolean holdsBoth() {
    return time1 > 0 && time0 > 0;
  }
}
