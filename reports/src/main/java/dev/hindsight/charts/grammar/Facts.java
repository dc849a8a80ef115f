package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of figures beside a picture: what each is, and below that its value.
 *
 * @param rowsHead what the rows have in common
 * @param rows shorter figures below, name and value on a line
 */
public record Facts(List<Fact> facts, String rowsHead, List<Fact> rows) {

  private static final double LINE = 23;
  private static final double BETWEEN = 32;
  private static final double GAP = 14;

  /** More do not fit below the figures. */
  private static final int MOST_ROWS = 4;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);
  private static final Lettering STRONG = Lettering.strong(Look.TEXT);

  public Facts {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  public Facts(List<Fact> facts) {
    this(facts, "", List.of());
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
      Measured<Estimate> estimate = share.flatMap(Rate::estimate);
      if (!estimate.isMeasured()) {
        return new Fact(name, Verdict.NOT_MEASURED.label(), "");
      }
      Rate rate = share.require();
      String few = Words.tooFew(findings, rate.of()) ? ", " + Words.TOO_FEW : "";
      return new Fact(name, Say.share(estimate.require()), Say.counts(rate) + few);
    }

    private String say() {
      String said = Typesetting.isolated(name) + ": " + value;
      return note.isEmpty() ? said : said + ", " + note;
    }
  }

  /** Draws them one below the other, the first baseline at the top. */
  void draw(Graphics2D graphics, double x, double top, double width) {
    double y = top;
    for (Fact fact : facts) {
      QUIET.left(graphics, QUIET.cut(fact.name(), width), x, y);
      STRONG.left(graphics, STRONG.cut(fact.value(), width), x, y + LINE);
      y += LINE;
      if (!fact.note().isEmpty()) {
        y += LINE - 2;
        QUIET.left(graphics, QUIET.cut(fact.note(), width), x, y);
      }
      y += BETWEEN;
    }
    if (!rows.isEmpty()) {
      drawRows(graphics, x, y, width);
    }
  }

  private void drawRows(Graphics2D graphics, double x, double top, double width) {
    QUIET.left(graphics, rowsHead, x, top);
    double y = top + LINE;
    for (Fact row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      String name = SMALL.cut(row.name(), width - SMALL.width(row.value()) - GAP);
      SMALL.left(graphics, name, x, y);
      SMALL.right(graphics, row.value(), x + width, y);
      y += LINE;
    }
    if (rows.size() > MOST_ROWS) {
      QUIET.left(graphics, "and " + Say.count(rows.size() - MOST_ROWS) + " more", x, y);
    }
  }

  /** The same as a sentence without its end. */
  String say() {
    String said = facts.stream().map(Fact::say).collect(Collectors.joining("; "));
    return rows.isEmpty()
        ? said
        : said
            + "; "
            + rowsHead
            + ": "
            + rows.stream().map(Fact::say).collect(Collectors.joining("; "));
  }
}
