package dev.hindsight.stats.survival;

import java.io.Serializable;

/**
 * How subjects left observation on one day. Exits of one day add up: {@link #none} and {@link
 * #combine} make them a monoid.
 *
 * @param day days since the start of observation
 * @param events subjects with the event of interest
 * @param competing subjects with an event that rules it out
 * @param censored subjects last seen without either
 */
public record Exits(int day, long events, long competing, long censored) implements Serializable {

  public Exits {
    if (day < 0 || events < 0 || competing < 0 || censored < 0) {
      throw new IllegalArgumentException(
          "Invalid exits on day "
              + day
              + ": "
              + (events + " events, " + competing + " competing, " + censored + " censored"));
    }
  }

  public static Exits none(int day) {
    return new Exits(day, 0, 0, 0);
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if the other ones are of another day
   */
  public Exits combine(Exits other) {
    if (day != other.day) {
      throw new IllegalArgumentException(
          "Cannot combine exits of day " + day + " with those of day " + other.day);
    }
    return new Exits(
        day,
        Math.addExact(events, other.events),
        Math.addExact(competing, other.competing),
        Math.addExact(censored, other.censored));
  }

  public long total() {
    return Math.addExact(Math.addExact(events, competing), censored);
  }
}
