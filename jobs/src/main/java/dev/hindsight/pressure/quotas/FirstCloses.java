package dev.hindsight.pressure.quotas;

import dev.hindsight.basis.Tally;
import dev.hindsight.history.KnownDeal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The day on which each sales team closed a deal for the first time, however that ended. */
public final class FirstCloses implements Tally<KnownDeal, FirstCloses> {

  private static final long serialVersionUID = 1;

  private final Map<String, LocalDate> byTeam = new HashMap<>();

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists() && !deal.isOpen() && deal.deal().salesTeam() != null) {
      accept(deal.deal().salesTeam(), deal.deal().closedAt());
    }
  }

  private void accept(String team, LocalDate day) {
    byTeam.merge(team, day, (one, other) -> one.isBefore(other) ? one : other);
  }

  @Override
  public void combine(FirstCloses other) {
    other.byTeam.forEach(this::accept);
  }

  /** By team. */
  public Map<String, LocalDate> byTeam() {
    return Map.copyOf(byTeam);
  }
}
