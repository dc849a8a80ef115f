package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;

/** Says of a shape where it is. POI's own way changes the layout where that said it before. */
final class Frame {

  private Frame() {}

  /**
   * Sets it.
   *
   * @param anchor in points
   */
  static void set(CTShapeProperties shape, Rectangle2D anchor) {
    CTTransform2D frame = shape.isSetXfrm() ? shape.getXfrm() : shape.addNewXfrm();
    CTPoint2D corner = frame.isSetOff() ? frame.getOff() : frame.addNewOff();
    corner.setX(Units.toEMU(anchor.getX()));
    corner.setY(Units.toEMU(anchor.getY()));
    CTPositiveSize2D size = frame.isSetExt() ? frame.getExt() : frame.addNewExt();
    size.setCx(Units.toEMU(anchor.getWidth()));
    size.setCy(Units.toEMU(anchor.getHeight()));
  }
}
