package dev.hindsight.charts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The limits are those of a normal approximation round one half: narrower the bigger a team. */
class FunnelNamesTest {

  private static final Plane PLANE =
      Plane.draw(
          new BufferedImage(1120, 630, BufferedImage.TYPE_INT_RGB).createGraphics(),
          new Rectangle2D.Double(92, 170, 810, 340),
          new Scale(0, 100, 20, Unit.COUNT).axis(),
          Scale.SHARES.axis());

  private static final BasicStroke DRAWN = new BasicStroke(2);

  @Test
  void noNameLiesOverTheFunnelADotOrAnother() {
    List<Funnel.Dot> teams =
        List.of(
            team("Americas Enterprise", 29, 38),
            team("Americas Small Business", 31, 40),
            team("EMEA Enterprise", 13, 39),
            team("EMEA Commercial", 22, 60),
            team("APAC Field", 36, 71),
            team("APAC Partners", 60, 96));

    List<FunnelNames.Name> names = names(teams);

    assertThat(names)
        .extracting(FunnelNames.Name::name)
        .containsExactly(
            "Americas Enterprise",
            "Americas Small Business",
            "EMEA Enterprise",
            "EMEA Commercial",
            "APAC Partners");
    for (FunnelNames.Name name : names) {
      assertThat(funnel(teams).lines())
          .extracting(line -> DRAWN.createStrokedShape(line.path(PLANE)))
          .noneMatch(line -> line.intersects(name.box()));
      assertThat(teams).extracting(team -> team.on(PLANE)).noneMatch(name.box()::contains);
      assertThat(names)
          .filteredOn(other -> !other.equals(name))
          .noneMatch(other -> other.box().intersects(name.box()));
      assertThat(PLANE.area().contains(name.box())).isTrue();
    }
  }

  @Test
  void noNameHidesAnotherOrADotWhereMoreAreOutsideThanHaveRoom() {
    List<Funnel.Dot> teams =
        LongStream.range(0, 60).mapToObj(i -> team("Team " + i, i % 8, 38 + i)).toList();

    List<FunnelNames.Name> names = names(teams);

    assertThat(names).hasSizeBetween(10, 59);
    for (FunnelNames.Name name : names) {
      assertThat(teams).extracting(team -> team.on(PLANE)).noneMatch(name.box()::contains);
      assertThat(names)
          .filteredOn(other -> !other.equals(name))
          .noneMatch(other -> other.box().intersects(name.box()));
    }
  }

  @Test
  void aNameIsNearItsDot() {
    FunnelNames.Name name = names(List.of(team("EMEA Enterprise", 13, 39))).get(0);

    Point2D dot = team("EMEA Enterprise", 13, 39).on(PLANE);
    assertThat(name.figures()).isEqualTo("33\u00a0% \u00b7 13 of 39");
    assertThat(name.box().getMaxX()).isEqualTo(dot.getX() - 16);
    assertThat(name.box().getCenterY()).isEqualTo(dot.getY());
  }

  private static List<FunnelNames.Name> names(List<Funnel.Dot> teams) {
    return FunnelNames.in(PLANE, funnel(teams));
  }

  private static Funnel funnel(List<Funnel.Dot> teams) {
    Rate all = new Rate(150, 300, Measured.of(new Estimate(0.5, 0.44, 0.56)));
    List<ChanceLimits> limits =
        LongStream.rangeClosed(19, 48).mapToObj(i -> limits(2 * i)).toList();
    return new Funnel("requests", "teams", all, teams, limits);
  }

  private static Funnel.Dot team(String name, long under, long of) {
    double share = (double) under / of;
    Rate rate = new Rate(under, of, Measured.of(new Estimate(share, 0, 1)));
    return new Funnel.Dot(name, rate, limits(of));
  }

  private static ChanceLimits limits(long of) {
    double error = 0.5 / Math.sqrt((double) of);
    return new ChanceLimits(
        of, 0.5 - 1.96 * error, 0.5 + 1.96 * error, 0.5 - 3.09 * error, 0.5 + 3.09 * error);
  }
}
