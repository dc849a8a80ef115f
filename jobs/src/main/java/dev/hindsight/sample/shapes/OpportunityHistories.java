package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.sample.shapes.Salesforce.Stage;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of Salesforce's opportunities: OpportunityHistory has a row for each moment with all
 * that is tracked, OpportunityFieldHistory one for each field that was changed.
 */
final class OpportunityHistories implements Closeable {

  /** The fields that are tracked, by the words of the contract. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "stage", "StageName",
          "amount", "Amount",
          "closed_at", "CloseDate",
          "probability", "Probability");

  private final CsvFile histories;
  private final CsvFile fields;
  private long written;

  OpportunityHistories(ToolFolder folder) throws IOException {
    this.histories =
        Salesforce.file(
            folder,
            "OpportunityHistory",
            "Id",
            "OpportunityId",
            "StageName",
            "Amount",
            "CloseDate",
            "Probability",
            "CurrencyIsoCode",
            "CreatedById",
            "CreatedDate");
    this.fields =
        Salesforce.file(
            folder,
            "OpportunityFieldHistory",
            "Id",
            "OpportunityId",
            "Field",
            "OldValue",
            "NewValue",
            "CreatedById",
            "CreatedDate");
  }

  /**
   * Writes what became of an opportunity.
   *
   * @param user who changed it
   * @param rows those of {@code deal_history} that are about it
   */
  void write(Row deal, String user, List<Row> rows) throws IOException {
    List<Row> changes =
        rows.stream().sorted(Comparator.comparing(OpportunityHistories::day)).toList();
    Map<String, String> now = new HashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      Row change = changes.get(i);
      String field = change.get(FieldChanges.FIELD);
      String value = shown(field, change.get(FieldChanges.NEW_VALUE));
      String at = Salesforce.moment(day(change));
      fields.row(
          id("017"),
          deal.get(Deals.DEAL_ID),
          FIELDS.get(field),
          shown(field, change.get(FieldChanges.OLD_VALUE)),
          value,
          user,
          at);
      now.put(field, value);
      boolean isLastOfItsDay =
          i + 1 == changes.size() || !day(changes.get(i + 1)).equals(day(change));
      if (isLastOfItsDay) {
        histories.row(
            id("008"),
            deal.get(Deals.DEAL_ID),
            now.getOrDefault("stage", ""),
            now.getOrDefault("amount", ""),
            now.getOrDefault("closed_at", ""),
            now.getOrDefault("probability", ""),
            deal.get(Deals.CURRENCY),
            user,
            at);
      }
    }
  }

  private static LocalDate day(Row change) {
    return change.day(FieldChanges.CHANGED_AT).orElseThrow();
  }

  /** A value as Salesforce has it: a share is a percentage. */
  private static String shown(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case "stage" -> Stage.of(value).label;
      case "probability" -> new BigDecimal(value).movePointRight(2).toPlainString();
      default -> value;
    };
  }

  private String id(String kind) {
    written++;
    return SalesforceIds.of(kind, written);
  }

  @Override
  public void close() throws IOException {
    try (fields) {
      histories.close();
    }
  }
}
