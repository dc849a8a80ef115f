package dev.hindsight.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures of an earlier report that today's exports no longer give: the same report made anew, on
 * its own as-of date, from today's exports.
 *
 * @param quarter the label of the earlier report's quarter
 * @param asOf its as-of date
 * @param compared how many figures were compared
 * @param figures those that differ as a reader sees them, in the report's order
 * @param causes what differs in the data, as far as they show it
 */
public record Restated(
    String quarter,
    LocalDate asOf,
    long compared,
    List<RestatedFigure> figures,
    List<Cause> causes) {

  public Restated {
    figures = List.copyOf(figures);
    causes = List.copyOf(causes);
    if (figures.size() > compared) {
      throw new IllegalArgumentException(
          "Invalid restatement: " + figures.size() + " figures differ of " + compared);
    }
  }

  /**
   * A figure as it was published and as it is now.
   *
   * @param section where it stands in the report, such as "Win rates"
   * @param name what it is, such as "Win rate of yes deals"
   * @param unit how its values are written
   * @param published as it was published
   * @param today what today's exports give
   */
  public record RestatedFigure(
      String section, String name, Unit unit, Measured<Double> published, Measured<Double> today) {}

  /**
   * A difference in the data.
   *
   * @param what what differs, such as "deals closed by then that were open in the exports"
   * @param deals how many deals or requests
   * @param examples some of them, by identifier
   */
  public record Cause(String what, long deals, List<String> examples) {

    public Cause {
      examples = List.copyOf(examples);
    }
  }
}
