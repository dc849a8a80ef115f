package dev.hindsight.slides.template;

import java.util.Arrays;
import java.util.Optional;

/** Where a slide of a template's own stays: one of its shapes has this name. */
enum Stay {
  BEFORE("hindsight-before"),
  AFTER("hindsight-after");

  private final String shape;

  Stay(String shape) {
    this.shape = shape;
  }

  /** What the name of a shape says of its slide. */
  static Optional<Stay> of(String name) {
    return Arrays.stream(values())
        .filter(stay -> stay.shape.equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  String shape() {
    return shape;
  }
}
