package dev.hindsight.reporting.files;

import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is wrong with the exports, in one list per kind. */
public final class QualityLists {

  private static final List<String> HEADER =
      List.of("table", "file", "line", "column", "value", "reason");

  private static final List<String> NOT_READ = List.of("file", "reason");
  private static final List<String> VALUES =
      List.of("table", "what", "column", "value", "read_as_or_reason", "rows");

  private QualityLists() {}

  /**
   * Writes one file per kind, also where it has nothing in it, in one job, one of what was not
   * read, and one of values.
   *
   * @param late what only showed when rows were used; it stands below
   */
  public static void write(Company company, List<QualityFinding> late, Path folder)
      throws IOException {
    try (AppendedFiles files = new AppendedFiles()) {
      for (Kind kind : Kind.values()) {
        files.with(folder.resolve(file(kind)), SpreadsheetSafeCsv.head(HEADER));
      }
      company.found().list(QualityLists::blocks, files);
      files.append(blocks(late.iterator()));
    }
    try (AppendedFiles files = new AppendedFiles()) {
      files
          .with(folder.resolve("not-read.csv"), SpreadsheetSafeCsv.head(NOT_READ))
          .with(folder.resolve("values.csv"), SpreadsheetSafeCsv.head(VALUES));
      files.append(
          new byte[][] {
            SpreadsheetSafeCsv.block(notRead(company)), SpreadsheetSafeCsv.block(values(company))
          });
    }
  }

  private static Iterator<List<String>> notRead(Company company) {
    return company.files().notRead().stream()
        .map(each -> List.of(each.name(), each.reason()))
        .iterator();
  }

  private static Iterator<List<String>> values(Company company) {
    return company.quality().stream().flatMap(QualityLists::values).iterator();
  }

  private static Stream<List<String>> values(TableQuality table) {
    return table.values().stream()
        .map(
            value ->
                List.of(
                    table.table(),
                    value.kind().label(),
                    value.column(),
                    value.value(),
                    value.as(),
                    Long.toString(value.rows())));
  }

  private static byte[][] blocks(Iterator<QualityFinding> findings) {
    Map<Kind, List<List<String>>> rows = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      rows.put(kind, new ArrayList<>());
    }
    findings.forEachRemaining(each -> rows.get(each.kind()).add(cells(each)));
    return rows.values().stream()
        .map(each -> SpreadsheetSafeCsv.block(each.iterator()))
        .toArray(byte[][]::new);
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

  private static List<String> cells(QualityFinding finding) {
    return List.of(
        finding.table(),
        finding.file(),
        finding.line() == 0 ? "" : Long.toString(finding.line()),
        finding.column(),
        finding.value(),
        finding.reason());
  }
}
