package dev.hindsight.slides.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** Files of the workbooks behind charts. */
final class ChartWorkbooks {

  private static final Pattern NUMBERED =
      Pattern.compile("/ppt/embeddings/Microsoft_Excel_Worksheet([0-9]{1,6})[.]xlsx");

  private ChartWorkbooks() {}

  /**
   * Lets the workbook of a new chart have a number above those that are there. POI gives it the
   * number of the chart, which a workbook of a slide that stays may have.
   */
  static void keepApart(XSLFChart chart) {
    chart.setChartIndex(
        highest(chart.getPackagePart().getPackage()) + XSLFRelation.CHART.getFileNameIndex(chart));
  }

  private static int highest(OPCPackage parts) {
    try {
      return parts.getParts().stream()
          .map(part -> NUMBERED.matcher(part.getPartName().getName()))
          .filter(Matcher::matches)
          .mapToInt(number -> Integer.parseInt(number.group(1)))
          .max()
          .orElse(0);
    } catch (InvalidFormatException bug) {
      throw new IllegalStateException("Cannot look at the parts of a presentation", bug);
    }
  }
}
