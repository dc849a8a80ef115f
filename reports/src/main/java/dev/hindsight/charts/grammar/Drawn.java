package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart as a value: its name, its words and its picture. */
public record Drawn(String name, Caption caption, Form form) implements Chart {

  @Override
  public String description() {
    return caption.subtitle() + ". " + form.say() + ".";
  }

  @Override
  public ChartData data() {
    return form.data();
  }

  @Override
  public Dimension size() {
    return form.size();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    form.draw(graphics, body);
  }
}
