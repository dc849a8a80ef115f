package dev.hindsight.atrisk;

import dev.hindsight.findings.atrisk.Risk;
import java.util.List;

/** How far the day of an item is away, in the words that like items share. */
final class Bands {

  /** The lower bound of what has no other. */
  private static final long ANY = Long.MIN_VALUE;

  private static final List<Band> PROMISES =
      List.of(
          new Band("passed more than 90 days ago", 91),
          new Band("passed up to 90 days ago", 0),
          new Band("due within 30 days", -30),
          new Band("due in 31 to 90 days", ANY));
  private static final List<Band> CUSTOMERS =
      List.of(
          new Band("exposed for more than 180 days", 181),
          new Band("exposed for 91 to 180 days", 91),
          new Band("exposed for up to 90 days", ANY));
  private static final List<Band> CLOSES =
      List.of(
          new Band("passed more than 90 days ago", 91),
          new Band("passed 31 to 90 days ago", 31),
          new Band("passed up to 30 days ago", ANY));
  private static final List<Band> REFUSALS =
      List.of(
          new Band("pressed up to 30 days ago", ANY),
          new Band("pressed 31 to 90 days ago", 31),
          new Band("pressed more than 90 days ago", 91));

  private record Band(String label, long from) {}

  private Bands() {}

  /**
   * The band of an item.
   *
   * @param days since its day, or since the customer is exposed; negative where it is to come
   */
  static String of(Risk risk, long days) {
    Band found = null;
    for (Band each : bands(risk)) {
      if (days >= each.from() && (found == null || each.from() > found.from())) {
        found = each;
      }
    }
    return found.label();
  }

  /** All bands of a kind, as a reader is shown them. */
  static List<String> labels(Risk risk) {
    return bands(risk).stream().map(Band::label).toList();
  }

  private static List<Band> bands(Risk risk) {
    return switch (risk) {
      case PROMISE_DUE -> PROMISES;
      case CUSTOMER_EXPOSED -> CUSTOMERS;
      case CLOSE_PASSED -> CLOSES;
      case REFUSAL_PRESSED -> REFUSALS;
    };
  }
}
