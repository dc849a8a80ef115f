package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * How many requests are under pressure: those with a signal dated on or before their first answer.
 *
 * @param any requests of the window under any tactic
 * @param byTactic under each tactic, in the order of {@link Tactic}
 * @param quarters the same by the quarter they were raised in, from the first with a request on
 * @param teams the same by sales team
 */
public record PressureUse(
    Rate any, List<TacticShare> byTactic, List<Quarterly> quarters, Measured<Teams> teams) {

  public PressureUse {
    byTactic = List.copyOf(byTactic);
    quarters = List.copyOf(quarters);
  }

  /** The requests raised in one fiscal quarter, such as "2026Q3". */
  public record Quarterly(String quarter, Rate any, List<TacticShare> byTactic) {

    public Quarterly {
      byTactic = List.copyOf(byTactic);
    }
  }

  /**
   * The requests of the window by sales team.
   *
   * @param any under any tactic
   * @param byTactic under each tactic, in the order of {@link Tactic}
   */
  public record Teams(TeamFunnel any, List<TacticFunnel> byTactic) {

    public Teams {
      byTactic = List.copyOf(byTactic);
    }
  }

  /** The teams' requests under one tactic. */
  public record TacticFunnel(Tactic tactic, TeamFunnel funnel) {}
}
