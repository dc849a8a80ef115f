package dev.hindsight.stated;

import dev.hindsight.comparing.Cell;
import dev.hindsight.comparing.Stratum;
import java.util.Comparator;
import java.util.List;

/**
 * Deals, or customers that left, that are alike, are in one group and name the same.
 *
 * @param stratum what they are alike in
 * @param group the answer, or what had become of what a customer waited for
 * @param name what they name; {@link Names#NOT_STATED} where they name nothing
 * @param won how many of them are won deals
 * @param lost how many are lost ones, or customers that left
 * @param noDecision how many are deals in which the buyer bought nothing
 */
record NamedCount(Stratum stratum, String group, String name, long won, long lost, long noDecision)
    implements Cell<NamedCount> {

  /** In one order, sums of fractions have one last digit. */
  static final Comparator<NamedCount> ORDER =
      Comparator.comparing(
          each ->
              String.join(
                  "\u0000",
                  each.stratum.segment(),
                  each.stratum.dealType(),
                  each.stratum.sizeBand(),
                  each.group,
                  each.name));

  long closed() {
    return won + lost + noDecision;
  }

  boolean isStated() {
    return !name.equals(Names.NOT_STATED);
  }

  @Override
  public List<Object> key() {
    return List.of(stratum, group, name);
  }

  @Override
  public NamedCount combine(NamedCount other) {
    return new NamedCount(
        stratum,
        group,
        name,
        Math.addExact(won, other.won),
        Math.addExact(lost, other.lost),
        Math.addExact(noDecision, other.noDecision));
  }
}
