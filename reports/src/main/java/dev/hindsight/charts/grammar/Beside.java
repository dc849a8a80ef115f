package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.Form;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture with figures at its right. */
public record Beside(Form form, Facts facts) implements Form {

  private static final double FACTS = 330;
  private static final double BETWEEN = 50;
  private static final double TOP = 26;

  @Override
  public ChartData data() {
    return form.data();
  }

  @Override
  public String say() {
    return form.say() + ". " + facts.say();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    double left = body.getWidth() - FACTS - BETWEEN;
    form.draw(graphics, new Rectangle2D.Double(body.getX(), body.getY(), left, body.getHeight()));
    facts.draw(graphics, body.getMaxX() - FACTS, body.getY() + TOP, FACTS);
  }
}
