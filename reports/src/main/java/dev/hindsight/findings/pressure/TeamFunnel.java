package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * Teams against what chance alone would spread round the share of all of them. No league table:
 * teams stand in the order of their names, and those with fewer than the minimum count are not
 * shown.
 *
 * @param all the share of all requests that have a team
 * @param teams the teams with enough requests, by name
 * @param limits the limits for chosen sizes, rising, to be drawn as curves
 * @param teamsLeftOut teams with too few requests
 * @param requestsLeftOut their requests
 */
public record TeamFunnel(
    Rate all,
    List<Team> teams,
    List<ChanceLimits> limits,
    long teamsLeftOut,
    long requestsLeftOut) {

  public TeamFunnel {
    teams = List.copyOf(teams);
    limits = List.copyOf(limits);
  }

  /** One team, and the limits for its size. */
  public record Team(String name, Rate rate, ChanceLimits limits) {}
}
