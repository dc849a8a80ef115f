package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;

/**
 * The ids that Salesforce makes: 15 characters in which case counts, or 18 in which it does not.
 */
final class SalesforceIds {

  private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private SalesforceIds() {}

  /** The id in 18 characters of a deal or an account of the contract's tables; others unchanged. */
  static String of(String column, String id) {
    return switch (column) {
      case Deals.DEAL_ID -> of("006", Numbers.in(id));
      case Accounts.ACCOUNT_ID -> of("001", Numbers.in(id));
      default -> id;
    };
  }

  /** The id of a record in 18 characters; the first three tell what kind it is. */
  static String of(String kind, long number) {
    return of18(kind + "5g0000" + Numbers.mixed(number, 6));
  }

  /** An id of 15 characters in 18: the last three say which letters are capitals. */
  static String of18(String id) {
    StringBuilder text = new StringBuilder(id);
    for (int chunk = 0; chunk < 15; chunk += 5) {
      int capitals = 0;
      for (int place = 0; place < 5; place++) {
        if (Character.isUpperCase(id.charAt(chunk + place))) {
          capitals += 1 << place;
        }
      }
      text.append(CHECK.charAt(capitals));
    }
    return text.toString();
  }
}
