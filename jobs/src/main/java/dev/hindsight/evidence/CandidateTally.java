package dev.hindsight.evidence;

import dev.hindsight.basis.Largest;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.findings.evidence.Evidence.Candidate;
import dev.hindsight.findings.evidence.Evidence.Candidates;
import dev.hindsight.history.plans.PlannedItem;
import dev.hindsight.history.plans.PlannedItem.Slip;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for items that slipped shortly after the one yes of those days, and that nobody linked. */
public final class CandidateTally implements Tally<PlannedItem, CandidateTally> {

  private static final long serialVersionUID = 1;
  private static final int MOST = 1_000;

  /** The latest first. */
  private static final class Latest implements Comparator<Candidate>, Serializable {
    private static final long serialVersionUID = 1;
    private static final Comparator<Candidate> ORDER =
        Comparator.comparing(Candidate::displacedAt)
            .reversed()
            .thenComparing(Candidate::requestId)
            .thenComparing(Candidate::roadmapItemId);

    @Override
    public int compare(Candidate one, Candidate other) {
      return ORDER.compare(one, other);
    }
  }

  private final YesDays yeses;
  private final ReviewPeriod period;
  private final int days;
  private final Largest<Candidate, Latest> found = new Largest<>(MOST, new Latest());

  /**
   * A tally that has found nothing.
   *
   * @param yeses when requests got a yes
   * @param days how many days after a yes count
   */
  public CandidateTally(YesDays yeses, ReviewPeriod period, int days) {
    this.yeses = yeses;
    this.period = period;
    this.days = days;
  }

  @Override
  public void accept(PlannedItem item) {
    Set<String> requests = new HashSet<>();
    for (Slip slip : item.slips()) {
      candidate(item, slip).filter(each -> requests.add(each.requestId())).ifPresent(found::accept);
    }
  }

  private Optional<Candidate> candidate(PlannedItem item, Slip slip) {
    return Optional.of(slip)
        .filter(each -> period.isInTrend(each.day()))
        .flatMap(each -> yeses.only(each.day().minusDays(days), each.day()))
        .filter(yes -> !item.isLinked(yes.requestId(), yes.day(), slip.day().plusDays(days)))
        .map(
            yes ->
                new Candidate(
                    yes.requestId(),
                    item.item().roadmapItemId(),
                    slip.day(),
                    slip.after(),
                    item.item().title(),
                    slip.before(),
                    yes.feature(),
                    yes.day()));
  }

  @Override
  public void combine(CandidateTally other) {
    found.combine(other.found);
  }

  Candidates candidates() {
    return new Candidates(days, found.all(), found.kept());
  }
}
