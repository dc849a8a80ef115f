package dev.hindsight.exports.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A day, with the time at which something happened on it. Where no time is written it is the day's
 * start, so that it comes first among those of its day.
 */
public record Moment(LocalDate day, LocalTime time) implements Comparable<Moment>, Serializable {

  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::day).thenComparing(Moment::time);

  public static Moment of(LocalDateTime moment) {
    return new Moment(moment.toLocalDate(), moment.toLocalTime());
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  /** As exports write it: the day alone at its start. */
  @Override
  public String toString() {
    return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day.atTime(time).toString();
  }
}
