package dev.hindsight.findings.watch;

import dev.hindsight.findings.values.Measured;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why an item is no longer at risk.
 *
 * @param reason what became of it
 * @param on the day of that; what was put off: the day that it is put off to
 */
public record Departure(Reason reason, Measured<LocalDate> on) implements Serializable {

  /** What can become of an open item. */
  public enum Reason {
    DELIVERED,
    WON,
    LOST,
    NO_DECISION,
    CHURNED,
    /** The displacement is so long ago that who waits does not count as exposed any more. */
    LONG_DISPLACED,
    ANSWERED_OTHERWISE,
    PUT_OFF,
    NOT_EXPORTED;

    /** Whether the item cannot be at risk any more, however long the list of these is. */
    public boolean isFinal() {
      return this != PUT_OFF;
    }
  }

  /** Something that happened on a day. */
  public static Departure on(Reason reason, LocalDate day) {
    return new Departure(reason, Measured.of(day));
  }

  /** The exports no longer have it. */
  public static Departure notExported() {
    return new Departure(
        Reason.NOT_EXPORTED, Measured.not("when it was taken out of the exports is not known"));
  }
}
