package dev.hindsight.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells that a chart is drawn from: a row for each bar.
 *
 * @param sheet where they are
 * @param first the first row, counted from 0, as all that follow
 * @param label the column of what stands below the bars; those of the figures follow
 */
public record ChartCells(XSSFSheet sheet, int first, int label) {

  CellRangeAddress labels(int bars) {
    return column(label, bars);
  }

  CellRangeAddress figures(ChartFigure figure, int bars) {
    return column(label + 1 + figure.ordinal(), bars);
  }

  private CellRangeAddress column(int column, int bars) {
    return new CellRangeAddress(first, first + bars - 1, column, column);
  }
}
