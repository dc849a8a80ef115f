package dev.hindsight.findings.expectations;

import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what is expected, and of how right the last report was. */
public final class ExpectationFigures {

  public static final Figure<Expected, Long> ITEMS =
      Figure.of(
          "items",
          "Open",
          Unit.COUNT,
          "How many such items are open on the as-of date: deals with an opened_at, promises that"
              + " come due by the last day, customers that a displaced item exposes, decided"
              + " requests whose deal is open.",
          "count of items",
          Expected::items);
  public static final Figure<Expected, Double> EXPECTED =
      Figure.of(
          "expected",
          "Expected",
          Unit.DECIMAL,
          "Of how many of them it is expected by the last day.",
          "Σ chance over items; the chance is (x + mean × precision) ÷ (n + precision), of n like"
              + " ones (same answer, as old in whole quarters) that were open as long before the"
              + " end of one of eight earlier quarters, x of which it came true; mean and precision"
              + " are a beta-binomial distribution's over all such groups, by moments",
          Sources.BETA_BINOMIAL,
          Expected::expected);
  public static final Figure<Expected, Long> LOWER =
      Figure.of(
          "lower",
          "10 % point",
          Unit.COUNT,
          "The lower end of a range that should hold in four of five cases.",
          "10 % point of the sum over items, a beta-binomial number for each group, all moved by one"
              + " shift of the log odds that quarters have in common; a whole number counts by its"
              + " middle",
          Sources.SHARED_SHIFT,
          Expected::lower);
  public static final Figure<Expected, Long> UPPER =
      Figure.of(
          "upper",
          "90 % point",
          Unit.COUNT,
          "The upper end of that range.",
          "90 % point of the same sum",
          Sources.SHARED_SHIFT,
          Expected::upper);
  public static final Figure<Expected, Double> HOLDS =
      Figure.of(
          "holds",
          "Range should hold",
          Unit.SHARE,
          "How likely it is that what happens lies within the range. Not 80 % exactly, because"
              + " numbers are whole.",
          "probability of the numbers of the range",
          Expected::holds);
  public static final Figure<Expected, Long> LEAST =
      Figure.of(
          "least",
          "Hardly below",
          Unit.COUNT,
          "Fewer than that are far off: chance hardly ever has it so.",
          "2.5 % ÷ the number of ranges: the point of the same sum with that probability",
          Expected::least);
  public static final Figure<Expected, Long> MOST =
      Figure.of(
          "most",
          "Hardly above",
          Unit.COUNT,
          "More than that are far off: chance hardly ever has it so.",
          "1 − 2.5 % ÷ the number of ranges: the point of the same sum with that probability",
          Expected::most);
  public static final Figure<Expected, Double> BASE_RATE =
      Figure.of(
          "base_rate",
          "Base rate",
          Unit.SHARE,
          "How often it came true of all such items of the eight quarters, whatever their answer and"
              + " age.",
          "came true ÷ items, over the eight quarters",
          Expected::baseRate);
  public static final Figure<Outturn, Long> HAPPENED =
      Figure.of(
          "happened",
          "Happened",
          Unit.COUNT,
          "Of how many items of the last report it came true by the last day, by today's exports.",
          "count of items, replayed on that report's as-of date, of which it came true",
          Outturn::happened);
  public static final Figure<Outturn, Double> BRIER =
      Figure.of(
          "brier",
          "Brier score of chances",
          Unit.PROBABILITY,
          "How far the chances lay from what happened: 0 is always right.",
          "mean over items of (chance − what happened)², what happened being 1 or 0",
          Sources.BRIER,
          Outturn::brier);
  public static final Figure<Outturn, Double> BASE_BRIER =
      Figure.of(
          "base_brier",
          "Brier score of base rate",
          Unit.PROBABILITY,
          "The same had each item been given the base rate. Where the other one is smaller, answer"
              + " and age told something.",
          "mean over items of (base rate − what happened)²",
          Sources.BRIER,
          Outturn::baseBrier);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          ITEMS,
          EXPECTED,
          LOWER,
          UPPER,
          HOLDS,
          LEAST,
          MOST,
          BASE_RATE,
          HAPPENED,
          BRIER,
          BASE_BRIER);

  private ExpectationFigures() {}
}
