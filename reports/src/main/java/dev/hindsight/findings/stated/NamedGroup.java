package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * What was named in a group.
 *
 * @param name the group; "all", an answer, a segment, or what had become of what a customer waits
 *     for
 * @param stated how many of the group name anything
 * @param level of the intervals below: all of one breakdown hold together in 95 reports of 100
 * @param named the texts, most often named first in all; those put together come last. In a
 *     breakdown, only those of which enough can be said
 */
public record NamedGroup(String name, Rate stated, double level, List<Named> named) {

  public NamedGroup {
    named = List.copyOf(named);
  }
}
