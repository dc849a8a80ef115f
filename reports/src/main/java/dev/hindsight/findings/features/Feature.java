package dev.hindsight.findings.features;

import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one feature, over the requests of the last twelve quarters that ask for it. Names
 * that differ in case, blanks or how letters are composed are one feature.
 *
 * @param name the name as it is written most often
 * @param spellings in how many ways it is written
 * @param near names of other features that may mean the same: a person has to say so
 * @param requests how many requests there are
 * @param accounts how many accounts asked, counted to {@link Features#MOST_ACCOUNTS}
 * @param teams the sales teams that asked most
 * @param segments the segments of the deals that it was asked for, most first
 * @param firstAsked the day of the first request
 * @param lastAsked the day of the last
 * @param answers how many requests have which answer in force, in the order of the classes
 * @param deals how many deals it was asked for
 * @param asked the sizes of these deals together
 * @param open of that, the sizes of open deals
 * @param withoutSize deals of which no size is known: they add nothing
 * @param wonWith of the closed deals that it was given to, by a yes or an alternative: those won
 * @param wonWithout of the closed deals that it was refused to, by a not now or never: those won
 * @param compared those it was given to against those it was refused to; not measured where either
 *     side is too few
 * @param money what the answers came to
 * @param displaced how many roadmap items were pushed out for it
 * @param items some of them, by identifier
 * @param promises what became of the days that it was promised for
 */
public record Feature(
    String name,
    long spellings,
    List<String> near,
    long requests,
    long accounts,
    List<AskedBy> teams,
    List<AskedBy> segments,
    LocalDate firstAsked,
    LocalDate lastAsked,
    List<Answered> answers,
    long deals,
    Measured<BigDecimal> asked,
    Measured<BigDecimal> open,
    long withoutSize,
    Rate wonWith,
    Rate wonWithout,
    Measured<DealComparison> compared,
    Measured<FeatureMoney> money,
    long displaced,
    List<PushedOut> items,
    Measured<FeaturePromises> promises) {

  public Feature {
    near = List.copyOf(near);
    teams = List.copyOf(teams);
    segments = List.copyOf(segments);
    answers = List.copyOf(answers);
    items = List.copyOf(items);
  }

  /**
   * Who asked.
   *
   * @param name the team or segment, {@code (none)} where there is none
   * @param requests how many requests are theirs
   */
  public record AskedBy(String name, long requests) {}

  /**
   * How often an answer is in force.
   *
   * @param answer yes, not now, never, alternative or undecided
   * @param requests how many requests have it
   */
  public record Answered(DecisionClass answer, long requests) {}

  /**
   * A roadmap item that was pushed out.
   *
   * @param title its title; empty where the exports have none
   */
  public record PushedOut(String roadmapItemId, String title) {}

  /** How many requests have an answer in force. */
  public long answered(DecisionClass answer) {
    return answers.stream()
        .filter(each -> each.answer() == answer)
        .mapToLong(Answered::requests)
        .sum();
  }

  /**
   * Whether deals are won more often, or less often, with it than without: the intervals of all
   * features hold together, so that where no feature matters 95 reports of 100 name none.
   */
  public boolean standsOut() {
    return compared.map(DealComparison::verdict).stream().anyMatch(Verdict::isClear);
  }
}
