package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The page of the pressure charts: a title, and why a chart is missing; charts stand below. */
final class PressureChartsSheet {

  static final String NAME = "Pressure charts";

  /** As many as two pictures beside each other lie on. */
  private static final int COLUMNS = 22;

  /** In characters. */
  private static final int COLUMN_WIDTH = 10;

  private static final String PREFIX = "pressure-";

  private PressureChartsSheet() {}

  /** Adds the sheet where pressure was measured. */
  static void draw(XSSFWorkbook workbook, Cells cells, Findings findings) {
    if (!findings.pressure().isMeasured()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet(NAME);
    cells.put(sheet, 0, 0, "Where does sales pressure come from, and does it work?", Role.TITLE);
    cells.height(sheet, 0, 30);
    cells.put(sheet, 1, 0, Words.requests(findings.period()) + ".", Role.SUBTITLE);
    cells.height(sheet, 1, 21);
    List<String> missing = missing(findings);
    for (int i = 0; i < missing.size(); i++) {
      cells.put(sheet, 2 + i, 0, missing.get(i), Role.SUBTITLE);
    }
    // Said, because programs differ in the width of a column that nothing is said of.
    for (int column = 0; column < COLUMNS; column++) {
      sheet.setColumnWidth(column, COLUMN_WIDTH * 256);
    }
    sheet.setDisplayGridlines(false);
    PageSetup.onePageWide(sheet, findings.period());
  }

  private static List<String> missing(Findings findings) {
    return Charts.all(findings).entrySet().stream()
        .filter(chart -> chart.getKey().startsWith(PREFIX) && !chart.getValue().isMeasured())
        .map(PressureChartsSheet::sentence)
        .toList();
  }

  private static String sentence(Map.Entry<String, ? extends Measured<?>> chart) {
    String name = chart.getKey().replace('-', ' ');
    return Words.sentence("not drawn: " + name + ", " + chart.getValue().notMeasured());
  }
}
