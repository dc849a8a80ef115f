package dev.hindsight.cli;

import dev.hindsight.exports.QualityFindings;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import dev.hindsight.findings.TableQuality;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Everything that is wrong with the exports, in one list per kind. */
final class QualityLists {

  private static final List<String> HEADER =
      List.of(
          QualityFindings.TABLE,
          QualityFindings.FILE,
          QualityFindings.LINE,
          QualityFindings.COLUMN,
          QualityFindings.VALUE,
          QualityFindings.REASON);

  /** Fewer are fetched at once; more come one part after the other, so that they fit in memory. */
  private static final long AT_ONCE = 100_000;

  private QualityLists() {}

  /** The findings, in their order. */
  static Iterator<Row> rows(ReadExports read) {
    long expected = read.quality().stream().mapToLong(QualityLists::findings).sum();
    read.findings().sparkSession().sparkContext().setJobDescription("List what is wrong");
    return expected <= AT_ONCE
        ? read.findings().collectAsList().iterator()
        : read.findings().toLocalIterator();
  }

  private static long findings(TableQuality table) {
    return table.rejected()
        + table.duplicates()
        + table.droppedValues()
        + table.orphans()
        + table.contradictions();
  }

  /**
   * Writes one file per kind, also where it has nothing in it.
   *
   * @param rows what showed when the exports were read
   * @param late what only showed when their rows were used; it stands below
   */
  static void write(Iterator<Row> rows, List<QualityFinding> late, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<Kind, SpreadsheetSafeCsv> files = new EnumMap<>(Kind.class);
    try {
      for (Kind kind : Kind.values()) {
        files.put(kind, SpreadsheetSafeCsv.create(folder.resolve(file(kind)), HEADER));
      }
      while (rows.hasNext()) {
        Row row = rows.next();
        files.get(Kind.valueOf(row.getAs(QualityFindings.KIND))).add(cells(row));
      }
      for (QualityFinding finding : late) {
        files.get(finding.kind()).add(cells(finding));
      }
    } finally {
      for (SpreadsheetSafeCsv file : files.values()) {
        file.close();
      }
    }
  }

  static String file(Kind kind) {
    return switch (kind) {
      case REJECTED -> "rejects.csv";
      case DROPPED_VALUE -> "dropped-values.csv";
      case DUPLICATE -> "duplicates.csv";
      case ORPHAN -> "orphans.csv";
      case CONTRADICTION -> "contradictions.csv";
      case FOOTER -> "footers.csv";
    };
  }

  private static List<String> cells(Row row) {
    return HEADER.stream().map(name -> row.getAs(name)).map(QualityLists::text).toList();
  }

  private static List<String> cells(QualityFinding finding) {
    return List.of(
        finding.table(),
        finding.file(),
        Long.toString(finding.line()),
        finding.column(),
        finding.value(),
        finding.reason());
  }

  private static String text(Object cell) {
    return cell == null ? "" : cell.toString();
  }
}
