package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.JudgedRow.Status;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the rows of a table that are about the same thing: rows alike are duplicates of the
 * first, rows that contest one key are all rejected.
 */
public final class Judging implements Iterator<JudgedRow> {

  private final Iterator<Identified> rows;
  private final FileNames names;
  private Identified next;
  private Iterator<JudgedRow> judged = List.<JudgedRow>of().iterator();

  /**
   * A row with what tells what it is about.
   *
   * @param key one of {@link RowIdentity}
   * @param row the bytes of the row
   */
  @SuppressWarnings("ArrayRecordComponent") // Made by the million, and never compared as a whole.
  public record Identified(byte[] key, byte[] row) {}

  /**
   * The judgement.
   *
   * @param sorted rows, sorted by their keys
   */
  public Judging(Iterator<Identified> sorted, FileNames names) {
    this.rows = sorted;
    this.names = names;
    this.next = sorted.hasNext() ? sorted.next() : null;
  }

  @Override
  public boolean hasNext() {
    return judged.hasNext() || next != null;
  }

  @Override
  public JudgedRow next() {
    if (!judged.hasNext()) {
      if (next == null) {
        throw new NoSuchElementException();
      }
      judged = judged(rivals()).iterator();
    }
    return judged.next();
  }

  private List<ReadRow> rivals() {
    byte[] key = next.key();
    List<ReadRow> rivals = new ArrayList<>(1);
    while (next != null && RowIdentity.isSame(key, next.key())) {
      rivals.add(ReadRow.read(next.row()));
      next = rows.hasNext() ? rows.next() : null;
    }
    return rivals;
  }

  private List<JudgedRow> judged(List<ReadRow> rivals) {
    ReadRow first = rivals.get(0);
    if (rivals.size() == 1) {
      return List.of(first.judged());
    }
    return isKnownByItsDay(first) ? withoutId(rivals) : compared(rivals);
  }

  /** Rows that share no more than a day: one that is no decision at all contests none that is. */
  private List<JudgedRow> withoutId(List<ReadRow> rivals) {
    Map<Boolean, List<ReadRow>> byKept =
        rivals.stream().collect(Collectors.partitioningBy(row -> row.status() == Status.KEPT));
    return Stream.concat(
            byKept.get(false).stream().map(ReadRow::judged), compared(byKept.get(true)).stream())
        .toList();
  }

  private List<JudgedRow> compared(List<ReadRow> rivals) {
    boolean contested = !rivals.stream().allMatch(each -> each.isAlike(rivals.get(0)));
    List<JudgedRow> rows = new ArrayList<>(rivals.size());
    for (int i = 0; i < rivals.size(); i++) {
      ReadRow row = rivals.get(i);
      if (contested) {
        rows.add(row.judged(Status.REJECTED, contested(i, rivals)));
      } else if (i > 0 && row.status() == Status.KEPT) {
        rows.add(row.judged(Status.DUPLICATE, duplicate(rivals.get(0))));
      } else {
        rows.add(row.judged());
      }
    }
    return rows;
  }

  private RowFinding contested(int place, List<ReadRow> rivals) {
    ReadRow row = rivals.get(place);
    ReadRow other = rivals.get(place == 0 ? 1 : 0);
    String more = rivals.size() > 2 ? " and " + (rivals.size() - 2) + " more" : "";
    List<String> key = keyColumns(row);
    return RowFinding.of(
        Kind.REJECTED,
        String.join(", ", key),
        key.stream()
            .map(column -> row.values()[row.table().position(column)])
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", ")),
        "Has the key of another row, and other content",
        "Has the same key as %s%s, and other content: nobody can know which is true"
            .formatted(said(other), more));
  }

  private static List<String> keyColumns(ReadRow row) {
    Table table = row.table();
    return isKnownByItsDay(row) ? Decisions.KEY_WITHOUT_ID : table.key();
  }

  private static boolean isKnownByItsDay(ReadRow row) {
    Table table = row.table();
    return table.equals(Decisions.TABLE)
        && row.values()[table.position(Decisions.DECISION_ID)] == null;
  }

  private RowFinding duplicate(ReadRow kept) {
    return RowFinding.of(
        Kind.DUPLICATE,
        "",
        "",
        "Is alike in every column that counts to another row",
        "Is alike in every column that counts to " + said(kept) + ", which is kept");
  }

  private String said(ReadRow row) {
    return names.name(row.table(), row.place().file()) + ", line " + row.place().line();
  }
}
