package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * How sure sales said they were that a yes closes the deal, against what happened: closed yes deals
 * of the window with a claim, the mean where several of their requests state one. Where none does,
 * the claim is the chance of winning that the CRM held on the day of the request.
 *
 * @param meanClaimed the mean of what was claimed, 0 to 1
 * @param won the deals that were won
 * @param withoutClaim closed yes deals for which nothing was claimed
 * @param heldByCrm the deals whose claim the CRM held and no request stated
 * @param bins what was claimed in five bins of equal width
 * @param brier mean of (claimed − outcome)², 0 is best
 * @param skill 1 − Brier score ÷ that of always claiming the win rate; below 0 is worse than that
 * @param overclaim mean claimed − win rate, its interval from that of the win rate
 * @param teams the same by the team of the deal's first request
 */
public record ClaimedConfidence(
    double meanClaimed,
    Rate won,
    long withoutClaim,
    Measured<Long> heldByCrm,
    List<Bin> bins,
    double brier,
    Measured<Double> skill,
    Estimate overclaim,
    Measured<Teams> teams) {

  public ClaimedConfidence {
    bins = List.copyOf(bins);
  }

  /**
   * Claims from {@code lower}, which belongs to it, to {@code upper}, which only the last bin
   * holds.
   *
   * @param meanClaimed the mean of the claims in it; not measured where it is empty
   * @param won the deals won, Wilson interval
   */
  public record Bin(double lower, double upper, Measured<Double> meanClaimed, Rate won) {}

  /**
   * Teams with enough such deals, by name, each against what chance alone would spread round the
   * overclaim of all.
   *
   * @param teamsLeftOut teams with too few deals
   * @param dealsLeftOut their deals
   */
  public record Teams(List<Team> teams, long teamsLeftOut, long dealsLeftOut) {

    public Teams {
      teams = List.copyOf(teams);
    }
  }

  /**
   * One team.
   *
   * @param meanClaimed the mean of what it claimed
   * @param won its deals that were won
   * @param overclaim mean claimed − win rate
   * @param limits where chance alone leaves the overclaim of a team that claims as all do
   */
  public record Team(
      String name, double meanClaimed, Rate won, Estimate overclaim, ChanceLimits limits) {}
}
