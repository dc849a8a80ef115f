package dev.hindsight.charts.drawing;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Finds places for labels beside their dots, within an area, where nothing else is drawn. */
public final class FreePlaces {

  /** Between a dot's centre and its label. */
  private static final double BESIDE = 16;

  /** How far a label is moved up or down at a time. */
  private static final double STEP = 6;

  /** And how far at most: farther away nobody finds its dot. */
  private static final double FARTHEST = 90;

  private final Rectangle2D area;
  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> marks = new ArrayList<>();

  public FreePlaces(Rectangle2D area) {
    this.area = area;
  }

  /** Says where a line runs, by its stroked shape: no label lies over it while there is room. */
  public void takeLine(Shape stroked) {
    lines.add(stroked);
  }

  /** Says what no label may hide. */
  public void take(Shape shape) {
    marks.add(shape);
  }

  /**
   * The free place nearest to a dot, right of it rather than left, and takes it; one over lines
   * where there is no other, and none where it would hide a mark or another label.
   */
  public Optional<Rectangle2D> near(Point2D dot, double width, double height) {
    List<Rectangle2D> hidesNothing =
        candidates(dot, width, height)
            .filter(area::contains)
            .filter(place -> isFree(place, marks))
            .toList();
    Optional<Rectangle2D> found =
        hidesNothing.stream()
            .filter(place -> isFree(place, lines))
            .findFirst()
            .or(() -> hidesNothing.stream().findFirst());
    found.ifPresent(this::take);
    return found;
  }

  private static boolean isFree(Rectangle2D place, List<Shape> taken) {
    return taken.stream().noneMatch(shape -> shape.intersects(place));
  }

  private Stream<Rectangle2D> candidates(Point2D dot, double width, double height) {
    Rectangle2D right = right(dot, width, height);
    Rectangle2D left = moved(right, -2 * BESIDE - width, 0);
    return DoubleStream.iterate(0, by -> by <= FARTHEST, by -> by + STEP)
        .boxed()
        .flatMap(by -> Stream.of(by, -by))
        .flatMap(by -> Stream.of(moved(right, 0, by), moved(left, 0, by)));
  }

  private static Rectangle2D right(Point2D dot, double width, double height) {
    return new Rectangle2D.Double(dot.getX() + BESIDE, dot.getY() - height / 2, width, height);
  }

  private static Rectangle2D moved(Rectangle2D place, double right, double down) {
    return new Rectangle2D.Double(
        place.getX() + right, place.getY() + down, place.getWidth(), place.getHeight());
  }
}
