package dev.hindsight.office;

import dev.hindsight.charts.drawing.Look;
import java.awt.Color;
import org.apache.poi.xddf.usermodel.SchemeColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorSchemeBased;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** What letters and lines of a chart look like. */
public enum Ink {
  /** Dark on a white sheet. */
  SHEET(9) {
    @Override
    XDDFColor line() {
      return rgb(Look.INK);
    }

    @Override
    XDDFColor grid() {
      return rgb(Look.GRID);
    }
  },

  /** As the theme has it: a template may be light on dark. */
  THEME(14) {
    @Override
    XDDFColor line() {
      return new XDDFColorSchemeBased(SchemeColor.TEXT_1);
    }

    @Override
    XDDFColor grid() {
      return new XDDFColorSchemeBased(SchemeColor.BACKGROUND_2);
    }
  };

  private final double letters;

  Ink(double letters) {
    this.letters = letters;
  }

  /** The size of the letters at the axes, in points. */
  double letters() {
    return letters;
  }

  /** The colour of intervals. */
  abstract XDDFColor line();

  /** The colour of lines behind the bars. */
  abstract XDDFColor grid();

  static XDDFColor rgb(Color colour) {
    return XDDFColor.from(
        new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
  }

  static XDDFLineProperties line(XDDFColor colour) {
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
    line.setWidth(1.0);
    return line;
  }

  static XDDFSolidFillProperties fill(Color colour) {
    return new XDDFSolidFillProperties(rgb(colour));
  }
}
