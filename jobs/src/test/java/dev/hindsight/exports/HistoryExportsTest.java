package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What tools keep by themselves: changes of deals and items, renewals, agreements. */
@ExtendWith(LocalSpark.class)
class HistoryExportsTest {

  @TempDir Path folder;

  private ExportFolder deals(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .with("deals.csv", ExportFolder.DEALS + "D1,won,10,2025-03-31\nD2,open,,\n");
  }

  private ExportFolder changes(JavaSparkContext spark, String rows) {
    return deals(spark)
        .with("deal_history.csv", "deal_id,changed_at,field,old_value,new_value\n" + rows);
  }

  private static List<List<String>> kept(ExportFolder exports) {
    return exports.kept(FieldChanges.TABLE, "changed_at", "field", "old_value", "new_value");
  }

  @Test
  void valuesAreReadAsTheirFieldIs(JavaSparkContext spark) {
    ExportFolder exports =
        changes(
            spark,
            """
            D1,2025-01-02T09:30:00Z,Stage,,Open
            D1,2025-01-02,amount,"1,200.50",1300
            D1,2025-01-03,closed_at,2025-03-01T00:00:00Z,2025-03-31
            D1,2025-01-04,probability,20%,0.35
            """);

    assertThat(kept(exports))
        .containsExactlyInAnyOrder(
            List.of("2025-01-02T10:30", "stage", "null", "open"),
            List.of("2025-01-02", "amount", "1200.5", "1300"),
            List.of("2025-01-03", "closed_at", "2025-03-01", "2025-03-31"),
            List.of("2025-01-04", "probability", "0.2", "0.35"));
    assertThat(exports.findings()).isEmpty();
  }

  @Test
  void whatIsNoValueOfTheFieldCountsAsMissing(JavaSparkContext spark) {
    ExportFolder exports =
        changes(
            spark,
            """
            D1,2025-01-02,amount,,soon
            D1,2025-01-03,probability,,35
            D1,2025-01-04,stage,,Negotiation
            D1,2025-01-05,next_step,,call
            """);

    assertThat(exports.findings())
        .containsExactly(
            "DROPPED_VALUE deal_history.csv:2 new_value=soon: Is no number such as 1234.50",
            "DROPPED_VALUE deal_history.csv:3 new_value=35: Is not from 0 to 1, and no percentage such as 70%; if numbers without a sign are percentages, set shares: percent",
            "DROPPED_VALUE deal_history.csv:4 new_value=Negotiation: Is none of won, lost, no_decision, open",
            "REJECTED deal_history.csv:5 field=next_step: Is none of stage, amount, closed_at, probability");
  }

  @Test
  void stagesAreMappedAsTheOutcomesOfDealsAre(JavaSparkContext spark) {
    ExportFolder exports =
        changes(spark, "D1,2025-01-02,StageName,Prospecting,Closed Won\n")
            .configured(
                """
                exports:
                  deals:
                    values:
                      outcome: {Closed Won: won, "*": open}
                  deal_history:
                    values:
                      field: {StageName: stage}
                """)
            .with("deals.csv", ExportFolder.DEALS + "D1,Closed Won,10,2025-03-31\n");

    assertThat(kept(exports)).containsExactly(List.of("2025-01-02", "stage", "open", "won"));
  }

  @Test
  void ownStagesAloneCountWhereTheyAreMapped(JavaSparkContext spark) {
    ExportFolder exports =
        changes(spark, "D1,2025-01-02,stage,Closed Won,Signed\n")
            .configured(
                """
                exports:
                  deals:
                    values:
                      outcome: {Closed Won: won}
                  deal_history:
                    values:
                      stage: {Signed: won}
                """);

    assertThat(exports.findings())
        .containsExactly(
            "DROPPED_VALUE deal_history.csv:2 old_value=Closed Won: Is none of won, lost, no_decision, open");
  }

  @Test
  void sameChangeTwiceIsADuplicateButNotTwoStagesOfOneMeaning(JavaSparkContext spark) {
    ExportFolder exports =
        changes(
                spark,
                """
                D1,2025-01-02,stage,Prospecting,Qualified
                D1,2025-01-02,stage,Qualified,Proposal
                D1,2025-01-02,stage,Prospecting,Qualified
                D2,2025-01-02,stage,,Prospecting
                D2,2025-01-02,stage,,Prospecting
                """)
            .configured("exports: {deal_history: {values: {stage: {\"*\": open}}}}");

    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE deal_history.csv:4 =: Is alike in every column that counts to deal_history.csv, line 2, which is kept",
            "DUPLICATE deal_history.csv:6 =: Is alike in every column that counts to deal_history.csv, line 5, which is kept");
  }

  @Test
  void changesOfDealsAndItemsThatAreNotExportedAreTold(JavaSparkContext spark) {
    ExportFolder exports =
        changes(spark, "D9,2025-01-02,stage,,open\nD9,2025-01-03,amount,,5\n")
            .with("roadmap_items.csv", "roadmap_item_id\nI1\n")
            .with(
                "roadmap_history.csv",
                """
                roadmap_item_id,changed_at,old_planned_for,new_planned_for
                I1,2025-01-02,2025-06-30,2031-06-30
                I9,2025-01-02T10:00,2025-06-30,
                I1,2025-01-02,2025-06-30,2031-06-30
                """);

    assertThat(exports.findings())
        .containsExactly(
            "ORPHAN deal_history.csv:2 deal_id=D9: Is not in deals, or its row there is rejected",
            "ORPHAN deal_history.csv:3 deal_id=D9: Is not in deals, or its row there is rejected",
            "ORPHAN roadmap_history.csv:3 roadmap_item_id=I9: Is not in roadmap_items, or its row there is rejected",
            "DUPLICATE roadmap_history.csv:4 =: Is alike in every column that counts to roadmap_history.csv, line 2, which is kept");
    assertThat(exports.kept(PlanChanges.TABLE, "changed_at", "new_planned_for"))
        .containsExactlyInAnyOrder(
            List.of("2025-01-02", "2031-06-30"), List.of("2025-01-02T10:00", "null"));
  }

  @Test
  void renewalsAndDuesMayLieAheadAndAgreementsMaySayNoMore(JavaSparkContext spark) {
    ExportFolder exports =
        deals(spark)
            .with("accounts.csv", "account_id,renewal_at\nA1,2031-01-31\n")
            .with(
                "agreements.csv",
                """
                agreement_id,agreed_at,what,owner,due,rule
                G1,2025-04-15,no yes without a description,Ada,2031-07-01,
                G2,2025-04-15,,Ada,,
                """);

    assertThat(exports.findings())
        .contains("REJECTED agreements.csv:3 what=: Is required, and there is no value")
        .noneMatch(finding -> finding.contains("after the day of the run"));
    assertThat(exports.kept(Agreements.TABLE, "agreement_id", "owner", "due"))
        .containsExactly(List.of("G1", "Ada", "2031-07-01"));
    assertThat(exports.kept(Accounts.TABLE, "renewal_at")).containsExactly(List.of("2031-01-31"));
  }
}
