package dev.hindsight.findings;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of an earlier report that today's exports no longer give: the same report made anew, on
 * its own as-of date, from today's exports.
 *
 * @param quarter the label of the earlier report's quarter
 * @param asOf its as-of date
 * @param compared how many figures and verdicts were compared
 * @param figures those that differ as a reader sees them, in the report's order
 * @param verdicts verdicts that are others now, in the report's order
 * @param causes what differs in the data, as far as they show it
 */
public record Restated(
    String quarter,
    LocalDate asOf,
    long compared,
    List<RestatedFigure> figures,
    List<RestatedVerdict> verdicts,
    List<Cause> causes) {

  public Restated {
    figures = List.copyOf(figures);
    verdicts = List.copyOf(verdicts);
    causes = List.copyOf(causes);
    if (figures.size() + verdicts.size() > compared) {
      throw new IllegalArgumentException(
          "Invalid restatement: "
              + (figures.size() + verdicts.size())
              + " figures differ of "
              + compared);
    }
  }

  /** How many of the figures and verdicts differ. */
  public int differing() {
    return figures.size() + verdicts.size();
  }

  /** How many of what was compared differ, in a sentence. */
  public String sentence() {
    String of = Say.count(compared);
    return differing() == 0
        ? "All %s figures of the report of %s, as of %s, that were compared stand: today's exports give the same."
            .formatted(of, quarter, Say.day(asOf))
        : "%s of %s figures of the report of %s, as of %s, come out differently with today's exports."
            .formatted(Say.count(differing()), of, quarter, Say.day(asOf));
  }

  /** Each figure and verdict that differs, in a sentence. */
  public List<String> sentences() {
    return Stream.concat(
            figures.stream().map(RestatedFigure::sentence),
            verdicts.stream().map(RestatedVerdict::sentence))
        .toList();
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
      String section, String name, Unit unit, Measured<Double> published, Measured<Double> today) {

    /** Both values, in a sentence. */
    public String sentence() {
      return name + ": published as " + said(published) + ", now " + said(today) + ".";
    }

    private String said(Measured<Double> value) {
      return value.isMeasured()
          ? unit.say(value.require())
          : "not measured (" + value.notMeasured() + ")";
    }
  }

  /**
   * A verdict as it was published and as it is now.
   *
   * @param section where it stands in the report
   * @param name what was asked, such as "Yes against not now"
   * @param published as it was published, such as "more often"
   * @param today what today's exports give
   */
  public record RestatedVerdict(String section, String name, String published, String today) {

    /** Both verdicts, in a sentence. */
    public String sentence() {
      return name + ": published as “" + published + "”, now “" + today + "”.";
    }
  }

  /**
   * A difference in the data.
   *
   * @param what what differs, such as "deals closed by then that were open in the exports"
   * @param deals how many deals; 0 of a difference that is not one of deals
   * @param examples some of them, by identifier
   */
  public record Cause(String what, long deals, List<String> examples) {

    public Cause {
      examples = List.copyOf(examples);
    }

    /** The difference in a sentence. */
    public String sentence() {
      String start = Say.capital(what);
      if (deals == 0) {
        return start + ".";
      }
      String more = deals > examples.size() ? ", …" : "";
      return "%s: %s (%s%s).".formatted(start, Say.count(deals), String.join(", ", examples), more);
    }
  }
}
