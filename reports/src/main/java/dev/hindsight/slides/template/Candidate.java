package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * A slide or layout that slides may be made after.
 *
 * @param where as people find it, such as "slide 2"
 * @param shapes those that have the names
 * @param faults what is wrong with them, as parts of a sentence; none where all is there
 */
record Candidate(XSLFSheet sheet, String where, Map<Place, XSLFShape> shapes, List<String> faults) {

  private static final double POINTS_OF_A_CENTIMETRE = 72 / 2.54;

  /** The share of the smaller of two shapes that may lie on the other. */
  private static final double OVERLAP = 0.25;

  Candidate {
    shapes = Map.copyOf(shapes);
    faults = List.copyOf(faults);
  }

  /**
   * What a slide or layout has of it.
   *
   * @param page the slide's size, in points
   */
  static Candidate of(XSLFSheet sheet, String where, Rectangle2D page) {
    Map<Place, XSLFShape> shapes = new EnumMap<>(Place.class);
    List<String> faults = new ArrayList<>();
    for (Named each : Named.of(sheet)) {
      Optional<Place> place = Place.of(each.name());
      if (place.isPresent() && shapes.putIfAbsent(place.get(), each.shape()) != null) {
        faults.add(place.get().shape() + " is there twice: give one of the two another name");
      } else if (place.isPresent()) {
        fault(place.get(), each, page).ifPresent(faults::add);
      }
    }
    Stream.of(Place.values())
        .filter(place -> !shapes.containsKey(place))
        .forEach(place -> faults.add(place.shape() + " is missing"));
    if (faults.isEmpty()) {
      faults.addAll(overlaps(shapes));
    }
    if (sheet instanceof XSLFSlide slide) {
      faults.addAll(Repeatable.faults(slide, shapes.get(Place.CHART)));
    }
    return new Candidate(sheet, where, shapes, faults);
  }

  private static Optional<String> fault(Place place, Named named, Rectangle2D page) {
    if (named.isGrouped()) {
      return Optional.of(place.shape() + " is part of a group: ungroup it");
    }
    if (place.isText() && !(named.shape() instanceof XSLFTextShape)) {
      return Optional.of(
          place.shape() + " cannot hold text: give its name to a text box or placeholder");
    }
    if (!(named.shape().getSheet() instanceof XSLFSlide)
        && Named.placeholder(named.shape()) == null) {
      return Optional.of(
          place.shape()
              + " is no placeholder, and on a layout only those can be filled: insert one (Slide Master > Insert Placeholder)");
    }
    return tooSmall(place, named.shape().getAnchor(), page);
  }

  private static Optional<String> tooSmall(Place place, Rectangle2D anchor, Rectangle2D page) {
    if (anchor == null) {
      return Optional.of(place.shape() + " has no place: move it a little");
    }
    Rectangle2D seen = anchor.createIntersection(page);
    double width = Math.max(0, seen.getWidth()) / POINTS_OF_A_CENTIMETRE;
    double height = Math.max(0, seen.getHeight()) / POINTS_OF_A_CENTIMETRE;
    return width >= place.width() && height >= place.height()
        ? Optional.empty()
        : Optional.of(
            "%s has %s x %s cm of the slide, and needs %s x %s cm: make it larger"
                .formatted(
                    place.shape(),
                    centimetres(width),
                    centimetres(height),
                    centimetres(place.width()),
                    centimetres(place.height())));
  }

  private static List<String> overlaps(Map<Place, XSLFShape> shapes) {
    List<String> overlaps = new ArrayList<>();
    for (Place one : Place.values()) {
      for (Place other : Place.values()) {
        if (one.compareTo(other) < 0 && overlap(shapes.get(one), shapes.get(other)) > OVERLAP) {
          overlaps.add("%s lies on %s: move them apart".formatted(other.shape(), one.shape()));
        }
      }
    }
    return overlaps;
  }

  private static double overlap(XSLFShape one, XSLFShape other) {
    Rectangle2D both = one.getAnchor().createIntersection(other.getAnchor());
    return both.isEmpty()
        ? 0
        : area(both) / Math.min(area(one.getAnchor()), area(other.getAnchor()));
  }

  private static double area(Rectangle2D shape) {
    return shape.getWidth() * shape.getHeight();
  }

  static String centimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  static double centimetresOfPoints(double points) {
    return points / POINTS_OF_A_CENTIMETRE;
  }

  /** Whether slides can be made after it. */
  boolean isComplete() {
    return faults.isEmpty();
  }
}
