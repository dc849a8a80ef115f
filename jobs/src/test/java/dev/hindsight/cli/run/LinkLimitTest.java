package dev.hindsight.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keys that meet nothing stop a run, with the form in which they would meet. */
@ExtendWith(LocalSpark.class)
class LinkLimitTest {

  private static final String ADVICE =
      "\nThe first examples are above. Export both tables for the same time, map the column that holds the key, or raise thresholds.max-orphan-share in the configuration.\n";

  @TempDir private Path folder;

  private void write(String table, String... lines) throws IOException {
    Files.write(folder.resolve(table + ".csv"), List.of(lines));
  }

  private CommandLineRun check(String... more) {
    String[] arguments = new String[more.length + 3];
    System.arraycopy(new String[] {"check", "--exports", folder.toString()}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandLineRun.of(arguments);
  }

  private void fails(String... links) {
    CommandLineRun run = check();
    assertThat(run.err())
        .endsWith(
            "Too many keys point nowhere; at most 50.0\u00a0% of them may:\n  "
                + String.join("\n  ", links)
                + ADVICE);
    assertThat(run.exitCode()).isEqualTo(65);
  }

  private void deals(String... ids) throws IOException {
    String[] lines = new String[ids.length + 1];
    lines[0] = "deal_id,outcome,amount,closed_at,account_id";
    for (int i = 0; i < ids.length; i++) {
      lines[i + 1] = ids[i] + ",won,1,2026-01-01,";
    }
    write("deals", lines);
  }

  @Test
  void idsOf15AreThoseOf18CutShort(JavaSparkContext spark) throws IOException {
    deals("006Aa0000000001AAA", "006Aa0000000002AAA", "006aA0000000003AAA");
    write(
        "requests",
        "request_id,deal_id,requested_at",
        "R1,006Aa0000000001,2025-01-01",
        "R2,006Aa0000000001,2025-01-01",
        "R3,006aA0000000003,2025-01-01",
        "R4,006Aa0000000002AAA,2025-01-01");

    fails(
        "requests.deal_id: 2 of 3 keys (66.7\u00a0%) are not in deals, such as \"006Aa0000000001\", \"006aA0000000003\"; there it is \"006Aa0000000001AAA\", \"006Aa0000000002AAA\", \"006aA0000000003AAA\". 2 would meet if written alike: one export has ids of 18 characters, the other the first 15 of them (\"006Aa0000000001\" is \"006Aa0000000001AAA\").");
  }

  /** Ids of Salesforce tell case apart: where two rows differ in nothing else, it is no way out. */
  @Test
  void aFormInWhichTwoRowsAreAlikeIsNotProposed(JavaSparkContext spark) throws IOException {
    deals("006Aa0000000001AAA", "006aa0000000001", "006AA0000000001");
    write(
        "requests",
        "request_id,deal_id,requested_at",
        "R1,006Aa0000000001,2025-01-01",
        "R2,006aA0000000001,2025-01-01");

    fails(
        "requests.deal_id: 2 of 2 keys (100.0\u00a0%) are not in deals, such as \"006Aa0000000001\", \"006aA0000000001\"; there it is \"006AA0000000001\", \"006Aa0000000001AAA\", \"006aa0000000001\". 1 would meet if written alike: one export has ids of 18 characters, the other the first 15 of them (\"006Aa0000000001\" is \"006Aa0000000001AAA\").");
  }

  @Test
  void allLinksAreNamedEachWithItsForm(JavaSparkContext spark) throws IOException {
    deals("D1");
    write("accounts", "account_id,account_name", "1,Acme Ltd", "2,Bell  Corp", "0003,");
    write("roadmap_items", "roadmap_item_id,title", "I1,Single sign-on");
    write(
        "waiting",
        "account_id,roadmap_item_id,waiting_since",
        "1.0,single Sign-On,2025-01-01",
        "2.0,single Sign-On,2025-01-01",
        "3,X,2025-01-01",
        "4,X,2025-01-01",
        "1,I1,2025-01-01");

    fails(
        "waiting.account_id: 4 of 5 keys (80.0\u00a0%) are not in accounts, such as \"1.0\", \"2.0\", \"3\"; there it is \"0003\", \"1\", \"2\". 2 would meet if written alike: one export has numbers with decimals, such as 1.0 for 1 (\"1.0\" is \"1\").",
        "waiting.roadmap_item_id: 2 of 3 keys (66.7\u00a0%) are not in roadmap_items, such as \"X\", \"single Sign-On\"; there it is \"I1\". 1 would meet if written alike: they are names, not ids (\"single Sign-On\" is \"I1\").");
  }

  @Test
  void accountsOfDealsMayBeMissingUnlessAnotherFormWouldMeet(JavaSparkContext spark)
      throws IOException {
    write("accounts", "account_id", "a1", "a2", "a3");
    write(
        "deals",
        "deal_id,outcome,amount,closed_at,account_id",
        "D1,won,1,2026-01-01,a1",
        "D2,won,1,2026-01-01,b2",
        "D3,won,1,2026-01-01,b3");
    CommandLineRun run = check();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "\n2 of the 3 keys in `account_id` of `deals` (66.7\u00a0%) are not in `accounts`: what rests on them is left out.\n");

    write(
        "deals",
        "deal_id,outcome,amount,closed_at,account_id",
        "D1,won,1,2026-01-01,a1",
        "D2,won,1,2026-01-01,A2",
        "D3,won,1,2026-01-01,A3");
    fails(
        "deals.account_id: 2 of 3 keys (66.7\u00a0%) are not in accounts, such as \"A2\", \"A3\"; there it is \"a1\", \"a2\", \"a3\". 2 would meet if written alike: they are written in different case (\"A2\" is \"a2\").");
  }

