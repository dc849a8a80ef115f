package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.awt.Graphics2D;
import java.util.List;

/** A column of figures beside a picture: what each is, and below that its value. */
public record Facts(List<Fact> facts) {

  private static final double LINE = 23;
  private static final double BETWEEN = 32;

  public Facts {
    facts = List.copyOf(facts);
  }

  /**
   * One figure.
   *
   * @param name what it is
   * @param value what it comes to
   * @param note what the value rests on; may be empty
   */
  public record Fact(String name, String value, String note) {

    /** A share, and whether it rests on too few; or that it was not measured. */
    public static Fact of(Findings findings, String name, Measured<Rate> share) {
      if (!share.isMeasured() || !share.require().estimate().isMeasured()) {
        return new Fact(name, "not measured", "");
      }
      Rate rate = share.require();
      String few = Words.tooFew(findings, rate.of()) ? ", too few to say" : "";
      return new Fact(name, Say.share(rate.estimate().require()), Say.counts(rate) + few);
    }
  }

  /** Draws them one below the other; returns the next free baseline. */
  public double draw(Graphics2D graphics, double x, double top, double width) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    Lettering strong = Lettering.strong(Look.TEXT);
    double y = top;
    for (Fact fact : facts) {
      quiet.left(graphics, quiet.cut(fact.name(), width), x, y);
      strong.left(graphics, strong.cut(fact.value(), width), x, y + LINE);
      y += LINE;
      if (!fact.note().isEmpty()) {
        y += LINE - 2;
        quiet.left(graphics, quiet.cut(fact.note(), width), x, y);
      }
      y += BETWEEN;
    }
    return y;
  }

  /** The same as a sentence. */
  public String say() {
    StringBuilder said = new StringBuilder();
    for (Fact fact : facts) {
      said.append(said.length() == 0 ? "" : "; ")
          .append(fact.name())
          .append(": ")
          .append(fact.value())
          .append(fact.note().isEmpty() ? "" : ", " + fact.note());
    }
    return said.toString();
  }
}
