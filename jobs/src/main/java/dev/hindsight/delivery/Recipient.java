package dev.hindsight.delivery;

import dev.hindsight.exports.config.mail.Slice;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who gets reports.
 *
 * @param address the address that is written to
 * @param slice the part that they get; empty: the whole report
 */
public record Recipient(String address, Optional<Slice> slice) {

  /** The address as the ledger has it: in large or small letters it is the same mailbox. */
  public String key() {
    return key(address);
  }

  /** An address as the ledger has it. */
  public static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  /** The slice as the ledger has it, such as "sales_team: EMEA Field"; empty: the whole report. */
  String part() {
    return slice.map(Slice::text).orElse("");
  }

  boolean isOf(Delivery delivery) {
    return key().equals(delivery.recipient()) && part().equals(delivery.slice());
  }
}