  @Test
  void accountsOfDealsOfWhichNoneIsThereFail(JavaSparkContext spark) throws IOException {
    write("accounts", "account_id");
    write("deals", "deal_id,outcome,amount,closed_at,account_id", "D1,won,1,2026-01-01,b");

    fails(
        "deals.account_id: 1 of 1 keys (100.0\u00a0%) are not in accounts, such as \"b\"; accounts has no row.");
  }

  @Test
  void whatNobodySeesTellsNoKeysApart(JavaSparkContext spark) throws IOException {
    deals("Gr\u00fcn-1", "D\u200b2", "3");
    write(
        "requests",
        "request_id,deal_id,requested_at",
        "R1,Gru\u0308n-1,2025-01-01",
        "R2,D2\ufeff,2025-01-01",
        "R3,\u00a03\u202f,2025-01-01");
    write(
        "pressure",
        "request_id,signalled_at,tactic",
        "R\u200d1,2025-01-02,other",
        "R\u00a02,2025-01-02,other");

    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("not in `");
  }

  @Test
  void theShareIsConfigured(JavaSparkContext spark) throws IOException {
    deals("D1");
    write("requests", "request_id,deal_id,requested_at", "R1,D2,2025-01-01");
    Path configuration =
        Files.writeString(
            folder.resolve("hindsight.yaml"), "thresholds: {max-orphan-share: 100%}\n");

    CommandLineRun run = check("--config", configuration.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "\n1 of the 1 key in `deal_id` of `requests` (100.0\u00a0%) is not in `deals`: what rests on it is left out.\n");
    assertThat(
            CommandLineRun.of(
                    "report",
                    "--dry-run",
                    "--exports",
                    folder.toString(),
                    "--config",
                    configuration.toString())
                .out())
        .contains("\n- Not measured: ")
        .contains(
            "\n- 1 of the 1 key in `deal_id` of `requests` (100.0\u00a0%) is not in `deals`: what rests on it is left out.\n");
  }

  @Test
  void mostAnswersAfterTheCloseAreSaid(JavaSparkContext spark) throws IOException {
    deals("D1", "D2", "D3");
    write(
        "requests",
        "request_id,deal_id,requested_at",
        "R1,D1,2025-01-01",
        "R2,D2,2025-01-01",
        "R3,D3,2025-01-01");
    write(
        "decisions",
        "request_id,decided_at,decision",
        "R1,2026-01-01,yes",
        "R2,2026-01-02,yes",
        "R3,2026-05-01,never");
    String late =
        "2 of the 3 answered requests of closed deals (66.7\u00a0%) have no answer on or before the day of the close, and count as undecided: `decided_at` may be the day of the last change. Export the day on which each answer was given, such as from the history of the status.";

    assertThat(check().out()).contains("\n" + late + "\n");
    assertThat(CommandLineRun.of("report", "--dry-run", "--exports", folder.toString()).out())
        .contains("\n- " + late + "\n");
  }
}
