package dev.hindsight.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells that a chart is drawn from: a row for each bar.
 *
 * @param sheet where they are
 * @param first the first row, counted from 0, as all that follow
 * @param label the column of what stands below the bars
 * @param value the column of their values
 * @param down the column of how far their intervals reach down
 * @param up the column of how far they reach up
 */
public record ChartCells(XSSFSheet sheet, int first, int label, int value, int down, int up) {

  CellRangeAddress column(int column, int bars) {
    return new CellRangeAddress(first, first + bars - 1, column, column);
  }
}
