package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.sample.shapes.Salesforce.Stage;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of Salesforce's opportunities: OpportunityHistory has a row for each moment with all
 * that is tracked, OpportunityFieldHistory one for each field that was changed.
 */
final class OpportunityHistories implements Closeable {

  /** An opportunity from a day on. */
  private record State(LocalDate from, Stage stage, String amount, LocalDate close) {}

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

  void write(Row deal, String user) throws IOException {
    State before = null;
    for (State state : states(deal)) {
      histories.row(
          id("008"),
          deal.get(Deals.DEAL_ID),
          state.stage().label,
          state.amount(),
          state.close().toString(),
          state.stage().probability,
          deal.get(Deals.CURRENCY),
          user,
          Salesforce.moment(state.from()));
      changes(deal, user, before, state);
      before = state;
    }
  }

  /** Opened, negotiated from half-way on, and closed where it is. */
  private static List<State> states(Row deal) {
    LocalDate opened = deal.day(Deals.OPENED_AT).orElseThrow();
    LocalDate close = Salesforce.closeDate(deal);
    LocalDate half = opened.plusDays((close.toEpochDay() - opened.toEpochDay()) / 2);
    Stage stage = Stage.of(deal);
    String expected = deal.get(Deals.EXPECTED_AMOUNT);
    List<State> states = new ArrayList<>();
    states.add(new State(opened, Stage.PROSPECTING, expected, close));
    states.add(new State(half, Stage.NEGOTIATION, expected, close));
    if (stage != Stage.NEGOTIATION) {
      states.add(new State(close, stage, deal.get(Deals.AMOUNT), close));
    }
    return states;
  }

  private void changes(Row deal, String user, State before, State after) throws IOException {
    String at = Salesforce.moment(after.from());
    if (before == null) {
      fields.row(id("017"), deal.get(Deals.DEAL_ID), "created", "", "", user, at);
      return;
    }
    if (before.stage() != after.stage()) {
      fields.row(
          id("017"),
          deal.get(Deals.DEAL_ID),
          "StageName",
          before.stage().label,
          after.stage().label,
          user,
          at);
    }
    if (!before.amount().equals(after.amount())) {
      fields.row(
          id("017"), deal.get(Deals.DEAL_ID), "Amount", before.amount(), after.amount(), user, at);
    }
  }

  private String id(String kind) {
    written++;
    return SalesforceIds.of18(SalesforceIds.of15(kind, written));
  }

  @Override
  public void close() throws IOException {
    try (fields) {
      histories.close();
    }
  }
}
