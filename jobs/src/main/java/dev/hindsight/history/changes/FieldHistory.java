package dev.hindsight.history.changes;

import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.words.ChangedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The changes of one field of a deal, the last one last.
 *
 * @param changes the changes, in their order
 */
public record FieldHistory(List<FieldChange> changes) {

  private static final Chain<FieldChange> CHAIN =
      new Chain<>(
          FieldChange::changedAt, FieldChange::place, FieldChange::oldValue, FieldChange::newValue);

  public FieldHistory {
    changes = List.copyOf(changes);
  }

  /** The history of a field among changes of all fields of a deal, in any order. */
  public static FieldHistory of(List<FieldChange> all, ChangedField field) {
    List<FieldChange> own = all.stream().filter(each -> each.field() == field).toList();
    return new FieldHistory(own.size() > 1 ? CHAIN.ordered(own) : own);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The day of the last change up to the end of a day. */
  public Optional<LocalDate> lastDayUpTo(LocalDate day) {
    return changes.stream()
        .map(each -> each.changedAt().day())
        .filter(each -> !each.isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Whether anything changed after a day. */
  public boolean hasChangedAfter(LocalDate day) {
    return !isEmpty() && changes.get(changes.size() - 1).changedAt().day().isAfter(day);
  }

  /**
   * What the field held at the end of a day: what the last change up to it says, else what the
   * first one after it found; empty where it held nothing, and where nothing is known.
   */
  public Optional<String> at(LocalDate day) {
    FieldChange last = null;
    for (FieldChange each : changes) {
      if (each.changedAt().day().isAfter(day)) {
        return Optional.ofNullable(last == null ? each.oldValue() : last.newValue());
      }
      last = each;
    }
    return Optional.ofNullable(last == null ? null : last.newValue());
  }

  /** The first value that it held at the end of a day or later. */
  public Optional<String> firstFrom(LocalDate day) {
    Optional<String> then = at(day);
    return then.isPresent()
        ? then
        : changes.stream()
            .filter(each -> each.changedAt().day().isAfter(day))
            .flatMap(each -> Optional.ofNullable(each.newValue()).stream())
            .findFirst();
  }
}
