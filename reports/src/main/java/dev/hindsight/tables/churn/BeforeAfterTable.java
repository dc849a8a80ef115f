package dev.hindsight.tables.churn;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.BeforeAfterFigures;
import dev.hindsight.findings.churn.EventQuarter;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.List;

/** Churn in the quarters before and after the displacement of what customers wait for. */
public final class BeforeAfterTable {

  private static final String NAME = "Before and after";

  private BeforeAfterTable() {}

  /** Of findings that have measured it. */
  public static Table<?> of(Findings findings, BeforeAfter picture) {
    return new Table<>(
        NAME,
        "Did customers leave more often only once what they wait for was pushed out?",
        "Customers that waited for a roadmap item, month by month from "
            + Say.period(picture.firstDay(), picture.lastDay())
            + ", against like ones for whom nothing had been pushed out so far.",
        columns(findings.parameters().minimumCount()),
        picture.quarters(),
        List.of(
            picture.said(),
            "The month in which it was pushed out is in no quarter. %s of the account-months near it have like ones beside them, and only these are counted."
                .formatted(Unit.SHARE.say(picture.shareCompared()))));
  }

  private static List<Column<EventQuarter>> columns(int minimumCount) {
    return Column.all(
        List.of(Column.words("Quarter", 22, EventQuarter::name)),
        List.of(Column.of(BeforeAfterFigures.MONTHS), Column.of(BeforeAfterFigures.LEFT)),
        Column.estimate(BeforeAfterFigures.RATE),
        Column.estimate(BeforeAfterFigures.LIKE),
        Column.estimate(BeforeAfterFigures.RATIO),
        List.of(Column.words("Remark", 50, each -> remark(each, minimumCount))));
  }

  private static String remark(EventQuarter quarter, int minimumCount) {
    return quarter.left() < minimumCount ? Words.tooFew(minimumCount, "customers left") : "";
  }
}
