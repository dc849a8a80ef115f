package dev.hindsight.history;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.ByteReader;
import dev.hindsight.exports.contract.ByteWriter;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.RowFinding;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.QualityFinding.Kind;
import java.util.function.Consumer;

/**
 * Tells rows that point to an account or an item which is not exported: the row of the account or
 * item comes first in its group.
 */
public final class Links implements Meeting<Entry> {

  private byte[] known;

  /** A row that points to another one, in a group of that one. */
  static Entry end(
      Domain domain, String id, int kind, Table table, Place place, String column, int position) {
    ByteWriter out = new ByteWriter();
    out.writeByte(table.number()).writeLong(place.file()).writeLong(place.line());
    out.writeText(column).writeText(id).writeLong(position);
    return new Entry(Key.of(domain, id, kind, place), out.take());
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
