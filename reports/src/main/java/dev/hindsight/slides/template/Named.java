package dev.hindsight.slides.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.openxmlformats.schemas.presentationml.x2006.main.CTApplicationNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A shape and its name.
 *
 * @param name as people see it; blank where it has none
 * @param isGrouped whether it is a part of a group
 */
record Named(String name, XSLFShape shape, boolean isGrouped) {

  /** All shapes of a slide or layout, those within groups, too. */
  static List<Named> of(XSLFShapeContainer sheet) {
    List<Named> all = new ArrayList<>();
    add(sheet, false, all);
    return all;
  }

  /** The shapes of a slide or layout that have the name of a place. */
  static Stream<XSLFShape> at(Place place, XSLFShapeContainer sheet) {
    return of(sheet).stream()
        .filter(each -> Place.of(each.name()).equals(Optional.of(place)))
        .map(Named::shape);
  }

  private static void add(XSLFShapeContainer container, boolean isGrouped, List<Named> all) {
    for (XSLFShape shape : container.getShapes()) {
      String name = shape.getShapeName();
      all.add(new Named(name == null ? "" : name, shape, isGrouped));
      if (shape instanceof XSLFGroupShape group) {
        add(group, true, all);
      }
    }
  }

  /** What ties it to its layout; null where it is no placeholder. */
  static CTPlaceholder placeholder(XSLFShape shape) {
    CTApplicationNonVisualDrawingProps properties = null;
    if (shape.getXmlObject() instanceof CTShape plain) {
      properties = plain.getNvSpPr().getNvPr();
    } else if (shape.getXmlObject() instanceof CTPicture picture) {
      properties = picture.getNvPicPr().getNvPr();
    } else if (shape.getXmlObject() instanceof CTGraphicalObjectFrame frame) {
      properties = frame.getNvGraphicFramePr().getNvPr();
    }
    return properties == null ? null : properties.getPh();
  }
}
