package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/** What estimates are measured in: how they are said, and the axis that they lie on. */
public enum Measure {
  /** A share of one, from nothing to all. */
  SHARE(Unit.SHARE) {
    @Override
    NumberAxis axis(List<Estimate> shown) {
      return Plane.shares(0, 1, 0.2);
    }
  },
  /** A difference of shares in percentage points, as far to one side of zero as to the other. */
  POINTS(Unit.POINTS) {
    @Override
    NumberAxis axis(List<Estimate> shown) {
      return Plane.pointsRoundZero(shown.stream());
    }
  },
  /** Something that happens so often to 100 in a year. */
  RATE(Unit.DECIMAL) {
    @Override
    NumberAxis axis(List<Estimate> shown) {
      double highest = Math.max(1, shown.stream().mapToDouble(Estimate::upper).max().orElse(1));
      double step = Plane.step(highest, 8);
      return Plane.counts(0, Math.ceil(highest / step) * step, step);
    }
  },
  /** Money; zero is on the axis. An interval far longer than where the estimates lie is cut. */
  MONEY(Unit.MONEY) {
    @Override
    NumberAxis axis(List<Estimate> shown) {
      double least = Math.min(0, shown.stream().mapToDouble(Estimate::value).min().orElse(0));
      double most = Math.max(0, shown.stream().mapToDouble(Estimate::value).max().orElse(0));
      double beyond = LONGEST * Math.max(1, most - least);
      double lower = shown.stream().mapToDouble(Estimate::lower).min().orElse(0);
      double upper = shown.stream().mapToDouble(Estimate::upper).max().orElse(0);
      double from = Math.max(least - beyond, Math.min(0, lower));
      double to = Math.min(most + beyond, Math.max(1, upper));
      double step = Plane.step(to - from, TICKS);
      return Plane.axis(
          Math.floor(from / step) * step, Math.ceil(to / step) * step, step, Say::money);
    }
  };

  private static final double LONGEST = 4;
  private static final int TICKS = 5;

  private final Unit unit;

  Measure(Unit unit) {
    this.unit = unit;
  }

  /** An axis that holds the estimates, or as much of them as says something. */
  abstract NumberAxis axis(List<Estimate> shown);

  /** The estimate alone, such as "61 %"; the unit of points is said by who names the series. */
  String value(Estimate estimate) {
    return switch (this) {
      case SHARE, RATE -> unit.say(estimate.value());
      case POINTS -> unit.number(estimate.value());
      case MONEY -> Say.money(estimate.value());
    };
  }

  /** Such as "61 % (52 to 69)". */
  String say(Estimate estimate) {
    return this == MONEY
        ? Say.money(estimate)
        : value(estimate) + " " + Say.interval(unit, estimate);
  }
}
