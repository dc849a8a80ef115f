package dev.hindsight.watch;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an account stands on the as-of date.
 *
 * @param churnedAt the day on which it left; null where it has not
 * @param delivered the items that it waited for and got, with their days
 */
record AccountState(LocalDate churnedAt, Map<String, LocalDate> delivered) implements Serializable {

  AccountState {
    delivered = new TreeMap<>(delivered);
  }
}
