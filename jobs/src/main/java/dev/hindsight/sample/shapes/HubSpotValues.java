package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is the same in all exports of HubSpot. */
final class HubSpotValues {

  static final String STAGE = "stage";
  static final String AMOUNT = "amount";
  static final String CLOSED_AT = "closed_at";
  static final String PROBABILITY = "probability";

  private HubSpotValues() {}

  /** Ids are numbers; those of other tools are left as they are. */
  static String id(String column, String id) {
    return switch (column) {
      case Deals.DEAL_ID ->
          id.startsWith("D-") ? Long.toString(90_000_000_000L + Numbers.in(id)) : id;
      case Accounts.ACCOUNT_ID ->
          id.startsWith("A-") ? Long.toString(7_000_000_000L + Numbers.in(id)) : id;
      default -> id;
    };
  }

  /** Whether a partner has a deal like it. */
  static boolean hasPartnerDeal(Row deal) {
    return Numbers.in(deal.get(Deals.DEAL_ID)) % 11 == 0;
  }

  /** The changes of one field of a deal, the newest first. */
  static List<Row> newestFirst(List<Row> history, String field) {
    List<Row> changes =
        new ArrayList<>(
            history.stream().filter(each -> each.get(FieldChanges.FIELD).equals(field)).toList());
    Collections.reverse(changes);
    return changes;
  }

  /** What a deal is worth: as long as it is open, what it is thought to be. */
  static String amount(List<Row> history) {
    return newestFirst(history, AMOUNT).get(0).get(FieldChanges.NEW_VALUE);
  }
}
