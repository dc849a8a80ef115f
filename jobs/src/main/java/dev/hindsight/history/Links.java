package dev.hindsight.history;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells rows that point to an account or an item which is not exported: the row of the account or
 * item comes first in its group.
 */
public final class Links implements Meeting<Entry> {

  private final LinkTally tally;
  private final Set<KeyLink> pointing = EnumSet.noneOf(KeyLink.class);
  private byte[] group;
  private boolean isKnown;

  /**
   * The meeting.
   *
   * @param tally counts the keys that meet a row, and those that do not
   */
  public Links(LinkTally tally) {
    this.tally = tally;
  }

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

  public static RowFinding orphan(String column, String id, Table target) {
    return RowFinding.of(
        Kind.ORPHAN, column, id, "Is not in " + target.name() + ", or its row there is rejected");
  }

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    Domain domain = Key.domain(entry.key());
    if (domain == Domain.FINDINGS) {
      out.accept(entry);
      return;
    }
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      group = entry.key();
      isKnown = false;
      pointing.clear();
    }
    if (Key.kind(entry.key()) == Routing.OWN) {
      isKnown = true;
      own(RowBytes.table(entry.value()), entry.value());
    } else if (Key.kind(entry.key()) == Routing.END) {
      point(entry, out);
    }
  }

  private void own(Table table, byte[] row) {
    tally.target(table, (String) RowBytes.values(row)[table.position(table.key().get(0))]);
  }

  private void point(Entry end, Consumer<Entry> out) {
    ByteReader in = new ByteReader(end.value());
    Table table = Contract.TABLES.get(in.readByte());
    Place place = new Place(in.readInt(), in.readLong());
    KeyLink link = KeyLink.of(table, in.readText());
    String id = in.readText();
    if (pointing.add(link)) {
      count(link, id);
    }
    if (!isKnown) {
      out.accept(
          Found.ofLink(table, place, in.readInt(), orphan(link.column(), id, link.target())));
    }
  }

  private void count(KeyLink link, String id) {
    if (isKnown) {
      tally.met(link);
    } else {
      tally.unmet(link, id);
    }
  }

  @Override
  public void end(Consumer<Entry> out) {}
}
