package dev.hindsight.stats;

import dev.hindsight.stats.survival.Spell;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of the reference data sets as spells of one subject each. */
public final class ReferenceData {

  private ReferenceData() {}

  public static List<Spell> lung(String sex) {
    return rows("lung.csv", fields -> fields[2].equals(sex))
        .map(
            fields -> spell(Spell.BEFORE_DAY_0, Integer.parseInt(fields[0]), fields[1].equals("2")))
        .toList();
  }

  /** One of its days is 4.5, so times are in half days. */
  public static List<Spell> heartInHalfDays(String transplant) {
    return rows("heart.csv", fields -> fields[3].equals(transplant))
        .map(fields -> spell(halfDays(fields[0]), halfDays(fields[1]), fields[2].equals("1")))
        .toList();
  }

  private static Stream<String[]> rows(String file, Predicate<String[]> which) {
    return Reference.lines(file).map(line -> line.replace("\"", "").split(",", -1)).filter(which);
  }

  private static int halfDays(String days) {
    return (int) Math.round(2 * Double.parseDouble(days));
  }

  private static Spell spell(int entry, int exit, boolean event) {
    return new Spell(entry, exit, event ? 1 : 0, event ? 0 : 1);
  }
}
