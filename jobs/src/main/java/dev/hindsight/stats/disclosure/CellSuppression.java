package dev.hindsight.stats.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which counts of a table may be shown to people who know some of what is counted, so that none of
 * them learns a small count of the others.
 *
 * <p>Whoever knows a part takes it from what is shown and has the count of the rest: showing a
 * table shows the table of every rest. So a count is hidden where it is smaller than the minimum in
 * some rest. Where a hidden one could be found out from those that are shown, others are hidden as
 * well, as few as that takes: those that are least in sum and together with the hidden ones leave
 * it open. Zero is a small count: that none of the others did something is a fact about each of
 * them.
 *
 * @see HiddenCounts
 */
public final class CellSuppression {

  private final CountTable whole;
  private final List<CountTable> rests;
  private final long minimum;
  private final Set<TablePlace> hidden = new HashSet<>();

  private CellSuppression(CountTable whole, List<CountTable> rests, long minimum) {
    this.whole = whole;
    this.rests = List.copyOf(rests);
    this.minimum = minimum;
  }

  /**
   * The places to be hidden, by row and column.
   *
   * @param whole the table that is to be shown
   * @param unshown places that nobody is to be shown in any case
   * @param rests what is left of it for those who know most of it: the smallest rests of which
   *     something is left. What is safe for these is safe for every rest that one of them is a part
   *     of
   * @param minimum the smallest count of a rest that may be known
   */
  public static Set<TablePlace> hidden(
      CountTable whole, Set<TablePlace> unshown, List<CountTable> rests, long minimum) {
    CellSuppression suppression = new CellSuppression(whole, rests, minimum);
    suppression.hidden.addAll(unshown);
    suppression.hideSmall();
    suppression.hideWhatTells();
    return new TreeSet<>(suppression.hidden);
  }

  private void hideSmall() {
    whole.places().stream()
        .filter(place -> rests.stream().anyMatch(rest -> isSmall(rest, place)))
        .forEach(hidden::add);
  }

  private boolean isSmall(CountTable rest, TablePlace place) {
    return rest.at(place) < minimum;
  }

  private void hideWhatTells() {
    boolean isDone = false;
    while (!isDone) {
      isDone = true;
      for (CountTable rest : rests) {
        HiddenCounts found = new HiddenCounts(rest, hidden);
        Optional<TablePlace> determined = determined(rest, found);
        if (determined.isPresent()) {
          hidden.addAll(found.leastCover(determined.get(), whole));
          isDone = false;
        }
      }
    }
  }

  private Optional<TablePlace> determined(CountTable rest, HiddenCounts found) {
    return rest.places().stream()
        .filter(place -> isSmall(rest, place))
        .filter(found::isDetermined)
        .findFirst();
  }
}
