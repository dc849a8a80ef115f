package dev.hindsight.charts.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * One picture of a report. It draws the same whatever it is drawn on: {@link Png} and {@link Svg}
 * make files of it.
 */
public interface Chart {

  /** The name of its files, without an ending, such as "win-rate-by-decision". */
  String name();

  /** What was found, in a sentence with figures. */
  default String title() {
    return caption().title();
  }

  /** Sentences with every figure drawn, below the title. */
  default String description() {
    return caption().subtitle() + ". " + data().say() + ".";
  }

  /** Every figure drawn, as a table. */
  ChartData data();

  /** What a reader who does not see the picture must know: the title, and what it stands for. */
  default String altText() {
    return title() + ". " + description();
  }

  /** Width and height in logical pixels; a PNG has twice as many each way. */
  default Dimension size() {
    return Look.size();
  }

  /** The words round the picture. */
  Caption caption();

  /**
   * Draws the picture alone.
   *
   * @param body where it stands
   */
  void draw(Graphics2D graphics, Rectangle2D body);

  /** Draws the picture and its words, white ground and all, its top left corner at the origin. */
  default void draw(Graphics2D graphics) {
    draw(graphics, caption().draw(graphics, size()));
  }
}
