package dev.hindsight.sample;

import static dev.hindsight.sample.DirtyRow.Reading.CONTRADICTION;
import static dev.hindsight.sample.DirtyRow.Reading.DUPLICATE;
import static dev.hindsight.sample.DirtyRow.Reading.KEPT;
import static dev.hindsight.sample.DirtyRow.Reading.ORPHAN;
import static dev.hindsight.sample.DirtyRow.Reading.REJECTED;
import static dev.hindsight.sample.DirtyRow.Reading.VALUE_DROPPED;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Region;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Segment;
import dev.hindsight.sample.company.Tactic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Some rows of every kind of dirt. They have identifiers of their own and hang on deals of their
 * own, closed in the company's first year, so that the planted truth stays what it is.
 */
final class DirtyRows {

  private final LocalDate day;
  private final LocalDate today;

  private DirtyRows(SampleCompany company) {
    this.day = company.from().plusDays(100);
    this.today = company.to();
  }

  /** The dirty rows of a table, in the order in which they are strewn in. */
  static List<DirtyRow> of(Table table, SampleCompany company) {
    DirtyRows rows = new DirtyRows(company);
    DirtySales sales = new DirtySales(company.from().plusDays(100));
    Map<Table, List<DirtyRow>> byTable =
        Map.ofEntries(
            Map.entry(Deals.TABLE, sales.deals()),
            Map.entry(Requests.TABLE, sales.requests()),
            Map.entry(Decisions.TABLE, sales.decisions()),
            Map.entry(Accounts.TABLE, rows.accounts()),
            Map.entry(RoadmapItems.TABLE, rows.items()),
            Map.entry(Displacements.TABLE, rows.displacements()),
            Map.entry(Waiting.TABLE, rows.waiting()),
            Map.entry(Pressure.TABLE, rows.pressure()),
            Map.entry(Quotas.TABLE, List.of(rows.quota())),
            Map.entry(FxRates.TABLE, List.of(rows.rate())),
            Map.entry(FieldChanges.TABLE, rows.changes()),
            Map.entry(PlanChanges.TABLE, List.of(rows.replan())),
            Map.entry(Agreements.TABLE, List.of(rows.agreement())));
    return byTable.get(table);
  }

  private List<DirtyRow> accounts() {
    Table table = Accounts.TABLE;
    String name = Accounts.ACCOUNT_NAME;
    return List.of(
        DirtyRow.of(table, "formula", KEPT, name, account(1).set(name, "=1+1")),
        DirtyRow.of(table, "not Latin", KEPT, name, account(2).set(name, "東京電算株式会社")),
        DirtyRow.of(table, "not Latin", KEPT, name, account(3).set(name, "Łódzkie Młyny Żytnie")),
        DirtyRow.of(table, "right to left", KEPT, name, account(4).set(name, "شركة النخيل")),
        DirtyRow.of(
            table, "line break", KEPT, name, account(5).set(name, "Two \"Lines\",\nand a half")),
        DirtyRow.of(
            table,
            "money as text",
            VALUE_DROPPED,
            Accounts.ARR,
            account(6).set(Accounts.ARR, "$1,200")),
        DirtyRow.of(
            table,
            "left before it came",
            CONTRADICTION,
            Accounts.CHURNED_AT,
            account(7)
                .set(Accounts.CUSTOMER_SINCE, day)
                .set(Accounts.CHURNED_AT, day.minusYears(1))),
        DirtyRow.of(table, "twin", KEPT, "", account(8)),
        DirtyRow.of(table, "twin", DUPLICATE, "", account(8)));
  }

  private Cells account(int number) {
    return new Cells()
        .set(Accounts.ACCOUNT_ID, "A-90000" + number)
        .set(Accounts.ACCOUNT_NAME, "Strayfield " + number)
        .set(Accounts.SEGMENT, Segment.MID_MARKET.label())
        .set(Accounts.REGION, Region.EMEA.label);
  }

  private List<DirtyRow> items() {
    Table table = RoadmapItems.TABLE;
    Cells vague = item(1).set(RoadmapItems.PLANNED_FOR, "soon");
    return List.of(
        DirtyRow.of(table, "not a date", VALUE_DROPPED, RoadmapItems.PLANNED_FOR, vague),
        DirtyRow.of(table, "twin", KEPT, "", item(2)),
        DirtyRow.of(table, "twin", DUPLICATE, "", item(2)));
  }

  private Cells item(int number) {
    return new Cells()
        .set(RoadmapItems.ROADMAP_ITEM_ID, "I-90000" + number)
        .set(RoadmapItems.TITLE, "Stray item " + number)
        .set(RoadmapItems.PLANNED_FOR, today.plusDays(90));
  }

