package dev.hindsight.history.passes;

import dev.hindsight.basis.FormTally;
import dev.hindsight.basis.KeyForm;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.history.Domain;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Key;
import dev.hindsight.history.Routing;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings keys that point nowhere together with the rows that they would meet in another form: each
 * is sent in every form, and meets what is alike in it.
 */
public final class FormMeeting {

  private static final int TARGET = 0;
  private static final int UNMET = 1;

  private final FormTally tally = new FormTally();
  private byte[] group;
  private String target;

  /** A form in which two rows are alike tells them apart no more. */
  private boolean isOneRow;

  private String last;

  /** Sends a key that points nowhere in all forms. */
  public static void unmet(KeyLink link, String key, Consumer<Entry> out) {
    for (KeyForm form : KeyForm.values()) {
      out.accept(entry(link, form, form.of(key), UNMET, key));
    }
  }

  /** Sends the row of a group, where one of the links may name it, in all forms. */
  public static void target(Entry entry, Set<KeyLink> links, Consumer<Entry> out) {
    byte[] row = row(entry);
    for (KeyLink link : links) {
      if (row.length > 0 && link.target().equals(RowBytes.table(row))) {
        target(link, RowBytes.values(row), out);
      }
    }
  }

  /** The row that a group is about; requests come in the groups of their deals. */
  private static byte[] row(Entry entry) {
    boolean isOwn = Key.kind(entry.key()) == Routing.OWN;
    if (Key.domain(entry.key()) == Domain.DEALS && Key.kind(entry.key()) == Routing.REQUEST) {
      return new ByteReader(entry.value()).readBytes();
    }
    return isOwn && Key.domain(entry.key()) != Domain.FINDINGS ? entry.value() : new byte[0];
  }

  private static void target(KeyLink link, Object[] row, Consumer<Entry> out) {
    Table table = link.target();
    String key = (String) row[table.position(table.key().get(0))];
    for (KeyForm form : KeyForm.values()) {
      if (form != KeyForm.NAME) {
        out.accept(entry(link, form, form.of(key), TARGET, key));
      }
    }
    link.nameColumn()
        .map(column -> (String) row[table.position(column)])
        .ifPresent(
            name -> out.accept(entry(link, KeyForm.NAME, KeyForm.NAME.of(name), TARGET, key)));
  }

  private static Entry entry(KeyLink link, KeyForm form, String formed, int kind, String key) {
    String id = (char) ('A' + link.ordinal()) + "" + (char) ('A' + form.ordinal()) + formed;
    return new Entry(
        Key.of(Domain.FINDINGS, id, kind, Key.order(key)),
        new ByteWriter().writeByte(link.ordinal()).writeByte(form.ordinal()).writeText(key).take());
  }

  /** Accepts the next entry, sorted by their keys. */
  public void accept(Entry entry) {
    ByteReader in = new ByteReader(entry.value());
    KeyLink link = KeyLink.values()[in.readByte()];
    KeyForm form = KeyForm.values()[in.readByte()];
    String key = in.readText();
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      group = entry.key();
      target = null;
      last = null;
    }
    if (Key.kind(entry.key()) == TARGET) {
      isOneRow = target == null || (isOneRow && target.equals(key));
      target = key;
    } else if (target != null && isOneRow && !key.equals(last)) {
      tally.accept(link, form, key, target);
      last = key;
    }
  }

  public FormTally tally() {
    return tally;
  }
}
