package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * What the customers said that left while something displaced exposed them.
 *
 * @param namedExposing those that named an item which exposed them, of all of them
 * @param namedAnother those that named an item which did not expose them
 * @param remarks where what is stated and what the statistics say disagree, in whole sentences
 */
public record StatedChurn(
    Measured<Rate> namedExposing, Measured<Long> namedAnother, List<String> remarks) {

  public StatedChurn {
    remarks = List.copyOf(remarks);
  }
}
