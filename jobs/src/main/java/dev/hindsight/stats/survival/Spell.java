package dev.hindsight.stats.survival;

import java.util.Optional;

/**
 * Subjects observed over the same days: at risk on every day after {@code entry}, up to and with
 * {@code exit}. A subject whose covariate changes has one spell before and one after, the first
 * ending censored.
 *
 * @param entry the last day before observation, {@link #BEFORE_DAY_0} where it starts on day 0
 * @param exit the last day of observation
 * @param events subjects with the event on the day of exit
 * @param censored subjects without
 */
public record Spell(int entry, int exit, long events, long censored) {

  /** The entry of those observed from day 0 on, who may leave on that day. */
  public static final int BEFORE_DAY_0 = -1;

  public Spell {
    if (entry < BEFORE_DAY_0 || entry >= exit || events < 0 || censored < 0) {
      throw new IllegalArgumentException(
          "Invalid spell after day "
              + (entry + " to day " + exit)
              + (": " + events + " events, " + censored + " censored"));
    }
  }

  /** Subjects observed from day 0 on. */
  public static Spell fromDay0(int exit, long events, long censored) {
    return new Spell(BEFORE_DAY_0, exit, events, censored);
  }

  /** What is left of the spell when days up to and with this one are not looked at. */
  public Optional<Spell> after(int day) {
    return day >= exit
        ? Optional.empty()
        : Optional.of(new Spell(Math.max(entry, day), exit, events, censored));
  }

  public long subjects() {
    return Math.addExact(events, censored);
  }
}
