package dev.hindsight.tables.expectations;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.expectations.ExpectationFigures;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.Part;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;

/** What is expected, and how right the last report was; only what was measured. */
public final class ExpectationTables {

  private static final int WHAT = 44;

  private ExpectationTables() {}

  public static List<Table<?>> of(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    for (Expectations each : findings.expectations().stream().toList()) {
      if (!each.all().isEmpty()) {
        tables.add(expected(findings, each));
      }
      each.marks().stream().map(ExpectationTables::marked).forEach(tables::add);
    }
    return tables;
  }

  private static Table<Expected> expected(Findings findings, Expectations all) {
    return new Table<>(
        "Expected",
        "What is expected by " + Say.day(all.until()) + "?",
        "What was open on "
            + Say.day(findings.period().asOf())
            + ", by what became of like ones in the eight quarters before. Ranges should hold in"
            + " four of five cases.",
        Column.all(
            List.of(Column.words("What", WHAT, Expected::what)),
            range(),
            List.of(Column.of(ExpectationFigures.HOLDS)),
            Column.details(
                List.of(
                    Column.of(ExpectationFigures.LEAST),
                    Column.of(ExpectationFigures.MOST),
                    Column.of(ExpectationFigures.BASE_RATE),
                    Column.count("Quarters with like ones", 14, Expected::quarters)))),
        all.all(),
        notMeasured(all));
  }

  private static List<Column<Expected>> range() {
    return List.of(
        Column.of(ExpectationFigures.ITEMS),
        Column.of(ExpectationFigures.EXPECTED),
        Column.of(ExpectationFigures.LOWER),
        Column.of(ExpectationFigures.UPPER));
  }

  private static List<String> notMeasured(Expectations all) {
    return all.parts().stream()
        .filter(part -> !part.found().isMeasured())
        .map(ExpectationTables::sentence)
        .toList();
  }

  private static String sentence(Part part) {
    return Words.sentence(
        "not measured: " + part.name() + ", because " + part.found().notMeasured());
  }

  private static Table<Marked> marked(Marks marks) {
    return new Table<>(
        "Marks",
        "How right was the report of " + marks.quarter() + "?",
        "What it expected of what was open on "
            + Say.day(marks.asOf())
            + ", and what had happened by "
            + Say.day(marks.seenUntil())
            + ", by today's exports.",
        Column.all(
            List.of(Column.words("What", WHAT, each -> each.expected().what())),
            Column.of(Marked::expected, range()),
            Column.ofMeasured(
                Marked::outturn,
                List.of(
                    Column.of(ExpectationFigures.HAPPENED),
                    Column.words("Range", 12, each -> each.mark().label()),
                    Column.of(ExpectationFigures.BRIER),
                    Column.of(ExpectationFigures.BASE_BRIER))),
            List.of(Column.cells("Remark", 40, ExpectationTables::remark))),
        marks.marked(),
        notes(marks));
  }

  private static Value remark(Marked marked) {
    long known = marked.expected().items();
    return Value.text(
        marked
            .outturn()
            .optional()
            .filter(outturn -> outturn.items() != known)
            .map(
                outturn ->
                    "That report knew %s; today's exports have %s that were open then."
                        .formatted(Say.count(known), Say.count(outturn.items())))
            .orElse(""));
  }

  private static List<String> notes(Marks marks) {
    List<String> notes = new ArrayList<>();
    notes.add(sentence(marks.inShort()));
    if (marks.seenUntil().isBefore(marks.until())) {
      notes.add(
          "Its ranges are for %s; what has happened is counted up to %s, so a little may be missing."
              .formatted(Say.day(marks.until()), Say.day(marks.seenUntil())));
    }
    marks.earlier().forEach(each -> notes.add(sentence(each)));
    return notes;
  }

  private static String sentence(MarkedReport marks) {
    return "Of the %s of the report of %s %s held, where %s were expected to; %s far off."
        .formatted(
            Say.count(marks.ranges(), "range"),
            marks.quarter(),
            Say.count(marks.held()),
            Unit.DECIMAL.say(marks.toHold()),
            marks.farOff() == 0
                ? "none was"
                : Say.count(marks.farOff()) + (marks.farOff() == 1 ? " was" : " were"));
  }
}
