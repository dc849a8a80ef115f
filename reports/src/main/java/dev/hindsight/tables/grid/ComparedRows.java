package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.ComparisonFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a table that sets what is under something against what is not. */
public final class ComparedRows {

  private final int minimumCount;
  private final List<Row> rows = new ArrayList<>();

  public ComparedRows(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  /**
   * What is asked, and what was found.
   *
   * @param with the share with something
   * @param compared the share without it, and how the two differ; empty where nothing is set
   *     against the first
   */
  public record Row(
      String question,
      String subject,
      Measured<Rate> with,
      Optional<Measured<Compared>> compared,
      String verdict,
      String remark) {}

  /** The other side, and the difference. */
  record Compared(Rate without, Difference difference) {}

  /** A share with something, and the share without it. */
  public record Sides(Rate with, Rate without) {

    long fewest() {
      return Math.min(with.of(), without.of());
    }
  }

  /**
   * The columns.
   *
   * @param subject what the two sides belong to
   * @param first what the side asked about is called
   * @param second what it is set against
   */
  public static List<Column<Row>> columns(String subject, String first, String second) {
    return Column.all(
        List.of(
            Column.words("Question", 20, Row::question), Column.words(subject, 22, Row::subject)),
        Column.ofMeasured(Row::with, with(first)),
        Column.ofSomeMeasured(Row::compared, compared(second)),
        List.of(
            Column.words("Verdict", 14, Row::verdict), Column.words("Remark", 34, Row::remark)));
  }

  private static List<Column<Rate>> with(String first) {
    return Column.all(
        List.of(
            Column.count(first + ": count", 10, Rate::count),
            Column.count(first + ": of", 9, Rate::of)),
        Column.estimate(first + ": share", Unit.FINE_SHARE, Rate::estimate));
  }

  private static List<Column<Compared>> compared(String second) {
    return Column.all(
        List.of(
            Column.count(second + ": count", 10, each -> each.without().count()),
            Column.count(second + ": of", 10, each -> each.without().of()),
            Column.<Compared>of(
                    second + ": share",
                    Unit.FINE_SHARE,
                    each ->
                        Value.number(
                            each.without().estimate().map(Estimate::value), Unit.FINE_SHARE))
                .wide(12)),
        Column.estimate(ComparisonFigures.DIFFERENCE.measured(each -> each.difference().crude())),
        Column.ofMeasured(each -> each.difference().alike(), alike()),
        Column.ofSome(each -> each.difference().detectable().optional(), DetectableColumns.all()),
        Column.ofSome(
            each -> each.difference().sensitivity().optional(), SensitivityColumns.all()));
  }

  private static List<Column<LikeForLike>> alike() {
    return Column.all(
        Column.estimate(ComparisonFigures.LIKE_FOR_LIKE_DIFFERENCE),
        Column.details(
            Column.all(
                Column.estimate(ComparisonFigures.LIKE_FOR_LIKE_RATIO),
                List.of(Column.of(ComparisonFigures.LEVEL)),
                Column.limits(ComparisonFigures.LIKE_FOR_LIKE_AT_95),
                List.of(
                    Column.of(ComparisonFigures.LIKE_FOR_LIKE_P),
                    Column.of(ComparisonFigures.LIKE_FOR_LIKE_Q)))));
  }

  public List<Row> all() {
    return rows;
  }

  /** A share that nothing is set against. */
  public void share(String question, String subject, Rate rate) {
    share(question, subject, rate, "");
  }

  /** A share that nothing is set against, and what is to be known of it. */
  public void share(String question, String subject, Rate rate, String remark) {
    String few = rate.of() < minimumCount ? tooFew(rate.of()) : "";
    rows.add(
        new Row(
            question,
            subject,
            Measured.of(rate),
            Optional.empty(),
            "",
            String.join(" ", few, remark).strip()));
  }

  /** Deals with something against deals without it. */
  public void deals(String question, String subject, Measured<DealComparison> measured) {
    part(
        question,
        subject,
        measured,
        deals ->
            compared(
                question,
                subject,
                new Sides(deals.with(), deals.without()),
                new Difference(
                    deals.crude().map(CrudeDifference::difference),
                    deals.likeForLike(),
                    deals.verdict(),
                    deals.detectable(),
                    deals.sensitivity()),
                ""));
  }

  /** How two sides differ, and what may be said of it. */
  public record Difference(
      Measured<Estimate> crude,
      Measured<LikeForLike> alike,
      Verdict verdict,
      Measured<Detectable> detectable,
      Measured<Sensitivity> sensitivity) {}

  public void compared(
      String question, String subject, Sides sides, Difference difference, String remark) {
    rows.add(
        new Row(
            question,
            subject,
            Measured.of(sides.with()),
            Optional.of(Measured.of(new Compared(sides.without(), difference))),
            difference.verdict().label(),
            Words.withOutlook(
                String.join(" ", List.of(remark, alike(sides, difference.alike()))).strip(),
                difference.detectable(),
                difference.sensitivity())));
  }

  /** What like means here, or why nothing is said of it. */
  private String alike(Sides sides, Measured<LikeForLike> alike) {
    if (alike.isMeasured()) {
      return "Like: same " + alike.require().stratification().label() + ".";
    }
    return alike.notMeasured().startsWith(Verdict.TOO_FEW_TO_SAY.label())
        ? Words.sentence(alike.notMeasured())
        : (sides.fewest() < minimumCount ? tooFew(sides.fewest()) + " " : "") + Words.reason(alike);
  }

  /** What answers a question, or one row that says why nothing of it was measured. */
  public <T> void part(String question, String subject, Measured<T> found, Consumer<T> add) {
    if (found.isMeasured()) {
      add.accept(found.require());
    } else {
      notMeasured(question, subject, found.notMeasured());
    }
  }

  public void notMeasured(String question, String subject, String reason) {
    rows.add(
        new Row(
            question,
            subject,
            Measured.not(reason),
            Optional.of(Measured.not(reason)),
            Verdict.NOT_MEASURED.label(),
            Words.reason(Measured.not(reason))));
  }

  private String tooFew(long of) {
    return Words.sentence(
        Verdict.TOO_FEW_TO_SAY.label()
            + ": "
            + Say.count(of)
            + ", fewer than "
            + Say.count(minimumCount));
  }
}
