package dev.hindsight.exports.sql;

import java.util.regex.Pattern;

/**
 * Salesforce's identifiers: 15 characters in which case counts, or 18, of which the last three tell
 * the case of the others for programs that ignore it.
 */
final class SalesforceId {

  private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9]{15}");
  private static final String SUFFIXES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private static final int GROUP = 5;

  private SalesforceId() {}

  /** The form of 18 characters of an identifier of 15; others as they are, null too. */
  static String long18(String id) {
    String stripped = id == null ? "" : id.strip();
    if (!SHORT.matcher(stripped).matches()) {
      return id;
    }
    StringBuilder full = new StringBuilder(stripped);
    for (int start = 0; start < stripped.length(); start += GROUP) {
      int capitals = 0;
      for (int i = 0; i < GROUP; i++) {
        capitals |= Character.isUpperCase(stripped.charAt(start + i)) ? 1 << i : 0;
      }
      full.append(SUFFIXES.charAt(capitals));
    }
    return full.toString();
  }
}
