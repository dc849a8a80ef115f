package dev.hindsight.tables.evidence;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.findings.evidence.Evidence.Candidate;
import dev.hindsight.findings.evidence.Evidence.Candidates;
import dev.hindsight.findings.evidence.Evidence.Slippage;
import dev.hindsight.findings.evidence.Evidence.Slips;
import dev.hindsight.findings.evidence.EvidenceFigures;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.DetailRows;
import dev.hindsight.tables.grid.Table;
import java.util.ArrayList;
import java.util.List;

/** What tools keep without anybody recording it; no table where nothing of it was measured. */
public final class EvidenceTables {

  private static final String CLOSES = "Closes moved";
  private static final String AMOUNTS = "Amounts";
  private static final String NAME = "Kept by the CRM";

  private EvidenceTables() {}

  public static List<Table<?>> of(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    if (findings.evidence().isMeasured()) {
      Evidence evidence = findings.evidence().require();
      if (evidence.slippage().isMeasured() || evidence.amounts().isMeasured()) {
        tables.add(changes(evidence, findings));
      }
      if (evidence.candidates().isMeasured() && evidence.candidates().require().total() > 0) {
        tables.add(candidates(evidence.candidates().require()));
      }
    }
    return tables;
  }

  private static Table<?> changes(Evidence evidence, Findings findings) {
    DetailRows rows = new DetailRows();
    rows.part(CLOSES, evidence.slippage(), slippage -> add(rows, slippage));
    rows.part(AMOUNTS, evidence.amounts(), amounts -> add(rows, amounts));
    return new Table<>(
        NAME,
        "How were closes and amounts moved while deals ran?",
        "Closed deals of the window, "
            + Say.period(findings.period().windowStart(), findings.period().windowEnd())
            + ", by what the CRM has kept of their changes. Teams by name, no ranking.",
        DetailRows.columns(),
        rows.all());
  }

  private static void add(DetailRows rows, Slippage slippage) {
    add(rows, "All deals", slippage.all(), notCounted(slippage.withoutHistory()));
    slippage.byAnswer().forEach(each -> add(rows, each.decisionClass().label(), each.slips(), ""));
    rows.part(CLOSES + " by team", slippage.teams(), teams -> addTeams(rows, teams));
  }

  private static void add(DetailRows rows, String level, Slips slips, String remark) {
    rows.rate(subject(level, EvidenceFigures.SLIPPED.label()), slips.slipped(), remark);
    rows.count(CLOSES, level, EvidenceFigures.MOVES, slips, "");
    rows.estimate(CLOSES, level, EvidenceFigures.MEDIAN_DAYS, slips);
    rows.rate(CLOSES, level, EvidenceFigures.AFTER_ANSWER, slips);
  }

  public static String notCounted(long deals) {
    return deals == 0
        ? ""
        : "Not counted, because no change of them is exported: "
            + Say.count(deals, "closed deal")
            + ".";
  }

  private static void addTeams(DetailRows rows, TeamFunnel funnel) {
    funnel
        .teams()
        .forEach(
            team ->
                rows.teamRate(
                    subject(team.name(), EvidenceFigures.SLIPPED.label()),
                    team.rate(),
                    team.limits()));
  }

  private static void add(DetailRows rows, AmountChanges amounts) {
    rows.count(amount("Size stated", "Closed deals"), amounts.stated(), "expected_amount");
    rows.count(
        amount("Size as the CRM kept it", "Closed deals"),
        amounts.kept(),
        "The amount at the end of the day the deal was opened, or the first one after.");
    rows.count(
        amount("Size is the amount", "Closed deals"),
        amounts.closing(),
        "What the deal came to in the end.");
    rows.rate(amount("Opened to request", "Raised"), amounts.raisedByRequest(), "");
    rows.rate(amount("Opened to request", "Lowered"), amounts.loweredByRequest(), "");
    rows.rate(amount("Request to close, won deals", "Raised"), amounts.raisedByClose(), "");
    rows.rate(amount("Request to close, won deals", "Lowered"), amounts.loweredByClose(), "");
  }

  private static DetailRows.Subject subject(String level, String measure) {
    return new DetailRows.Subject(CLOSES, level, measure);
  }

  private static DetailRows.Subject amount(String level, String measure) {
    return new DetailRows.Subject(AMOUNTS, level, measure);
  }

  private static Table<Candidate> candidates(Candidates found) {
    return new Table<>(
        "Candidate displacements",
        "Which items may a yes have pushed out, without anybody linking them?",
        extent(found)
            + " A row that is right goes into the export of displacements: its first four cells are"
            + " one. Until then it is in no figure.",
        List.of(
            Column.words("request_id", 16, Candidate::requestId),
            Column.words("roadmap_item_id", 18, Candidate::roadmapItemId),
            Column.day("displaced_at", Candidate::displacedAt),
            Column.day("new_date", Candidate::newDate),
            Column.words("Item", 38, Candidate::title),
            Column.day("Planned before", Candidate::plannedBefore),
            Column.words("Asked for", 38, Candidate::feature),
            Column.day("Yes on", Candidate::saidYesAt)),
        found.rows());
  }

  private static String extent(Candidates found) {
    return "Items that slipped within "
        + Say.count(found.days())
        + " days after exactly one request got a yes, in the last twelve quarters: "
        + Say.count(EvidenceFigures.CANDIDATE.in(found).require())
        + (found.rows().size() < found.total()
            ? ", of which the latest " + Say.count(found.rows().size())
            : "")
        + ".";
  }
}
