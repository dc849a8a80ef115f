package dev.hindsight.history;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Sends each row that is kept to the group that it belongs to, and what is wrong with a row on its
 * way. Rows that point to an account or an item send an end of their link there as well.
 *
 * @param columns which tables have an export: only these can lack a row
 */
public record Routing(ExportedColumns columns) implements Serializable {

  /** The row that a group is about: it comes first. */
  public static final int OWN = 0;

  /** The kinds of rows in the group of a request. */
  static final int DECISION = 1;

  static final int SIGNAL = 2;
  static final int DISPLACEMENT = 3;

  /** A request with its rows, in the group of its deal. */
  public static final int REQUEST = 1;

  /** The name of an account, in the group of a deal that it is asked about in. */
  static final int NAME = 2;

  /** What an earlier report kept of a deal, in its group. */
  static final int PUBLISHED = 3;

  /** A change of the deal, in its group. */
  public static final int CHANGE = 4;

  /** The kinds of rows in the group of an item. */
  public static final int DISPLACED = 1;

  static final int WAIT = 2;

  /** The end of a link, in the group of an item or an account. */
  static final int END = 3;

  /** A change of the item's plan, in its group; 4 is an exposure. */
  public static final int PLAN_CHANGE = 5;

  /** Sends a row to where it belongs. */
  public void route(JudgedRow row, Consumer<Entry> out) {
    for (int i = 0; i < row.findings().size(); i++) {
      out.accept(new Found(row.table(), row.place(), row.isKept(), row.findings().get(i)).entry(i));
    }
    if (row.isKept()) {
      send(row, out);
    }
  }

  private void send(JudgedRow row, Consumer<Entry> out) {
    Table table = row.table();
    if (table.equals(Requests.TABLE)) {
      out.accept(own(Domain.REQUESTS, row, Requests.REQUEST_ID, OWN));
      link(Domain.ACCOUNTS, row, Requests.ACCOUNT_ID, 1, out);
    } else if (table.equals(Decisions.TABLE)) {
      out.accept(own(Domain.REQUESTS, row, Decisions.REQUEST_ID, DECISION));
    } else if (table.equals(Pressure.TABLE)) {
      out.accept(own(Domain.REQUESTS, row, Pressure.REQUEST_ID, SIGNAL));
    } else if (table.equals(Displacements.TABLE)) {
      out.accept(own(Domain.REQUESTS, row, Displacements.REQUEST_ID, DISPLACEMENT));
      link(Domain.ITEMS, row, Displacements.ROADMAP_ITEM_ID, 1, out);
    } else if (table.equals(Deals.TABLE)) {
      out.accept(own(Domain.DEALS, row, Deals.DEAL_ID, OWN));
      link(Domain.ACCOUNTS, row, Deals.ACCOUNT_ID, 0, out);
      withoutAccount(row, out);
    } else if (table.equals(Accounts.TABLE)) {
      out.accept(own(Domain.ACCOUNTS, row, Accounts.ACCOUNT_ID, OWN));
      link(Domain.ITEMS, row, Accounts.CHURN_ROADMAP_ITEM_ID, 0, out);
    } else if (table.equals(RoadmapItems.TABLE)) {
      out.accept(own(Domain.ITEMS, row, RoadmapItems.ROADMAP_ITEM_ID, OWN));
    } else if (table.equals(Waiting.TABLE)) {
      out.accept(own(Domain.ITEMS, row, Waiting.ROADMAP_ITEM_ID, WAIT));
      link(Domain.ACCOUNTS, row, Waiting.ACCOUNT_ID, 0, out);
      link(Domain.ITEMS, row, Waiting.ROADMAP_ITEM_ID, 1, out);
    } else if (table.equals(FieldChanges.TABLE)) {
      out.accept(own(Domain.DEALS, row, FieldChanges.DEAL_ID, CHANGE));
    } else if (table.equals(PlanChanges.TABLE)) {
      out.accept(own(Domain.ITEMS, row, PlanChanges.ROADMAP_ITEM_ID, PLAN_CHANGE));
      link(Domain.ITEMS, row, PlanChanges.ROADMAP_ITEM_ID, 0, out);
    }
  }

  private static Entry own(Domain domain, JudgedRow row, String column, int kind) {
    return new Entry(Key.of(domain, row.text(column), kind, row.place()), RowBytes.of(row));
  }

  private void link(
      Domain domain, JudgedRow row, String column, int position, Consumer<Entry> out) {
    Table target = domain == Domain.ITEMS ? RoadmapItems.TABLE : Accounts.TABLE;
    if (row.text(column) != null && columns.has(target)) {
      out.accept(Links.end(domain, row, column, position));
    }
  }

  private void withoutAccount(JudgedRow row, Consumer<Entry> out) {
    if (row.value(Deals.ACCOUNT_ID) == null && columns.has(Accounts.TABLE)) {
      out.accept(
          Found.ofLink(
              row.table(),
              row.place(),
              0,
              RowFinding.of(Kind.ORPHAN, Deals.ACCOUNT_ID, "", "Has no account")));
    }
  }
}
