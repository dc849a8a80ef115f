package dev.hindsight.charts.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The limits are those of a normal approximation round one half: narrower the bigger a team. */
class TeamNamesTest {

  private static final Plane PLANE =
      Plane.draw(
          new BufferedImage(1120, 630, BufferedImage.TYPE_INT_RGB).createGraphics(),
          new Rectangle2D.Double(92, 170, 810, 340),
          Plane.counts(0, 100, 20),
          Plane.shares(0, 1, 0.2));

  private static final FunnelLines LINES =
      new FunnelLines(PLANE, LongStream.rangeClosed(19, 48).mapToObj(i -> limits(2 * i)).toList());

  @Test
  void noNameLiesOverTheFunnelADotOrAnother() {
    List<TeamFunnel.Team> teams =
        List.of(
            team("Americas Enterprise", 29, 38),
            team("Americas Small Business", 31, 40),
            team("EMEA Enterprise", 13, 39),
            team("EMEA Commercial", 22, 60),
            team("APAC Field", 36, 71),
            team("APAC Partners", 60, 96));

    List<TeamNames.Name> names = names(teams);

    assertThat(names)
        .extracting(TeamNames.Name::name)
        .containsExactly(
            "Americas Enterprise",
            "Americas Small Business",
            "EMEA Enterprise",
            "EMEA Commercial",
            "APAC Partners");
    for (TeamNames.Name name : names) {
      assertThat(LINES.shapes().anyMatch(line -> line.intersects(name.box()))).isFalse();
      assertThat(teams)
          .extracting(team -> TeamNames.dot(PLANE, team))
          .noneMatch(name.box()::contains);
      assertThat(names)
          .filteredOn(other -> !other.equals(name))
          .noneMatch(other -> other.box().intersects(name.box()));
      assertThat(PLANE.area().contains(name.box())).isTrue();
    }
  }

  @Test
  void aNameIsNearItsDot() {
    TeamNames.Name name = names(List.of(team("EMEA Enterprise", 13, 39))).get(0);

    Point2D dot = TeamNames.dot(PLANE, team("EMEA Enterprise", 13, 39));
    assertThat(name.figures()).isEqualTo("33\u00a0% \u00b7 13 of 39");
    assertThat(name.box().getMaxX()).isEqualTo(dot.getX() - 16);
    assertThat(name.box().getCenterY()).isEqualTo(dot.getY());
  }

  private static List<TeamNames.Name> names(List<TeamFunnel.Team> teams) {
    Rate all = new Rate(150, 300, Measured.of(new Estimate(0.5, 0.44, 0.56)));
    return TeamNames.in(PLANE, new TeamFunnel(all, teams, List.of(), 0, 0), LINES);
  }

  private static TeamFunnel.Team team(String name, long under, long of) {
    double share = (double) under / of;
    Rate rate = new Rate(under, of, Measured.of(new Estimate(share, 0, 1)));
    return new TeamFunnel.Team(name, rate, limits(of));
  }

  private static ChanceLimits limits(long of) {
    double error = 0.5 / Math.sqrt((double) of);
    return new ChanceLimits(
        of, 0.5 - 1.96 * error, 0.5 + 1.96 * error, 0.5 - 3.09 * error, 0.5 + 3.09 * error);
  }
}
