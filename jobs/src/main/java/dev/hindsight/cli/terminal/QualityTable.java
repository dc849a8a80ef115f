package dev.hindsight.cli.terminal;

import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Say;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the exports, as a person reads it on a terminal of 80 columns or more. */
public final class QualityTable {

  private static final int EXAMPLES = 3;
  private static final int MOST_NOT_READ = 20;
  private static final int VALUES = 10;

  private QualityTable() {}

  public static void print(DataQuality quality, PrintWriter out) {
    List<TableQuality> tables = quality.tables();
    out.println(
        row("table", "read", "kept", "rejected", "alike", "dropped", "orphans", "conflicts"));
    tables.forEach(table -> out.println(row(table)));
    out.println();
    out.println(
        "alike: duplicates left out; dropped: values that count as missing; conflicts: contradictions");
    tables.forEach(table -> printDetails(table, out));
    printRemarks(quality.sentences(), out);
    printNotRead(quality.notRead(), out);
  }

  private static void printRemarks(List<String> remarks, PrintWriter out) {
    if (!remarks.isEmpty()) {
      out.println();
      remarks.forEach(out::println);
    }
  }

  private static void printNotRead(List<NotRead> notRead, PrintWriter out) {
    if (notRead.isEmpty()) {
      return;
    }
    out.println();
    out.println("not read");
    notRead.stream()
        .limit(MOST_NOT_READ)
        .forEach(each -> out.println("  " + each.name() + ": " + each.reason()));
    if (notRead.size() > MOST_NOT_READ) {
      out.println("  and " + count(notRead.size() - MOST_NOT_READ) + " more");
    }
  }

  /** What a reader has to know before believing any figure. */
  public static void warn(List<TableQuality> tables, PrintWriter err) {
    tables.stream()
        .flatMap(table -> table.warnings().stream())
        .forEach(warning -> err.println("Warning: " + warning));
  }

  private static String row(TableQuality table) {
    if (!table.isPresent()) {
      return String.format(Locale.ROOT, "%-15s %9s", table.table(), "no export");
    }
    return row(
        table.table(),
        count(table.read()),
        count(table.kept()),
        count(table.rejected()),
        count(table.duplicates()),
        count(table.droppedValues()),
        count(table.orphans()),
        count(table.contradictions()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-15s %9s %10s %8s %7s %7s %7s %9s", cells).stripTrailing();
  }

  private static String count(long rows) {
    return Say.count(rows);
  }

  private static void printDetails(TableQuality table, PrintWriter out) {
    List<String> details =
        Stream.of(
                listed("made by", table.query().isPresent() ? table.files() : List.of()),
                listed("column not read", table.unknownColumns()),
                listed("column missing", table.missingColumns()),
                table.unfoundHeaders().stream(),
                examples(table).map(QualityTable::said),
                values(table))
            .flatMap(each -> each)
            .toList();
    if (table.isPresent() && !details.isEmpty()) {
      out.println();
      out.println(table.table());
      details.forEach(detail -> out.println("  " + detail));
    }
  }

  /** The values that were not read as they stand: a line for each column and reading. */
  private static Stream<String> values(TableQuality table) {
    Map<List<Object>, List<CountedValue>> lines =
        table.values().stream()
            .collect(
                Collectors.groupingBy(
                    value -> List.of(value.kind(), value.column(), value.as()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return lines.values().stream().map(QualityTable::line);
  }

  private static String line(List<CountedValue> values) {
    CountedValue first = values.get(0);
    String what =
        switch (first.kind()) {
          case ALL_OTHERS -> "\"*\" is read as " + first.as();
          case MISSING -> "stands for nothing";
          case BAD -> first.as();
          case MARK -> "is not read, and the rows count";
        };
    String more = values.size() > VALUES ? ", and " + (values.size() - VALUES) + " more" : "";
    return values.stream()
        .limit(VALUES)
        .map(value -> "%s × \"%s\"".formatted(count(value.rows()), value.value()))
        .collect(Collectors.joining(", ", first.column() + ": " + what + ": ", more));
  }

  /** The first few, and whatever else there is, how many rows count as footers. */
  private static Stream<QualityFinding> examples(TableQuality table) {
    return Stream.concat(
        table.examples().stream().filter(each -> each.kind() != Kind.FOOTER).limit(EXAMPLES),
        table.examples().stream().filter(each -> each.kind() == Kind.FOOTER));
  }

  private static Stream<String> listed(String what, List<String> columns) {
    return columns.isEmpty() ? Stream.empty() : Stream.of(what + ": " + String.join(", ", columns));
  }

  private static String said(QualityFinding finding) {
    String where = finding.file() + (finding.line() == 0 ? "" : ":" + finding.line());
    String cell =
        finding.column().isEmpty() ? "" : " " + finding.column() + " \"" + finding.value() + "\"";
    return where
        + " "
        + finding.kind().label().toLowerCase(Locale.ROOT)
        + cell
        + ": "
        + finding.reason();
  }
}
