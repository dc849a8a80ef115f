package dev.hindsight.evidence;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** On which days requests got a yes: of each day the one request, or that there were several. */
public final class YesDays implements Tally<KnownDeal, YesDays> {

  private static final long serialVersionUID = 1;

  /**
   * The yes of a day.
   *
   * @param requestId null where several requests got one
   * @param feature what was asked for; null where that is not said
   */
  record Yes(LocalDate day, String requestId, String feature) implements Serializable {

    Yes and(Yes other) {
      return Objects.equals(requestId, other.requestId) ? this : new Yes(day, null, null);
    }
  }

  private final TreeMap<LocalDate, Yes> days = new TreeMap<>();

  @Override
  public void accept(KnownDeal deal) {
    for (KnownRequest request : deal.requests()) {
      for (Decision decision : request.history().decisions()) {
        if (decision.decision() == DecisionClass.YES) {
          accept(
              new Yes(
                  decision.decidedOn(),
                  request.request().requestId(),
                  request.request().feature()));
        }
      }
    }
  }

  private void accept(Yes yes) {
    days.merge(yes.day(), yes, Yes::and);
  }

  @Override
  public void combine(YesDays other) {
    other.days.values().forEach(this::accept);
  }

  /**
   * The first yes of the one request that got any from one day to another; empty with none or more.
   */
  Optional<Yes> only(LocalDate from, LocalDate to) {
    Collection<Yes> within = days.subMap(from, true, to, true).values();
    Optional<Yes> first = within.stream().findFirst().filter(yes -> yes.requestId() != null);
    return first.filter(
        yes -> within.stream().allMatch(each -> yes.requestId().equals(each.requestId())));
  }
}
