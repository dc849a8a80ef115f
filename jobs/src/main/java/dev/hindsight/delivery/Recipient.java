package dev.hindsight.delivery;

import java.util.Locale;

/**
 * Somebody who gets reports.
 *
 * @param address the address that is written to
 * @param slice what they get, such as "sales_team: EMEA Field"; empty: the whole report
 */
public record Recipient(String address, String slice) {

  /** The address as the ledger has it: in large or small letters it is the same mailbox. */
  public String key() {
    return key(address);
  }

  /** An address as the ledger has it. */
  public static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  boolean isOf(Delivery delivery) {
    return key().equals(delivery.recipient()) && slice.equals(delivery.slice());
  }
}
