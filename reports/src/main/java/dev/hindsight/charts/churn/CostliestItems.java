package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** The displaced items that go with most churn: the attributable ARR of each and its interval. */
public final class CostliestItems implements Chart {

  public static final String NAME = "costliest-displaced-items";

  private static final int SHOWN = 10;
  private static final double NAMES = 430;
  private static final double FIGURES = 210;

  /** In the title, so that its figures keep their place. */
  private static final double NAME_IN_TITLE = 420;

  private final Findings findings;
  private final Churn churn;
  private final List<DisplacedItem> items;

  private CostliestItems(Findings findings, Churn churn, List<DisplacedItem> items) {
    this.findings = findings;
    this.churn = churn;
    this.items = items;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings.churn().flatMap(churn -> of(findings, churn));
  }

  private static Measured<Chart> of(Findings findings, Churn churn) {
    List<DisplacedItem> items =
        churn.items().rows().stream().filter(item -> item.leavers() > 0).limit(SHOWN).toList();
    if (items.isEmpty()) {
      return Measured.not("no customer left while a displaced item exposed it");
    }
    return churn.attributable().map(attributable -> new CostliestItems(findings, churn, items));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    DisplacedItem costliest = items.get(0);
    String name = Lettering.strong(Look.TITLE).cut(ChurnWords.name(costliest), NAME_IN_TITLE);
    return ChurnHeadline.items(
        churn, costliest, Typesetting.isolated(name), findings.parameters().reportingCurrency());
  }

  @Override
  public String description() {
    return "Attributable ARR in "
        + findings.parameters().reportingCurrency()
        + " of displaced items, "
        + ChurnWords.months(churn.panel())
        + ": "
        + items.stream().map(CostliestItems::say).collect(Collectors.joining("; "))
        + (isTooFew() ? "; too few to say" : "")
        + ".";
  }

  private static String say(DisplacedItem item) {
    return Typesetting.isolated(ChurnWords.name(item))
        + " "
        + Say.money(item.attributableArr().require())
        + ", "
        + leavers(item);
  }

  private static String leavers(DisplacedItem item) {
    return Say.count(item.leavers()) + " left";
  }

  private boolean isTooFew() {
    return ChurnHeadline.isTooFew(churn);
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), ChurnWords.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY(),
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 28);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(items.size()));
    double x = plane.x(0);
    Marks.line(graphics, x, area.getMinY(), x, area.getMaxY(), Look.ZERO, Look.QUIET);
    for (int i = 0; i < items.size(); i++) {
      drawItem(graphics, plane, items.get(i), plane.y(i));
    }
  }

  private String subtitle() {
    return "ARR in "
        + findings.parameters().reportingCurrency()
        + " beyond what like customers would have lost, "
        + (items.size() < churn.items().total()
            ? "the costliest %s of ".formatted(items.size())
            : "all ")
        + Say.count(churn.items().total(), "displaced item")
        + ", with 95\u00a0% interval"
        + (isTooFew() ? " \u00b7 hollow: too few to say" : "")
        + " \u00b7 "
        + ChurnWords.months(churn.panel());
  }

  private NumberAxis axis() {
    double highest = Math.max(1, items.stream().mapToDouble(i -> arr(i).upper()).max().orElse(1));
    double lowest = Math.min(0, items.stream().mapToDouble(i -> arr(i).lower()).min().orElse(0));
    double shown = Math.max(lowest, -2 * highest);
    double step = Plane.step(highest - shown, 5);
    return Plane.axis(
        Math.floor(shown / step) * step, Math.ceil(highest / step) * step, step, Say::money);
  }

  private static Estimate arr(DisplacedItem item) {
    return item.attributableArr().require();
  }

  private void drawItem(Graphics2D graphics, Plane plane, DisplacedItem item, double y) {
    Estimate arr = arr(item);
    Marks.acrossFromEdge(graphics, plane, arr, y, Look.WHISKER, Look.light(Look.EXPOSED));
    double x = plane.x(arr.value());
    if (isTooFew()) {
      Marks.hollow(graphics, x, y, 7, Look.EXPOSED);
    } else {
      Marks.dot(graphics, x, y, 7, Look.EXPOSED);
    }
    Lettering name = Lettering.strong(Look.SMALL);
    name.left(graphics, name.cut(ChurnWords.name(item), NAMES - 30), Look.MARGIN, y - 2);
    Lettering quiet = Lettering.regular(14).in(Look.QUIET);
    quiet.left(graphics, quiet.cut(detail(item), NAMES - 30), Look.MARGIN, y + 15);
    double figures = plane.area().getMaxX() + 20;
    Lettering.regular(Look.SMALL).left(graphics, Say.money(arr), figures, y + Look.SMALL * 0.36);
  }

  private static String detail(DisplacedItem item) {
    return Typesetting.isolated(item.roadmapItemId())
        + " \u00b7 pushed out "
        + Say.day(item.displacedAt())
        + " \u00b7 "
        + leavers(item);
  }
}
