package dev.hindsight.workbook;

import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.DealComparison;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.TraitComparison;

/** Are yes deals won more often by what leaders decide by, such as strategic fit? */
final class TraitsSheet {

  static final String NAME = "Traits";

  private TraitsSheet() {}

  static Table of(Findings findings, PayOff payOff) {
    ComparedRows rows = new ComparedRows(findings.parameters().minimumCount());
    payOff.traits().forEach(trait -> add(rows, trait));
    if (payOff.traits().isEmpty()) {
      rows.notMeasured("Each trait", "", "no request says what it is like");
    }
    return new Table(
        NAME,
        "Which yes is won: by strategic fit, other prospects and deal type",
        "Closed yes deals of the last twelve quarters. The first against the second; the verdict"
            + " rests on like for like.",
        ComparedRows.columns("Compared", "First", "Second"),
        rows.all());
  }

  private static void add(ComparedRows rows, TraitComparison trait) {
    String question = trait.trait().label();
    String subject = trait.first() + " against " + trait.second();
    if (!trait.comparison().isMeasured()) {
      rows.notMeasured(question, subject, trait.comparison().notMeasured());
      return;
    }
    DealComparison deals = trait.comparison().require();
    rows.compared(
        question,
        subject,
        new ComparedRows.Sides(deals.with(), deals.without()),
        deals.crude().map(CrudeDifference::difference),
        deals.likeForLike(),
        deals.verdict(),
        "");
  }
}
