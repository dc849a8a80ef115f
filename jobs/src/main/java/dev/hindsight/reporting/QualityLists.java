package dev.hindsight.reporting;

import dev.hindsight.findings.NotRead;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Everything that is wrong with the exports, in one list per kind. */
public final class QualityLists {

  private static final List<String> HEADER =
      List.of("table", "file", "line", "column", "value", "reason");

  private static final String NOT_READ = "not-read.csv";

  private QualityLists() {}

  /**
   * Writes one file per kind, also where it has nothing in it, in one job, and one of what was not
   * read.
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
    try (AppendedFiles file = new AppendedFiles()) {
      file.with(folder.resolve(NOT_READ), notRead(company.files().notRead()));
    }
  }

  private static byte[] notRead(List<NotRead> left) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("file", "reason")));
    left.forEach(each -> rows.add(List.of(each.name(), each.reason())));
    return SpreadsheetSafeCsv.block(rows.iterator());
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
        Long.toString(finding.line()),
        finding.column(),
        finding.value(),
        finding.reason());
  }
}
