package dev.hindsight.charts.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture as a value: what is drawn, said and written as a table comes from the same figures. */
public interface Form {

  /**
   * Draws the picture.
   *
   * @param body where it stands
   */
  void draw(Graphics2D graphics, Rectangle2D body);

  /** Every figure drawn. */
  ChartData data();

  /** What a reader who does not see it must know, as a sentence without its end. */
  default String say() {
    return data().say();
  }

  /** Width and height of a chart of it, in logical pixels. */
  default Dimension size() {
    return Look.size();
  }
}
