package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class FreePlacesTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 400, 200);
  private static final Point2D DOT = new Point2D.Double(100, 100);

  private final FreePlaces places = new FreePlaces(AREA);

  @Test
  void aLabelStandsRightOfItsDotOnItsHeight() {
    assertThat(places.near(DOT, 60, 20)).contains(new Rectangle2D.Double(116, 90, 60, 20));
  }

  @Test
  void leftOfItWhereALineRunsThroughTheRight() {
    places.takeLine(stroked(new Line2D.Double(150, 0, 150, 200)));

    assertThat(places.near(DOT, 60, 20)).contains(new Rectangle2D.Double(24, 90, 60, 20));
  }

  @Test
  void belowOrAboveALineThatRunsThroughBothSides() {
    places.takeLine(stroked(new Line2D.Double(0, 104, 400, 104)));

    assertThat(places.near(DOT, 60, 20)).contains(new Rectangle2D.Double(116, 78, 60, 20));
  }

  @Test
  void outOfTheWayOfLabelsThatStandAlready() {
    Rectangle2D first = places.near(DOT, 60, 20).orElseThrow();
    Rectangle2D second = places.near(DOT, 60, 20).orElseThrow();
    Rectangle2D third = places.near(DOT, 60, 20).orElseThrow();

    assertThat(first.intersects(second) || first.intersects(third) || second.intersects(third))
        .isFalse();
  }

  @Test
  void insideTheArea() {
    assertThat(places.near(new Point2D.Double(395, 5), 60, 20))
        .contains(new Rectangle2D.Double(319, 1, 60, 20));
  }

  @Test
  void besideItsDotOverLinesWhereTheyAreEverywhere() {
    places.takeLine(AREA);

    assertThat(places.near(DOT, 60, 20)).contains(new Rectangle2D.Double(116, 90, 60, 20));
  }

  @Test
  void nowhereWhereItWouldHideAMarkOrReachOverTheEdge() {
    assertThat(places.near(DOT, 600, 20)).isEmpty();

    places.take(AREA);
    assertThat(places.near(DOT, 60, 20)).isEmpty();
  }

  private static Shape stroked(Line2D line) {
    return Look.stroke(4).createStrokedShape(line);
  }
}
