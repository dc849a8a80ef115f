package dev.hindsight.plain;

import dev.hindsight.exports.contract.Decisions;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The order of two answers to a request, straight from their rows. */
public final class PlainMoments {

  /** By day and time, a day alone being its start; then by identifier, its numbers as numbers. */
  public static final Comparator<Map<String, String>> ORDER =
      Comparator.comparing(PlainMoments::moment)
          .thenComparing(
              row -> row.getOrDefault(Decisions.DECISION_ID, ""), PlainMoments::compareIds);

  private PlainMoments() {}

  /** The day of a date or a moment; null for null. */
  public static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text.substring(0, 10));
  }

  private static String moment(Map<String, String> row) {
    String text = row.get(Decisions.DECIDED_AT);
    return text.length() == 10 ? text + "T00:00" : text;
  }

  private static final Pattern BETWEEN = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

  private static int compareIds(String one, String other) {
    List<String> ours = BETWEEN.splitAsStream(one).toList();
    List<String> theirs = BETWEEN.splitAsStream(other).toList();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      boolean numbers = ours.get(i).matches("\\d+") && theirs.get(i).matches("\\d+");
      int order =
          numbers
              ? new BigInteger(ours.get(i)).compareTo(new BigInteger(theirs.get(i)))
              : ours.get(i).compareTo(theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(ours.size(), theirs.size());
    return order != 0 ? order : one.compareTo(other);
  }
}
