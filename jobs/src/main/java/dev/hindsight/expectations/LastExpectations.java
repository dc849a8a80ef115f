package dev.hindsight.expectations;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.expectations.OpenItems.Count;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.LikeItems;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.stats.Brier;
import dev.hindsight.stats.Claims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the last report of an earlier quarter expected, as far as it can be marked.
 *
 * @param quarter its quarter
 * @param expectations what it expected
 * @param days from its as-of date to the last day that can be counted
 */
record LastExpectations(String quarter, Expectations expectations, Replay days) {

  /** Less than so many days before its last day, what has happened by then is counted. */
  private static final int FORTNIGHT = 14;

  private static final int MOST_EARLIER = 11;

  /**
   * Of a report.
   *
   * @param report the report, or why there is none
   * @param asOf the as-of date of today's
   */
  static Measured<LastExpectations> of(Measured<Findings> report, LocalDate asOf) {
    return report.flatMap(
        findings ->
            of(
                findings.period().quarter().label(),
                findings.period().asOf(),
                findings.expectations(),
                asOf));
  }

  /** Of what the report of a quarter expected on a day. */
  static Measured<LastExpectations> of(
      String quarter, LocalDate on, Measured<Expectations> expected, LocalDate asOf) {
    return expected.isMeasured()
        ? of(quarter, on, expected.require(), asOf)
        : Measured.not(
            "the report of %s says nothing of what it expects: %s"
                .formatted(quarter, expected.notMeasured()));
  }

  private static Measured<LastExpectations> of(
      String quarter, LocalDate on, Expectations expected, LocalDate asOf) {
    LocalDate until = expected.until();
    LocalDate first = until.minusDays(FORTNIGHT - 1L);
    if (first.isAfter(asOf)) {
      return Measured.not(
          "what the report of %s expects is for the days up to %s; it can be marked from %s on"
              .formatted(quarter, Say.day(until), Say.day(first)));
    }
    return Measured.of(
        new LastExpectations(
            quarter, expected, new Replay(on, until.isAfter(asOf) ? asOf : until)));
  }

  /**
   * How right it was.
   *
   * @param items by today's exports
   * @param place the place of {@link #days} among the days that were counted
   */
  Marks marks(OpenItems items, int place) {
    List<Marked> marked =
        expectations.all().stream().map(each -> marked(each, items, place)).toList();
    return new Marks(quarter, days.on(), expectations.until(), days.until(), marked, earlier());
  }

  private List<MarkedReport> earlier() {
    return expectations.marks().stream()
        .flatMap(marks -> Stream.concat(Stream.of(marks.inShort()), marks.earlier().stream()))
        .limit(MOST_EARLIER)
        .toList();
  }

  private static Marked marked(Expected expected, OpenItems items, int place) {
    Map<Like, Count> found =
        items.of(
            place,
            expected.awaited(),
            like ->
                !expected.answer().isMeasured() || like.answer() == expected.answer().require());
    return new Marked(
        expected,
        found.isEmpty()
            ? Measured.not("today's exports know of none that were open then")
            : Measured.of(outturn(expected, found)));
  }

  private static Outturn outturn(Expected expected, Map<Like, Count> found) {
    Count all = found.values().stream().reduce(Count.NONE, Count::plus);
    return new Outturn(
        all.items(),
        all.happened(),
        Mark.of(expected, all.happened()),
        brier(chances(expected, found)),
        brier(List.of(new Claims(expected.baseRate(), all.happened(), all.items()))));
  }

  /** Items that the report did not know are as likely as those that it knew are on average. */
  private static List<Claims> chances(Expected expected, Map<Like, Count> found) {
    Map<Like, Double> chances = new HashMap<>();
    for (LikeItems each : expected.like()) {
      chances.put(new Like(each.answer().value(), each.age()), each.chance());
    }
    double mean = expected.expected() / expected.items();
    List<Claims> claims = new ArrayList<>();
    found.forEach(
        (like, count) ->
            claims.add(
                new Claims(chances.getOrDefault(like, mean), count.happened(), count.items())));
    return claims;
  }

  private static double brier(List<Claims> claims) {
    return Brier.of(claims).score().orElseThrow();
  }
}
