package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Question;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A list of all charts, question by question; those that do not open the review stand below it. */
final class ChartsSheet {

  static final String NAME = "Charts";

  /** As wide as two pictures beside each other. */
  private static List<Column<Row>> columns(Covered covered) {
    return List.of(
        Column.words("Question", 56, row -> covered.title(row.question())),
        Column.words("Chart", 32, Row::chart),
        Column.words("What was found", 106, Row::found),
        Column.words("Where it is", 21, Row::place));
  }

  /** A chart, or those of a question that are missing for the same reason. */
  private record Row(Question question, String chart, String found, String place) {}

  private ChartsSheet() {}

  /**
   * Fills the sheet, but for the pictures.
   *
   * @param key those that open the review
   */
  static void draw(XSSFSheet sheet, Cells cells, Findings findings, List<Picture> key) {
    TableSheet.draw(sheet, cells, table(findings, key));
    // Most of it is pictures: the list's header would say nothing above them.
    sheet.createFreezePane(0, 0);
    sheet.setRepeatingRows(null);
    PageSetup.onePageWide(sheet);
  }

  private static Table<Row> table(Findings findings, List<Picture> key) {
    List<String> onThePage = key.stream().map(Picture::name).toList();
    List<Row> rows = new ArrayList<>();
    Map<List<Object>, List<String>> missing = new LinkedHashMap<>();
    Charts.all(findings)
        .forEach(
            (name, chart) -> {
              Question question = Charts.question(name);
              if (chart.isMeasured()) {
                rows.add(drawn(question, chart.require(), onThePage.contains(name)));
              } else {
                missing
                    .computeIfAbsent(
                        List.of(question, chart.notMeasured()), any -> new ArrayList<>())
                    .add(Charts.words(name));
              }
            });
    missing.forEach((why, charts) -> rows.add(missing(why, charts)));
    rows.sort(Comparator.comparing(Row::question));
    return new Table<>(
        NAME,
        "What the charts show",
        "Those that open the review are on its sheet; the others stand below.",
        columns(Covered.of(findings)),
        rows);
  }

  private static Row drawn(Question question, Chart chart, boolean isOnThePage) {
    return new Row(
        question,
        Charts.words(chart.name()),
        chart.title(),
        isOnThePage ? "Sheet Review" : "Below");
  }

  private static Row missing(List<Object> why, List<String> charts) {
    return new Row(
        (Question) why.get(0),
        charts.stream().collect(Collectors.joining("; ")),
        Words.sentence("not drawn: " + why.get(1)),
        "");
  }

  /** The pictures that stand below the list, in its order. */
  static List<Picture> below(List<Picture> charts, List<Picture> key) {
    return charts.stream()
        .filter(chart -> !key.contains(chart))
        .sorted(Comparator.comparing(chart -> Charts.question(chart.name())))
        .toList();
  }
}
