package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.grid.Words;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A page of charts: a title, and why a chart is missing; the charts stand below. */
enum ChartsSheet {
  PAY_OFF("Pay-off charts", "Did it pay off?"),
  CHURN("Churn charts", "What did the displaced roadmap items cost in churn?"),
  PRESSURE("Pressure charts", "Where does sales pressure come from, and does it work?");

  /** As many as two pictures beside each other lie on. */
  private static final int COLUMNS = 22;

  /** In characters. */
  private static final int COLUMN_WIDTH = 10;

  private final String sheet;
  private final String title;

  ChartsSheet(String sheet, String title) {
    this.sheet = sheet;
    this.title = title;
  }

  /** The sheet's name. */
  String sheet() {
    return sheet;
  }

  /** Adds the sheet to the workbook of findings that have measured what it is about. */
  void draw(XSSFWorkbook workbook, Cells cells, Findings findings) {
    XSSFSheet drawn = workbook.createSheet(sheet);
    cells.put(drawn, 0, 0, title, Role.TITLE);
    cells.height(drawn, 0, 30);
    cells.put(drawn, 1, 0, subtitle(findings) + ".", Role.SUBTITLE);
    cells.height(drawn, 1, 21);
    List<String> missing = missing(findings);
    for (int i = 0; i < missing.size(); i++) {
      cells.put(drawn, 2 + i, 0, missing.get(i), Role.SUBTITLE);
    }
    // Said, because programs differ in the width of a column that nothing is said of.
    for (int column = 0; column < COLUMNS; column++) {
      drawn.setColumnWidth(column, COLUMN_WIDTH * 256);
    }
    drawn.setDisplayGridlines(false);
    PageSetup.onePageWide(drawn, findings.period());
  }

  private String subtitle(Findings findings) {
    return switch (this) {
      case PAY_OFF -> Words.decided(findings.payOff().require());
      case CHURN -> Words.months(findings.churn().require().panel());
      case PRESSURE -> Words.requests(findings.period());
    };
  }

  private List<String> missing(Findings findings) {
    return Charts.all(findings).entrySet().stream()
        .filter(chart -> !chart.getValue().isMeasured())
        .filter(chart -> ChartPlaces.sheet(chart.getKey()).equals(sheet))
        .map(ChartsSheet::sentence)
        .toList();
  }

  private static String sentence(Map.Entry<String, ? extends Measured<?>> chart) {
    String name = chart.getKey().replace('-', ' ');
    return Words.sentence("not drawn: " + name + ", " + chart.getValue().notMeasured());
  }
}
