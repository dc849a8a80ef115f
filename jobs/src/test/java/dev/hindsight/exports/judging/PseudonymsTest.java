package dev.hindsight.exports.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.ExportFolder;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Names;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.contract.Waiting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale-sensitive")
@ExtendWith(LocalSpark.class)
class PseudonymsTest {

  private static final String SECRET = "a secret of the test";

  // Computed with Python's hmac, hashlib.sha256 and the same alphabet.
  private static final String JANE = "Rep Z05NRAA9GVXD";
  private static final String IDA = "Rep WQXVENSW0KS6";
  private static final String PETER = "PM 49WVDFDNHG41";
  private static final String ACME = "Account PDKN1R1NAPB8";
  private static final String ACME_LIMITED = "Account 7YJCRRPT06N7";
  private static final String NOWHERE = "Account JZHWZEJC30MS";

  @TempDir private Path folder;
  private ExportFolder exports;

  @BeforeEach
  void write(JavaSparkContext spark) {
    exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                deal_id,outcome,amount,closed_at,account_id,sales_rep
                D1,won,1,2025-01-01, ACME ,\u00a0Jane Doe
                D2,won,1,2025-01-02,NOWHERE,Ida Poe
                D3,won,1,2025-01-03,,
                """)
            .with(
                "requests.csv",
                """
                request_id,deal_id,requested_at,account_id,sales_rep,product_manager
                R1,D1,2025-01-01,ACME,Jane Doe,Peter Moss
                """)
            .with(
                "decisions.csv",
                "request_id,decided_at,decision,decided_by\nR1,2025-01-02,yes,Peter Moss\n")
            .with(
                "pressure.csv",
                "request_id,signalled_at,tactic,raised_by\nR1,2025-01-02,deadline,Jane Doe\n")
            .with("accounts.csv", "account_id,account_name\nACME,Acme Limited\n")
            .with("waiting.csv", "account_id,roadmap_item_id,waiting_since\nACME,I1,2025-01-02\n");
  }

  @Test
  void oneNameHasOnePseudonymInEveryTable() {
    exports.with(pseudonyms(Showing.PSEUDONYMS, SECRET));

    assertThat(rows(Deals.TABLE, "account_id", "sales_rep"))
        .containsExactly(ACME + " " + JANE, NOWHERE + " " + IDA, "");
    assertThat(rows(Requests.TABLE, "account_id", "sales_rep", "product_manager"))
        .containsExactly(ACME + " " + JANE + " " + PETER);
    assertThat(rows(Decisions.TABLE, "decided_by")).containsExactly(PETER);
    assertThat(rows(Pressure.TABLE, "raised_by")).containsExactly(JANE);
    assertThat(rows(Accounts.TABLE, "account_id", "account_name"))
        .containsExactly(ACME + " " + ACME_LIMITED);
    assertThat(rows(Waiting.TABLE, "account_id")).containsExactly(ACME);
  }

  @Test
  void orphansAreTheSameAndQuotePseudonyms() {
    List<String> named = exports.findings();
    assertThat(named)
        .containsExactly(
            "ORPHAN deals.csv:3 account_id=NOWHERE: Is not in accounts, or its row there is"
                + " rejected",
            "ORPHAN deals.csv:4 account_id=: Has no account");

    assertThat(exports.with(pseudonyms(Showing.PSEUDONYMS, SECRET)).findings())
        .containsExactly(named.get(0).replace("NOWHERE", NOWHERE), named.get(1));
    assertThat(exports.with(pseudonyms(Showing.HIDDEN, SECRET)).findings())
        .containsExactly(named.get(0).replace("NOWHERE", "(hidden)"), named.get(1));
  }

  @Test
  void contestedKeysQuotePseudonyms() {
    exports.with(
        "waiting.csv",
        """
        account_id,roadmap_item_id,waiting_since
        ACME,I1,2025-01-02
        ACME,I1,2025-01-03
        """);
    String reason =
        ": Has the same key as waiting.csv, line 3, and other content: nobody can know which is"
            + " true";

    assertThat(exports.with(pseudonyms(Showing.PSEUDONYMS, SECRET)).findings())
        .contains("REJECTED waiting.csv:2 account_id, roadmap_item_id=" + ACME + ", I1" + reason);
    assertThat(exports.with(pseudonyms(Showing.HIDDEN, SECRET)).findings())
        .contains("REJECTED waiting.csv:2 account_id, roadmap_item_id=(hidden), I1" + reason);
  }

  @Test
  void hiddenNamesAreStillToldApart() {
    exports.with(pseudonyms(Showing.HIDDEN, SECRET));

    assertThat(exports.kept(Deals.TABLE, "account_id", "sales_rep"))
        .containsExactly(
            List.of("(hidden) PDKN1R1NAPB8", "(hidden) Z05NRAA9GVXD"),
            List.of("(hidden) JZHWZEJC30MS", "(hidden) WQXVENSW0KS6"),
            List.of("null", "null"));
  }

  @Test
  void anotherSecretGivesOtherPseudonyms() {
    List<List<String>> first =
        exports.with(pseudonyms(Showing.PSEUDONYMS, SECRET)).kept(Deals.TABLE, "account_id");

    assertThat(exports.with(pseudonyms(Showing.PSEUDONYMS, SECRET)).kept(Deals.TABLE, "account_id"))
        .isEqualTo(first);
    assertThat(
            exports
                .with(pseudonyms(Showing.PSEUDONYMS, "a secret of the tests"))
                .kept(Deals.TABLE, "account_id"))
        .hasSize(3)
        .doesNotContain(first.get(0), first.get(1));
  }

  @Test
  void constantsAndMappedValuesAreNamesToo() {
    exports
        .configured(
            """
            exports:
              deals:
                constants: {sales_rep: Jane Doe}
                values:
                  account_id: {nowhere: ACME}
            """)
        .with(pseudonyms(Showing.PSEUDONYMS, SECRET));

    assertThat(exports.kept(Deals.TABLE, "account_id", "sales_rep"))
        .containsExactly(List.of(ACME, JANE), List.of(ACME, JANE), List.of("null", JANE));
  }

  @Test
  void hundredThousandNamesStayDifferent() {
    var replacement = pseudonyms(Showing.PSEUDONYMS, SECRET).in(Accounts.ACCOUNT_ID);

    assertThat(
            IntStream.range(0, 100_000)
                .mapToObj(i -> replacement.apply("A-" + i))
                .collect(Collectors.toSet()))
        .hasSize(100_000)
        .allMatch(pseudonym -> pseudonym.matches("Account [0-9A-HJKMNP-TV-Z]{12}"));
  }

  /** A new column of text is either a name, or belongs into this list. */
  @Test
  void everyColumnOfTextIsJudged() {
    assertThat(
            Contract.TABLES.stream()
                .flatMap(table -> table.fields().stream())
                .filter(field -> field.type() == ValueType.TEXT)
                .map(Field::name)
                .filter(column -> Names.in(column).isEmpty())
                .distinct())
        .containsExactlyInAnyOrder(
            "request_id",
            "deal_id",
            "feature",
            "sales_team",
            "decision_id",
            "reason",
            "segment",
            "region",
            "loss_reason",
            "competitor",
            "churn_reason",
            "churn_roadmap_item_id",
            "roadmap_item_id",
            "title",
            "claimed_competitor",
            "agreement_id",
            "what",
            "rule");
  }

  @Test
  void emptySecretIsNone() {
    assertThatThrownBy(() -> pseudonyms(Showing.PSEUDONYMS, ""))
        .hasMessage("Invalid secret: it is empty");
  }

  private List<String> rows(Table table, String... columns) {
    return exports.kept(table, columns).stream()
        .map(row -> String.join(" ", row).replaceAll("null ?", "").strip())
        .toList();
  }

  private static Pseudonyms pseudonyms(Showing showing, String secret) {
    return new Pseudonyms(
        new Configuration.Privacy(showing, showing, showing, null),
        secret.getBytes(StandardCharsets.UTF_8));
  }
}
