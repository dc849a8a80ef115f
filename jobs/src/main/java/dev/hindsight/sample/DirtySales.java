package dev.hindsight.sample;

import static dev.hindsight.sample.DirtyRow.Reading.CONFLICT;
import static dev.hindsight.sample.DirtyRow.Reading.CONTRADICTION;
import static dev.hindsight.sample.DirtyRow.Reading.DUPLICATE;
import static dev.hindsight.sample.DirtyRow.Reading.KEPT;
import static dev.hindsight.sample.DirtyRow.Reading.ORPHAN;
import static dev.hindsight.sample.DirtyRow.Reading.REJECTED;
import static dev.hindsight.sample.DirtyRow.Reading.VALUE_DROPPED;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.sample.company.DealType;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Segment;
import dev.hindsight.sample.company.Tender;
import java.time.LocalDate;
import java.util.List;

/** Dirty deals, requests and decisions. They hang on each other and on nothing else. */
record DirtySales(LocalDate day) {

  /** A dirty request that is kept and has no answer. */
  static final String UNANSWERED = "R-900001";

  /** A dirty deal that is kept; the dirty requests are for it. */
  static final String KEPT_DEAL = "D-900001";

  private static final String ANSWERED = "R-900002";

  List<DirtyRow> deals() {
    return List.of(
        deal("formula", KEPT, Deals.DEAL_ID, "=1+1", 1),
        deal("line break", KEPT, Deals.LOSS_REASON, "price:\n\"too high\", they said", 1),
        deal("money as text", REJECTED, Deals.AMOUNT, "$1,200", 2),
        deal("negative", REJECTED, Deals.AMOUNT, "-5000", 3),
        deal("not a number", REJECTED, Deals.AMOUNT, "NaN", 4),
        deal("decimal comma", VALUE_DROPPED, Deals.EXPECTED_AMOUNT, "1.234,50", 5),
        deal("unknown word", REJECTED, Deals.OUTCOME, "pending", 6),
        deal("no such day", REJECTED, Deals.CLOSED_AT, "2025-02-30", 7),
        deal("missing", REJECTED, Deals.CLOSED_AT, "", 8),
        deal("unknown account", ORPHAN, Deals.ACCOUNT_ID, "A-999999", 9),
        deal("closed before opened", CONTRADICTION, Deals.CLOSED_AT, day.minusDays(40) + "", 10),
        ragged(dealCells(11)),
        deal("twin", KEPT, "", "", 12),
        deal("twin", DUPLICATE, "", "", 12));
  }

  private DirtyRow deal(
      String kind, DirtyRow.Reading reading, String column, String value, int number) {
    Cells cells = dealCells(number);
    return DirtyRow.of(
        Deals.TABLE, kind, reading, column, column.isEmpty() ? cells : cells.set(column, value));
  }

  private Cells dealCells(int number) {
    return new Cells()
        .set(Deals.DEAL_ID, "D-" + (900_000 + number))
        .set(Deals.OUTCOME, Outcome.LOST)
        .set(Deals.AMOUNT, "20000")
        .set(Deals.CLOSED_AT, day.plusDays(60))
        .set(Deals.EXPECTED_AMOUNT, "20000")
        .set(Deals.OPENED_AT, day.minusDays(20))
        .set(Deals.CURRENCY, Tender.USD.name())
        .set(Deals.SEGMENT, Segment.MID_MARKET.label())
        .set(Deals.DEAL_TYPE, DealType.NEW_BUSINESS);
  }

  /** A row that breaks off. */
  private static DirtyRow ragged(Cells cells) {
    List<String> whole = cells.inOrder(Deals.TABLE.columns().toList());
    String text = CsvText.row(whole.subList(0, 8));
    return new DirtyRow(Deals.TABLE.name(), "too few cells", REJECTED, "", "", text);
  }

  List<DirtyRow> requests() {
    return List.of(
        request("no answer", KEPT, "", "", 1),
        request("formula", KEPT, Requests.FEATURE, "=HYPERLINK(\"x\",\"y\")", 2),
        request("line break", KEPT, Requests.FEATURE, "offline mode,\n\"as discussed\"", 3),
        request("other date format", REJECTED, Requests.REQUESTED_AT, "31/12/2025", 4),
        request("missing", REJECTED, Requests.DEAL_ID, "", 5),
        request("unknown deal", ORPHAN, Requests.DEAL_ID, "D-999999", 6),
        request("over 100 %", VALUE_DROPPED, Requests.CLAIMED_CONFIDENCE, "150%", 7),
        request("neither yes nor no", VALUE_DROPPED, Requests.WRITTEN_DESCRIPTION, "maybe", 8),
        request("negative", VALUE_DROPPED, Requests.OTHER_PROSPECTS, "-1", 9),
        request("same key", CONFLICT, Requests.FEATURE, "single sign-on", 10),
        request("same key", CONFLICT, Requests.FEATURE, "route planning", 10));
  }

  private DirtyRow request(
      String kind, DirtyRow.Reading reading, String column, String value, int number) {
    Cells cells =
        new Cells()
            .set(Requests.REQUEST_ID, "R-" + (900_000 + number))
            .set(Requests.DEAL_ID, KEPT_DEAL)
            .set(Requests.REQUESTED_AT, day)
            .set(Requests.FEATURE, "stray request");
    return DirtyRow.of(
        Requests.TABLE, kind, reading, column, column.isEmpty() ? cells : cells.set(column, value));
  }

  List<DirtyRow> decisions() {
    return List.of(
        decision("blank in a word", KEPT, Decisions.DECISION, "Not now", 1),
        decision("typing slip", CONTRADICTION, Decisions.DECIDED_AT, "2062-03-14", 2),
        decision(
            "before its request", CONTRADICTION, Decisions.DECIDED_AT, day.minusDays(9) + "", 3),
        decision("unknown word", REJECTED, Decisions.DECISION, "probably", 4),
        decision("unknown word", VALUE_DROPPED, Decisions.ALTERNATIVE, "magic", 5),
        decision("unknown request", ORPHAN, Decisions.REQUEST_ID, "R-999999", 6),
        decision("same key", CONFLICT, Decisions.REASON, "roadmap full", 7),
        decision("same key", CONFLICT, Decisions.REASON, "no owner", 7));
  }

  private DirtyRow decision(
      String kind, DirtyRow.Reading reading, String column, String value, int number) {
    Cells cells =
        new Cells()
            .set(Decisions.DECISION_ID, "C-90000" + number)
            .set(Decisions.REQUEST_ID, ANSWERED)
            .set(Decisions.DECIDED_AT, day.plusDays(10))
            .set(Decisions.DECISION, Decision.NOT_NOW);
    return DirtyRow.of(Decisions.TABLE, kind, reading, column, cells.set(column, value));
  }
}
