package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.quality.TableQuality;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class LinksTest {

  @TempDir Path folder;

  private ExportFolder tables(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,account_id
            D1,won,10,2025-03-31,A1
            D2,open,10,2027-03-31,A9
            D3,won,10,2026-03-31,
            D4,bad,10,2025-03-31,A1
            """)
        .with(
            "accounts.csv",
            """
            account_id,customer_since,churned_at,churn_roadmap_item_id
            A1,2025-02-01,2025-01-01,I9
            """)
        .with(
            "requests.csv",
            """
            request_id,deal_id,requested_at,account_id
            R1,D1,2025-02-01,A1
            R2,D4,2025-02-01,A8
            """)
        .with(
            "decisions.csv",
            """
            decision_id,request_id,decided_at,decision,promised_for
            ,R1,2025-01-31,yes,2031-01-01
            ,R1,2025-01-31,yes,2031-01-01
            ,R9,2025-03-01,never,
            ,R9,2025-03-01,yes,
            Q1,R2,2025-03-01,Not now,
            """)
        .with("roadmap_items.csv", "roadmap_item_id\nI1\n")
        .with(
            "displacements.csv",
            """
            request_id,roadmap_item_id,displaced_at
            R1,I1,
            R2,I2,
            """)
        .with("waiting.csv", "account_id,roadmap_item_id,waiting_since\nA2,I1,2025-01-01\n")
        .with(
            "pressure.csv",
            """
            request_id,signalled_at,tactic
            R1,2025-02-02,done-deal
            R1,2025-02-02,Done Deal
            R7,2025-02-02,other
            """);
  }

  @Test
  void tellsWhatPointsNowhereAndWhatContradicts(JavaSparkContext spark) {
    assertThat(tables(spark).findings())
        .containsExactly(
            "ORPHAN requests.csv:3 deal_id=D4: Is not in deals, or its row there is rejected",
            "ORPHAN requests.csv:3 account_id=A8: Is not in accounts, or its row there is rejected",
            "CONTRADICTION decisions.csv:2 decided_at=2025-01-31: Is before its request, of 2025-02-01",
            "DUPLICATE decisions.csv:3 =: Is alike in every column that counts to decisions.csv, line 2, which is kept",
            "REJECTED decisions.csv:4 request_id, decided_at=R9, 2025-03-01: Has the same key as decisions.csv, line 5, and other content: nobody can know which is true",
            "REJECTED decisions.csv:5 request_id, decided_at=R9, 2025-03-01: Has the same key as decisions.csv, line 4, and other content: nobody can know which is true",
            "ORPHAN deals.csv:3 account_id=A9: Is not in accounts, or its row there is rejected",
            "CONTRADICTION deals.csv:4 closed_at=2026-03-31: Is after the day of the run, 2026-01-15",
            "ORPHAN deals.csv:4 account_id=: Has no account",
            "REJECTED deals.csv:5 outcome=bad: Is none of won, lost, no_decision, open",
            "CONTRADICTION accounts.csv:2 churned_at=2025-01-01: Is before customer_since, 2025-02-01",
            "ORPHAN accounts.csv:2 churn_roadmap_item_id=I9: Is not in roadmap_items, or its row there is rejected",
            "CONTRADICTION displacements.csv:2 displaced_at=: Is missing, and the request has no yes or alternative whose day could count",
            "ORPHAN displacements.csv:3 roadmap_item_id=I2: Is not in roadmap_items, or its row there is rejected",
            "CONTRADICTION displacements.csv:3 displaced_at=: Is missing, and the request has no yes or alternative whose day could count",
            "ORPHAN waiting.csv:2 account_id=A2: Is not in accounts, or its row there is rejected",
            "DUPLICATE pressure.csv:3 =: Is alike in every column that counts to pressure.csv, line 2, which is kept",
            "ORPHAN pressure.csv:4 request_id=R7: Is not in requests, or its row there is rejected");
  }

  @Test
  void countsThem(JavaSparkContext spark) {
    List<TableQuality> quality = tables(spark).quality();
    TableQuality decisions = quality.get(Decisions.TABLE.number());
    assertThat(decisions.kept()).isEqualTo(2);
    assertThat(decisions.contradictions()).isOne();
    assertThat(decisions.orphans()).isZero();
    assertThat(quality.get(Requests.TABLE.number()).orphans()).isOne();
    assertThat(quality.get(Displacements.TABLE.number()).contradictions()).isEqualTo(2);
    assertThat(tables(spark).kept(Accounts.TABLE, Account.class))
        .singleElement()
        .matches(account -> account.churnedAt().isBefore(account.customerSince()));
  }

  @Test
  void countsAnAnswerWhoseRequestHasNoExport(JavaSparkContext spark) {
    assertThat(
            new ExportFolder(spark, folder)
                .with("deals.csv", ExportFolder.DEALS)
                .with(
                    "decisions.csv",
                    "request_id,decided_at,decision\nR1,2025-03-01,yes\nR2,2025-03-01,never\n")
                .with("displacements.csv", "request_id,roadmap_item_id\nR1,I1\nR2,I1\nR3,I1\n")
                .findings())
        .containsExactly(
            "CONTRADICTION displacements.csv:3 displaced_at=: Is missing, and the request has no yes or alternative whose day could count",
            "CONTRADICTION displacements.csv:4 displaced_at=: Is missing, and the request has no yes or alternative whose day could count");
  }
}
