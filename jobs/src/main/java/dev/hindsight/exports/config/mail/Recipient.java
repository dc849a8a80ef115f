package dev.hindsight.exports.config.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who gets reports.
 *
 * @param address the address that is written to
 * @param slice the part that they get; empty: the whole report
 */
public record Recipient(String address, Optional<Slice> slice) {

  /** The address to tell recipients apart by: in large or small letters it is the same mailbox. */
  public String key() {
    return key(address);
  }

  /** The same of any address. */
  public static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  /** The slice in words, such as "sales_team: EMEA Field"; empty: the whole report. */
  public String part() {
    return slice.map(Slice::text).orElse("");
  }
}
