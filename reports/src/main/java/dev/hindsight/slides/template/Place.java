package dev.hindsight.slides.template;

import java.util.Arrays;
import java.util.Optional;

/** A part of a slide, and the name of the shape that it goes to. */
public enum Place {
  /** What was found. */
  TITLE("hindsight-title", "what was found, in a sentence", 8, 1, 18),
  /** The chart, where the slide has one. */
  CHART("hindsight-chart", "the chart", 10, 6, 0),
  /** What there is to say. */
  TEXT("hindsight-text", "what there is to say, in a few lines", 5, 3, 14),
  /** Which report it is of. */
  FOOT("hindsight-foot", "the day and the id of the report", 6, 0.4, 0);

  private final String shape;
  private final String purpose;
  private final double width;
  private final double height;
  private final double letters;

  Place(String shape, String purpose, double width, double height, double letters) {
    this.shape = shape;
    this.purpose = purpose;
    this.width = width;
    this.height = height;
    this.letters = letters;
  }

  /** The place that a shape is named after, in any case of letters. */
  static Optional<Place> of(String name) {
    return Arrays.stream(values())
        .filter(place -> place.shape.equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** The name of the shape, such as "hindsight-title". */
  public String shape() {
    return shape;
  }

  /** What goes there. */
  public String purpose() {
    return purpose;
  }

  /** Whether it is a text. */
  boolean isText() {
    return this != CHART;
  }

  /** What can be read needs as many centimetres. */
  double width() {
    return width;
  }

  /** What can be read needs as many centimetres. */
  double height() {
    return height;
  }

  /** The smallest letters that its text shrinks to before it is cut, in points. */
  double letters() {
    return letters;
  }
}
