package dev.hindsight.churn;

import dev.hindsight.comparing.Cell;
import java.util.Comparator;
import java.util.List;

/**
 * Which spans of waiting of like accounts begin and end on one day, counted from the first day of
 * waiting. Spans do not have to be followed from one end to the other: who is at risk on a day are
 * those that began by then, less those that ended before.
 *
 * @param stratum what the accounts have in common
 * @param state {@link ExposureState#EXPOSED} or {@link ExposureState#UNEXPOSED}
 * @param day days since the account first waited
 * @param accounts accounts whose first span in this state begins
 * @param begin spans of which it is the first day
 * @param left spans of which it is the last day because the account left
 * @param end spans of which it is the last day for another reason
 */
public record DayCounts(
    AccountStratum stratum,
    ExposureState state,
    int day,
    long accounts,
    long begin,
    long left,
    long end)
    implements Cell<DayCounts> {

  /** In one order, sums of fractions over the counts have one last digit. */
  static final Comparator<DayCounts> ORDER = Comparator.comparing(DayCounts::text);

  private String text() {
    return String.join(
        ",", stratum.segment(), stratum.arrBand(), state.word(), Integer.toString(day), "");
  }

  @Override
  public List<Object> key() {
    return List.of(stratum, state, day);
  }

  @Override
  public DayCounts combine(DayCounts other) {
    return new DayCounts(
        stratum,
        state,
        day,
        accounts + other.accounts,
        begin + other.begin,
        left + other.left,
        end + other.end);
  }
}
