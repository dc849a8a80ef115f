package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.JudgedRow.Status;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the rows of a table that are about the same thing: rows alike are duplicates of the
 * first, rows that contest one key are all rejected.
 */
public final class Judging implements Iterator<JudgedRow> {

  private final Iterator<Identified> rows;
  private final FileNames names;
  private final Headers headers;
  private Identified next;
  private Iterator<JudgedRow> judged = List.<JudgedRow>of().iterator();

  /** The headers of files, as they stand there. */
  @FunctionalInterface
  public interface Headers extends Serializable {

    /**
     * The header of a cell.
     *
     * @param file its position among the files of its table, from 0
     */
    String of(Table table, int file, int cell);
  }

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
  public Judging(Iterator<Identified> sorted, FileNames names, Headers headers) {
    this.rows = sorted;
    this.names = names;
    this.headers = headers;
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
        rows.add(row.judged(Status.DUPLICATE, duplicate(row, rivals.get(0))));
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
        "Has the same key as %s%s, and other content: nobody can know which is true%s"
            .formatted(said(other), more, snapshots(row, other)));
  }

  /** Rows that contradict each other from file to file are often of two days. */
  private static String snapshots(ReadRow row, ReadRow other) {
    return row.place().file() == other.place().file()
        ? ""
        : "; of exports of several days, name the latest alone as file in the configuration";
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

  private RowFinding duplicate(ReadRow row, ReadRow kept) {
    String alike = "Is alike in every column that counts to ";
    String differing = String.join(", ", differing(row, kept));
    return differing.isEmpty()
        ? RowFinding.of(
            Kind.DUPLICATE, "", "", alike + "another row", alike + said(kept) + ", which is kept")
        : RowFinding.of(
            Kind.DUPLICATE,
            "",
            "",
            alike + "another row; other columns differ: " + differing,
            alike
                + said(kept)
                + ", which is kept; columns that are not mapped differ: "
                + differing);
  }

  /** The headers of columns that are not read and in which two rows differ. */
  private Set<String> differing(ReadRow row, ReadRow other) {
    Map<String, Integer> ours = unread(row);
    Map<String, Integer> theirs = unread(other);
    Set<String> differing = new TreeSet<>(ours.keySet());
    differing.addAll(theirs.keySet());
    differing.removeIf(header -> Objects.equals(ours.get(header), theirs.get(header)));
    return differing;
  }

  /** By headers, because part files have their columns in any order. */
  private Map<String, Integer> unread(ReadRow row) {
    Map<String, Integer> unread = new HashMap<>();
    for (Unread cell : row.unread()) {
      String header = headers.of(row.table(), row.place().file(), cell.cell());
      unread.put(Cells.comparable(header), cell.hash());
    }
    return unread;
  }

  private String said(ReadRow row) {
    String name = names.name(row.table(), row.place().file());
    return row.place().hasLine() ? name + ", line " + row.place().line() : "another row of " + name;
  }
}
