package dev.hindsight.charts.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ForestTest {

  private static final Measured<Estimate> UP = estimate(0.2, 0.1, 0.3);
  private static final Measured<Estimate> NOTHING = Measured.not("nobody knows");

  private record Row(String name, Measured<Estimate> alike, Measured<Estimate> crude) {}

  @Test
  void theTableAndTheSentencesSayWhatIsDrawn() {
    Forest forest =
        two(new Row("Yes", UP, UP), new Row("No", NOTHING, UP))
            .detail("Compared", row -> "against " + row.name().length())
            .remark("Wins", row -> "clearly")
            .column("Deals", row -> Cell.count(7))
            .note("As they stand: nothing")
            .build();

    Cell up = new Cell("+20 (+10 to +30)", List.of(0.2, 0.1, 0.3));
    assertThat(forest.data())
        .isEqualTo(
            new ChartData(
                List.of("Answer", "Compared", "Wins", "Like for like", "As it stands", "Deals"),
                List.of(
                    List.of(
                        Cell.of("Yes"),
                        Cell.of("against 3"),
                        Cell.of("clearly"),
                        up,
                        up,
                        Cell.count(7)),
                    List.of(
                        Cell.of("No"),
                        Cell.of("against 2"),
                        Cell.of("clearly"),
                        Cell.of("not measured"),
                        up,
                        Cell.count(7)))));
    assertThat(forest.say())
        .isEqualTo(
            "Yes: compared against 3, wins clearly, like for like +20 (+10 to +30), as it stands"
                + " +20 (+10 to +30), deals 7; No: compared against 2, wins clearly, like for like"
                + " not measured, as it stands +20 (+10 to +30), deals 7. As they stand: nothing");
  }

  @Test
  void tooFewToSayStandsInsteadOfWhatAnEstimateMeans() {
    ForestBuilder<Row> few =
        Forest.of("Answer", Unit.POINTS, List.of(new Row("Yes", UP, NOTHING)))
            .named(Row::name)
            .remark("Wins", row -> "clearly")
            .series("Like for like", 9, row -> new Mark(row.alike(), Color.RED, true));

    assertThat(svg(few.build())).contains(">too few to say</text>").doesNotContain("clearly<");
    assertThat(few.build().data().rows().get(0).get(2).text())
        .isEqualTo("+20 (+10 to +30), too few to say");
  }

  @Test
  void anEstimateOfTooFewIsHollow() {
    assertThat(pixels(one(UP, false))).isGreaterThan(pixels(one(UP, true)));
  }

  @Test
  void anIntervalThatLeavesThePlaneEndsInAnArrowInsideOfIt() {
    Forest cut =
        Forest.of("Item", Unit.MONEY, List.of(estimate(1000, -90_000, 90_000)))
            .named(row -> "x")
            .series("EUR", 7, row -> new Mark(row, Color.RED, false))
            .build();

    BufferedImage image = Png.image(new Chart("cut", CAPTION, cut));
    int[] red =
        IntStream.range(0, image.getWidth())
            .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> isRed(image, x, y)))
            .toArray();
    assertThat(Scale.of(Unit.MONEY, cut.estimates()).lower()).isEqualTo(-4000);
    assertThat(red[0]).isGreaterThan((int) (Png.SCALE * Look.MARGIN));
    assertThat(red[red.length - 1]).isLessThan(image.getWidth() - Png.SCALE * 120);
  }

  @Test
  void namesOfAnyLengthAndDirectionLeaveThePlotAThird() {
    String svg =
        svg(
            two(
                    new Row("Donaudampfschifffahrt ".repeat(40), UP, UP),
                    new Row("\u05d9\u05d5\u05de\u05df 2 (\u05d0)", UP, UP))
                .build());

    assertThat(svg)
        .contains(">Donaudampfschifffahrt Donaudampf", "\u2026</text>")
        .contains(">+40</text>", ">(</text>");
  }

  @Test
  void nothingMeasuredIsDrawnAsSuch() {
    assertThat(svg(two(new Row("Yes", NOTHING, NOTHING)).build())).contains(">not measured</text>");
  }

  @Test
  void aForestHasRows() {
    assertThatThrownBy(() -> two().build()).hasMessage("Invalid forest of Answer: no rows");
  }

  @Test
  void manyRowsMakeAChartHigher() {
    Row[] rows =
        IntStream.range(0, 40).mapToObj(i -> new Row("Row " + i, UP, UP)).toArray(Row[]::new);

    assertThat(new Chart("many", CAPTION, two(rows).build()).size().height).isEqualTo(1220);
    assertThat(new Chart("one", CAPTION, two(rows[0]).build()).size().height).isEqualTo(630);
  }

  private static final Caption CAPTION = new Caption("Title", "Subtitle", "Foot");

  private static ForestBuilder<Row> two(Row... rows) {
    return Forest.of("Answer", Unit.POINTS, List.of(rows))
        .named(Row::name)
        .series("Like for like", 9, row -> new Mark(row.alike(), Color.RED, false))
        .series("As it stands", 6, row -> new Mark(row.crude(), Color.GRAY, false))
        .reference(Forest.Reference.zero("less", "more"));
  }

  private static Forest one(Measured<Estimate> estimate, boolean tooFew) {
    return Forest.of("Answer", Unit.POINTS, List.of(estimate))
        .named(row -> "Yes")
        .series("Like for like", 9, row -> new Mark(row, Color.RED, tooFew))
        .build();
  }

  private static long pixels(Forest forest) {
    BufferedImage image = Png.image(new Chart("one", CAPTION, forest));
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .filter(i -> isRed(image, i % image.getWidth(), i / image.getWidth()))
        .count();
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) == Color.RED.getRGB();
  }

  private static Measured<Estimate> estimate(double value, double lower, double upper) {
    return Measured.of(new Estimate(value, lower, upper));
  }

  private static String svg(Forest forest) {
    return new String(
        Svg.bytes(new Chart("forest", CAPTION, forest), FindingsFixture.IDENTITY),
        StandardCharsets.UTF_8);
  }
}
