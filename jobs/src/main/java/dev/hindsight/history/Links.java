package dev.hindsight.history;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import java.util.function.Consumer;

/**
 * Tells rows that point to an account or an item which is not exported: the row of the account or
 * item comes first in its group.
 */
public final class Links implements Meeting<Entry> {

  private byte[] known;

  /**
   * A row that points to an account or an item, on its way to that one's group.
   *
   * @param column the column that points
   * @param position the place of the column among those of the row that point somewhere
   */
  static Entry end(Domain domain, JudgedRow row, String column, int position) {
    String id = row.text(column);
    ByteWriter out = new ByteWriter();
    out.writeByte(row.table().number());
    out.writeLong(row.place().file()).writeLong(row.place().line());
    out.writeText(column).writeText(id).writeLong(position);
    out.writeText(row.table().position(Deals.DEAL_ID) < 0 ? null : row.text(Deals.DEAL_ID));
    return new Entry(Key.of(domain, id, Routing.END, row.place()), out.take());
  }

  /** The deal that an end is of, or is asked about in; null for any other row. */
  static String dealId(Entry end) {
    ByteReader in = new ByteReader(end.value());
    in.readByte();
    in.readLong();
    in.readLong();
    in.readText();
    in.readText();
    in.readLong();
    return in.readText();
  }

  static RowFinding orphan(String column, String id, Table target) {
    return RowFinding.of(
        Kind.ORPHAN, column, id, "Is not in " + target.name() + ", or its row there is rejected");
  }

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    Domain domain = Key.domain(entry.key());
    if (domain == Domain.FINDINGS) {
      out.accept(entry);
    } else if (Key.kind(entry.key()) == Routing.OWN) {
      known = entry.key();
    } else if (Key.kind(entry.key()) == Routing.END && !isKnown(entry)) {
      out.accept(orphan(entry, domain == Domain.ITEMS ? RoadmapItems.TABLE : Accounts.TABLE));
    }
  }

  private boolean isKnown(Entry entry) {
    return known != null && Key.isOneGroup(known, entry.key());
  }

  private static Entry orphan(Entry end, Table target) {
    ByteReader in = new ByteReader(end.value());
    Table table = Contract.TABLES.get(in.readByte());
    Place place = new Place(in.readInt(), in.readLong());
    RowFinding finding = orphan(in.readText(), in.readText(), target);
    return Found.ofLink(table, place, in.readInt(), finding);
  }

  @Override
  public void end(Consumer<Entry> out) {}
}
