package dev.hindsight.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.KnownDeal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a deal is known as on the as-of date. A report keeps it, so that a later one can tell what
 * has changed since.
 *
 * @param dealId the deal
 * @param outcome how it ended, as exports spell it
 * @param closedAt when; null while it is open
 * @param size in the reporting currency, four decimals; null where it has none
 * @param decisionClass its class, in snake_case
 */
public record SnapshotDeal(
    String dealId, String outcome, LocalDate closedAt, BigDecimal size, String decisionClass) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String SIZE = "size";
  private static final String DECISION_CLASS = "decision_class";
  private static final int DECIMALS = 4;

  /** What a deal, which exists, is known as. */
  public static SnapshotDeal of(KnownDeal deal) {
    return new SnapshotDeal(
        deal.dealId(),
        Vocabularies.word(deal.outcome()),
        deal.isOpen() ? null : deal.moneyDay(),
        deal.size(),
        Vocabularies.word(deal.decisionClass()));
  }

  public boolean isOpen() {
    return Vocabularies.word(DealOutcome.OPEN).equals(outcome);
  }

  /** A JSON object in one line, without what is null. */
  public String line() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      text(json, Deals.DEAL_ID, dealId);
      text(json, Deals.OUTCOME, outcome);
      text(json, Deals.CLOSED_AT, closedAt);
      if (size != null) {
        json.writeNumberField(SIZE, size);
      }
      text(json, DECISION_CLASS, decisionClass);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void text(JsonGenerator json, String name, Object value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  /**
   * Reads what {@link #line} wrote; what it does not know is left out.
   *
   * @throws IllegalArgumentException for a line that is no such object
   */
  public static SnapshotDeal read(String line) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken().isScalarValue()) {
          values.put(name, json.getValueAsString());
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("Invalid deal: " + line, e);
    }
    if (values.get(Deals.DEAL_ID) == null) {
      throw new IllegalArgumentException("Invalid deal: " + line);
    }
    return of(values);
  }

  private static SnapshotDeal of(Map<String, String> values) {
    String closedAt = values.get(Deals.CLOSED_AT);
    String size = values.get(SIZE);
    return new SnapshotDeal(
        values.get(Deals.DEAL_ID),
        values.get(Deals.OUTCOME),
        closedAt == null ? null : LocalDate.parse(closedAt),
        size == null ? null : new BigDecimal(size).setScale(DECIMALS, RoundingMode.HALF_UP),
        values.get(DECISION_CLASS));
  }
}
