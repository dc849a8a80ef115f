package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * How often each text of a column was named, in all and by group.
 *
 * @param all everything that could have named one
 * @param breakdowns the same by group
 * @param compared each text that stands for itself, on two sides; in the order of {@code all}
 */
public record Naming(
    NamedGroup all, List<NamedBreakdown> breakdowns, Measured<List<NamedComparison>> compared) {

  public Naming {
    breakdowns = List.copyOf(breakdowns);
    compared = compared.map(List::copyOf);
  }
}
