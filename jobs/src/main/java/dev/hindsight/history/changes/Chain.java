package dev.hindsight.history.changes;

import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Puts changes of one thing in their order: by their moment; those of one moment each behind the
 * one that it goes on from, else as they stand in the file.
 *
 * @param moment when a change was made
 * @param place where it stands
 * @param before what held before it; null for nothing
 * @param after what holds after it; null for nothing
 */
record Chain<C>(
    Function<C, Moment> moment,
    Function<C, Place> place,
    Function<C, Object> before,
    Function<C, Object> after) {

  List<C> ordered(List<C> changes) {
    List<C> sorted =
        changes.stream().sorted(Comparator.comparing(moment).thenComparing(place)).toList();
    List<C> ordered = new ArrayList<>(sorted.size());
    int next = 0;
    while (next < sorted.size()) {
      int end = next + 1;
      while (end < sorted.size() && isOneMoment(sorted.get(next), sorted.get(end))) {
        end++;
      }
      chain(new ArrayList<>(sorted.subList(next, end)), ordered);
      next = end;
    }
    return ordered;
  }

  private boolean isOneMoment(C one, C other) {
    return moment.apply(one).equals(moment.apply(other));
  }

  private void chain(List<C> ofOneMoment, List<C> ordered) {
    while (!ofOneMoment.isEmpty()) {
      C next = next(ofOneMoment, ordered);
      ofOneMoment.remove(next);
      ordered.add(next);
    }
  }

  /**
   * The first that goes on from the last one; without one, the first that goes on from none of the
   * others.
   */
  private C next(List<C> left, List<C> ordered) {
    if (!ordered.isEmpty()) {
      C last = ordered.get(ordered.size() - 1);
      for (C each : left) {
        if (goesOn(last, each)) {
          return each;
        }
      }
    }
    return left.stream()
        .filter(each -> left.stream().noneMatch(other -> other != each && goesOn(other, each)))
        .findFirst()
        .orElse(left.get(0));
  }

  private boolean goesOn(C earlier, C later) {
    return Objects.equals(after.apply(earlier), before.apply(later));
  }
}
