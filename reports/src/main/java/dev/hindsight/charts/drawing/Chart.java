package dev.hindsight.charts.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * One picture of a report, as a value. It draws the same whatever it is drawn on: {@link Png} and
 * {@link Svg} make files of it.
 *
 * @param name of its files, without an ending, such as "win-rate-by-decision"
 * @param caption the words round the picture
 * @param form what is drawn, said and written as a table
 */
public record Chart(String name, Caption caption, Form form) {

  /** What was found, in a sentence with figures. */
  public String title() {
    return caption.title();
  }

  /** Sentences with every figure drawn, below the title. */
  public String description() {
    return caption.subtitle() + ". " + form.say() + ".";
  }

  /** Every figure drawn, as a table. */
  public ChartData data() {
    return form.data();
  }

  /** What a reader who does not see the picture must know: the title, and what it stands for. */
  public String altText() {
    return title() + ". " + description();
  }

  /** Width and height in logical pixels; a PNG has twice as many each way. */
  public Dimension size() {
    return form.size();
  }

  /**
   * Draws the picture alone.
   *
   * @param body where it stands
   */
  public void draw(Graphics2D graphics, Rectangle2D body) {
    form.draw(graphics, body);
  }

  /** Draws the picture and its words, white ground and all, its top left corner at the origin. */
  public void draw(Graphics2D graphics) {
    draw(graphics, caption.draw(graphics, size()));
  }
}