  private List<DirtyRow> displacements() {
    Table table = Displacements.TABLE;
    String request = Displacements.REQUEST_ID;
    Cells cells = new Cells().set(Displacements.ROADMAP_ITEM_ID, "I-900001");
    DirtyRow undated =
        DirtyRow.of(
            table,
            "no day and no answer",
            CONTRADICTION,
            Displacements.DISPLACED_AT,
            cells.set(request, DirtySales.UNANSWERED));
    cells.set(request, "R-999999").set(Displacements.DISPLACED_AT, day);
    return List.of(undated, DirtyRow.of(table, "unknown request", ORPHAN, request, cells));
  }

  private List<DirtyRow> waiting() {
    Table table = Waiting.TABLE;
    String item = Waiting.ROADMAP_ITEM_ID;
    String since = Waiting.WAITING_SINCE;
    Cells cells = new Cells().set(Waiting.ACCOUNT_ID, "A-900002");
    cells.set(item, "I-900001").set(since, "2025-02-30");
    DirtyRow noDay = DirtyRow.of(table, "no such day", REJECTED, since, cells);
    cells.set(item, "I-999999").set(since, day);
    return List.of(noDay, DirtyRow.of(table, "unknown item", ORPHAN, item, cells));
  }

  private List<DirtyRow> pressure() {
    Table table = Pressure.TABLE;
    return List.of(
        DirtyRow.of(
            table,
            "unknown word",
            REJECTED,
            Pressure.TACTIC,
            signal().set(Pressure.TACTIC, "pretty_please")),
        DirtyRow.of(table, "twin", KEPT, "", signal()),
        DirtyRow.of(table, "twin", DUPLICATE, "", signal()),
        DirtyRow.of(
            table,
            "unknown request",
            ORPHAN,
            Pressure.REQUEST_ID,
            signal().set(Pressure.REQUEST_ID, "R-999999")));
  }

  private Cells signal() {
    return new Cells()
        .set(Pressure.REQUEST_ID, DirtySales.UNANSWERED)
        .set(Pressure.SIGNALLED_AT, day.plusDays(3))
        .set(Pressure.TACTIC, Tactic.DONE_DEAL);
  }

  private DirtyRow quota() {
    Cells cells =
        new Cells()
            .set(Quotas.SALES_TEAM, "Partners")
            .set(Quotas.PERIOD_START, Quarters.start(today))
            .set(Quotas.PERIOD_END, Quarters.end(today))
            .set(Quotas.QUOTA, "0");
    return DirtyRow.of(Quotas.TABLE, "no quota", REJECTED, Quotas.QUOTA, cells);
  }

  private List<DirtyRow> changes() {
    Table table = FieldChanges.TABLE;
    return List.of(
        DirtyRow.of(
            table,
            "money as text",
            VALUE_DROPPED,
            FieldChanges.NEW_VALUE,
            change("amount").set(FieldChanges.NEW_VALUE, "a lot")),
        DirtyRow.of(table, "unknown word", REJECTED, FieldChanges.FIELD, change("next_step")),
        DirtyRow.of(
            table,
            "unknown deal",
            ORPHAN,
            FieldChanges.DEAL_ID,
            change("stage").set(FieldChanges.DEAL_ID, "D-999999")),
        DirtyRow.of(table, "twin", KEPT, "", change("closed_at")),
        DirtyRow.of(table, "twin", DUPLICATE, "", change("closed_at")));
  }

  private Cells change(String field) {
    return new Cells()
        .set(FieldChanges.DEAL_ID, DirtySales.KEPT_DEAL)
        .set(FieldChanges.CHANGED_AT, day)
        .set(FieldChanges.FIELD, field);
  }

  private DirtyRow replan() {
    Cells cells =
        new Cells()
            .set(PlanChanges.ROADMAP_ITEM_ID, "I-999999")
            .set(PlanChanges.CHANGED_AT, day)
            .set(PlanChanges.NEW_PLANNED_FOR, day.plusDays(90));
    return DirtyRow.of(
        PlanChanges.TABLE, "unknown item", ORPHAN, PlanChanges.ROADMAP_ITEM_ID, cells);
  }

  private DirtyRow agreement() {
    Cells cells =
        new Cells()
            .set(Agreements.AGREEMENT_ID, "G-900001")
            .set(Agreements.AGREED_AT, day)
            .set(Agreements.WHAT, "meet again")
            .set(Agreements.DUE, "soon");
    return DirtyRow.of(Agreements.TABLE, "not a date", VALUE_DROPPED, Agreements.DUE, cells);
  }

  private DirtyRow rate() {
    Cells cells =
        new Cells()
            .set(FxRates.CURRENCY, "CHF")
            .set(FxRates.VALID_FROM, day)
            .set(FxRates.RATE, "-1.1");
    return DirtyRow.of(FxRates.TABLE, "negative rate", REJECTED, FxRates.RATE, cells);
  }
}
