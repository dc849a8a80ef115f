package dev.hindsight.plain;

import dev.hindsight.exports.contract.FieldChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was changed in one deal, straight from the rows. */
final class PlainHistory {

  /** The rows, by their moment; the sort is stable, so that of equals the later line stays last. */
  private final List<Map<String, String>> rows;

  PlainHistory(List<Map<String, String>> rows) {
    this.rows = rows.stream().sorted(Comparator.comparing(PlainHistory::moment)).toList();
  }

  private static String moment(Map<String, String> row) {
    String text = row.get(FieldChanges.CHANGED_AT);
    return text.length() == 10 ? text + "T00:00" : text;
  }

  private static LocalDate day(Map<String, String> row) {
    return LocalDate.parse(row.get(FieldChanges.CHANGED_AT).substring(0, 10));
  }

  private List<Map<String, String>> of(String field) {
    return rows.stream().filter(row -> row.get(FieldChanges.FIELD).equals(field)).toList();
  }

  boolean changesAfter(String field, LocalDate day) {
    return of(field).stream().anyMatch(row -> day(row).isAfter(day));
  }

  /** What the field held at the end of a day; null where nothing. */
  String at(String field, LocalDate day) {
    String held = null;
    boolean any = false;
    for (Map<String, String> row : of(field)) {
      if (!day(row).isAfter(day)) {
        held = row.get(FieldChanges.NEW_VALUE);
        any = true;
      } else if (!any) {
        return row.get(FieldChanges.OLD_VALUE);
      }
    }
    return held;
  }

  /** The same, else the first value after; null where nothing ever. */
  String from(String field, LocalDate day) {
    String held = at(field, day);
    if (held != null) {
      return held;
    }
    for (Map<String, String> row : of(field)) {
      if (day(row).isAfter(day) && row.get(FieldChanges.NEW_VALUE) != null) {
        return row.get(FieldChanges.NEW_VALUE);
      }
    }
    return null;
  }

  private LocalDate lastDay(String field, LocalDate upTo) {
    return of(field).stream()
        .map(PlainHistory::day)
        .filter(day -> !day.isAfter(upTo))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The deal's row as it was on a day by which the row itself is not closed. */
  Map<String, String> before(LocalDate asOf, Map<String, String> deal) {
    String end = deal.get("closed_at");
    boolean ended = !deal.get("outcome").equals("open") && end != null;
    if (ended && !LocalDate.parse(end).isAfter(asOf)) {
      return deal;
    }
    Map<String, String> was = new HashMap<>(deal);
    String stage = changesAfter("stage", asOf) ? at("stage", asOf) : null;
    was.put("outcome", stage == null ? "open" : stage);
    boolean open = was.get("outcome").equals("open");
    if (changesAfter("amount", asOf) && (at("amount", asOf) != null || open)) {
      was.put("amount", at("amount", asOf));
    }
    String close = at("closed_at", asOf);
    boolean hasCome = close != null && !LocalDate.parse(close).isAfter(asOf);
    LocalDate staged = lastDay("stage", asOf);
    LocalDate otherwise = staged == null ? asOf : staged;
    was.put("closed_at", open ? null : hasCome ? close : otherwise.toString());
    return was;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The closes that were planned before the deal's close, each with the day from which on. */
  List<LocalDate[]> plans(LocalDate close) {
    List<LocalDate[]> plans = new ArrayList<>();
    for (Map<String, String> row : of("closed_at")) {
      if (!day(row).isBefore(close)) {
        return plans;
      }
      String before = row.get(FieldChanges.OLD_VALUE);
      String after = row.get(FieldChanges.NEW_VALUE);
      if (plans.isEmpty() && before != null) {
        plans.add(new LocalDate[] {LocalDate.MIN, LocalDate.parse(before)});
      }
      if (after != null
          && (plans.isEmpty() || !plans.get(plans.size() - 1)[1].equals(LocalDate.parse(after)))) {
        plans.add(new LocalDate[] {day(row), LocalDate.parse(after)});
      }
    }
    return plans;
  }

  /** The same rows without those after a day. */
  PlainHistory upTo(LocalDate asOf) {
    return new PlainHistory(rows.stream().filter(row -> !day(row).isAfter(asOf)).toList());
  }
}
