package dev.hindsight.comparing;

import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.stats.FunnelLimits;
import dev.hindsight.stats.Wilson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts as shares, and the shares of teams as a funnel. */
public final class Shares {

  private static final int CURVE_POINTS = 24;

  /** A share with its Wilson interval. */
  public static Rate rate(long count, long of, String whyNot) {
    return new Rate(count, of, Rates.measured(Wilson.interval(count, of), whyNot));
  }

  /** A share with an interval of a level, which holds together with others. */
  public static Rate rate(long count, long of, double level, String whyNot) {
    return new Rate(count, of, Rates.measured(Wilson.interval(count, of, level), whyNot));
  }

  /** A share of requests. */
  public static Rate ofRequests(long count, long of) {
    return rate(count, of, "there are no such requests");
  }

  /** How many of how many. */
  public record Count(long count, long of) {

    public static final Count NONE = new Count(0, 0);

    public Count combine(Count other) {
      return new Count(count + other.count, of + other.of);
    }

    public Rate ofRequests() {
      return Shares.ofRequests(count, of);
    }
  }

  /** Teams by name; those with fewer requests than the minimum count are only counted. */
  public static TeamFunnel funnel(Map<String, Count> byTeam, int minimumCount) {
    Count all = byTeam.values().stream().reduce(Count.NONE, Count::combine);
    Map<String, Count> shown = new TreeMap<>(byTeam);
    shown.values().removeIf(team -> team.of() < minimumCount);
    double share = all.of() == 0 ? 0 : (double) all.count() / all.of();
    Count ofShown = shown.values().stream().reduce(Count.NONE, Count::combine);
    return new TeamFunnel(
        all.ofRequests(),
        shown.entrySet().stream()
            .map(
                team ->
                    new TeamFunnel.Team(
                        team.getKey(),
                        team.getValue().ofRequests(),
                        limits(share, team.getValue().of())))
            .toList(),
        curve(share, shown.values().stream().mapToLong(Count::of).sorted().boxed().toList()),
        (long) byTeam.size() - shown.size(),
        all.of() - ofShown.of());
  }

  /** Between which shares chance alone leaves a group. */
  public static ChanceLimits limits(double share, long of) {
    FunnelLimits limits = FunnelLimits.of(share, Math.toIntExact(of)).orElseThrow();
    return new ChanceLimits(of, limits.lower(), limits.upper(), limits.lowest(), limits.highest());
  }

  private static List<ChanceLimits> curve(double share, List<Long> sizes) {
    if (sizes.isEmpty()) {
      return List.of();
    }
    long least = sizes.get(0);
    long span = sizes.get(sizes.size() - 1) - least;
    return IntStream.rangeClosed(0, CURVE_POINTS)
        .mapToLong(point -> least + span * point / CURVE_POINTS)
        .distinct()
        .mapToObj(of -> limits(share, of))
        .toList();
  }

  private Shares() {}
}
