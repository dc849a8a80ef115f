package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.AllTexts;
import dev.hindsight.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the whole run lets be seen of names: every file that it writes is searched. */
@ExtendWith(LocalSpark.class)
class PrivateReportTest {

  private static final List<String> ACCOUNTS =
      List.of("ZORKMID", "Zorkmid", "QUUXCO", "Quuxco", "XYZZYLTD", "Xyzzyltd", "PLUGHAG");

  private static final List<String> PEOPLE =
      List.of("Frobnitz", "Grault", "Garply", "Waldorfson", "Corge");

  @TempDir private Path folder;

  @BeforeEach
  void write(JavaSparkContext sharedSession) throws IOException {
    write("deals", "deal_id,outcome,amount,opened_at,closed_at,account_id,sales_rep,loss_reason");
    write("deals", "D1,won,1000,2026-02-01,2026-04-01,QUUXCO,Freda Frobnitz,");
    write("deals", "D2,lost,500,2026-02-02,2026-05-15,PLUGHAG,Greta Grault,price");
    write("deals", "D3,won,1,2026-02-03,2026-05-16,QUUXCO,Frobnitz, Freda,");
    write("requests", "request_id,deal_id,requested_at,account_id,sales_rep,product_manager");
    write("requests", "R1,D1,2026-02-05,QUUXCO,Freda Frobnitz,Gil Garply");
    write("requests", "R2,D2,2026-02-06,PLUGHAG,Greta Grault,Gil Garply");
    write("decisions", "request_id,decided_at,decision,decided_by");
    write("decisions", "R1,2026-03-01,yes,Wanda Waldorfson");
    write("decisions", "R2,2026-03-02,perhaps,Wanda Waldorfson");
    write("pressure", "request_id,signalled_at,tactic,raised_by");
    write("pressure", "R1,2026-02-06,deadline,Colin Corge");
    write("accounts", "account_id,account_name,arr,customer_since,churned_at,segment");
    write("accounts", "ZORKMID,Zorkmid Mills,1000,2024-01-01,2026-06-10,small");
    write("accounts", "QUUXCO,Quuxco Foods,1000,2024-01-01,,small");
    write("accounts", "XYZZYLTD,Xyzzyltd Rail,1000,2024-01-01,,small");
    write("accounts", "XYZZYLTD,Xyzzyltd Road,1000,2024-01-01,,small");
    write("roadmap_items", "roadmap_item_id,title\nI1,Night mode");
    write("displacements", "request_id,roadmap_item_id,displaced_at\nR1,I1,2026-03-02");
    write("waiting", "account_id,roadmap_item_id,waiting_since\nZORKMID,I1,2026-01-01");
    write("waiting", "PLUGHAG,I1,2026-01-01");
  }

  @Test
  void namedAccountsAreFound() throws IOException {
    report("named");

    assertThat(ACCOUNTS.stream().filter(found()::contains))
        .containsExactly("ZORKMID", "Zorkmid", "XYZZYLTD", "PLUGHAG");
    assertThat(found())
        .contains(
            "Zorkmid Mills",
            "-2026Q2.xlsx",
            "xl/sharedStrings.xml",
            "-2026Q2.pptx",
            "ppt/notesSlides/notesSlide1.xml",
            "ppt/charts/chart1.xml",
            "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx",
            "mail.eml");
  }

  @Test
  void noNameIsFoundAmongPseudonyms() throws IOException {
    CommandLineRun run = report("pseudonyms");

    assertThat(found() + run)
        .doesNotContain(ACCOUNTS)
        .doesNotContain(PEOPLE)
        .doesNotContain("(hidden)")
        .containsPattern("Account [0-9A-Z]{12}")
        .contains("Has 9 cells where the header has 8", "\"account_name\" : \"Account ");
    assertThat(run.err())
        .endsWith(
            "Drawing and publishing ...\n"
                + "Pseudonyms differ from one output folder to another: no privacy secret is given."
                + " Set HINDSIGHT_PRIVACY_SECRET to keep them the same.\n");
  }

  @Test
  void nothingIsFoundOfHiddenNames() throws IOException {
    CommandLineRun run = report("hidden");

    assertThat(found() + run)
        .doesNotContain(ACCOUNTS)
        .doesNotContain(PEOPLE)
        .doesNotContainPattern("\\(hidden\\) [0-9A-Z]{12}")
        .doesNotContain("Pseudonyms differ")
        .contains("\"account_name\" : \"(hidden)\"", "accounts.csv,4,account_id,(hidden),");
  }

  @Test
  void secretIsNowhereAndKeepsPseudonyms() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "plover-plover-plover\n");
    CommandLineRun run = report("pseudonyms\n  secret-file: " + secret);
    Path findings = folder.resolve("out/2026Q2/findings.json");
    String first = Files.readString(findings);
    assertThat(found() + run).doesNotContain("plover-plover", "Pseudonyms differ");
    assertThat(folder.resolve("out/.privacy-secret")).doesNotExist();

    Files.delete(findings);
    report("pseudonyms\n  secret-file: " + secret);

    assertThat(findings).hasContent(first);
  }

  @Test
  void salesPeopleOfTheSampleAreNotFoundByDefault() throws IOException {
    Path sample = Path.of("../sample-data");
    List<String> names;
    try (Stream<String> deals = Files.lines(sample.resolve("deals.csv"))) {
      names =
          deals
              .map(deal -> deal.split(",", -1))
              .filter(deal -> deal.length == 15 && deal[11].matches("\\p{L}+ \\p{L}+"))
              .map(deal -> deal[11])
              .distinct()
              .toList();
    }

    CommandLineRun run =
        CommandLineRun.of("report", "--exports", sample.toString(), "--out", folder + "/out");

    assertThat(names).hasSizeGreaterThan(5).contains("Yuki Okoye");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("Pseudonyms differ from one output folder to another: ");
    assertThat(found() + run).contains("APAC Field").doesNotContain(names);
  }

  private void write(String table, String lines) throws IOException {
    Path file = Files.createDirectories(folder.resolve("exports")).resolve(table + ".csv");
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + lines + "\n");
  }

  private CommandLineRun report(String accounts) throws IOException {
    String showing = accounts.lines().findFirst().orElseThrow();
    Path yaml =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            """
            thresholds: {max-rejected-share: 100%%}
            privacy:
              sales-reps: %s
              product-managers: %s
              accounts: %s
            """
                .formatted(showing, showing, accounts));
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "-v",
            "--exports",
            folder + "/exports",
            "--out",
            folder + "/out",
            "--as-of",
            "2026-06-30",
            "--config",
            yaml.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  /** Names and contents of all files in the output folder, whatever these are packed in. */
  private String found() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.add(AllTexts.of(file));
      }
    }
    return String.join("\n", found);
  }
}
