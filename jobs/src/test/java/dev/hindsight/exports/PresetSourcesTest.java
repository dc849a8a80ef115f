package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Waiting;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class PresetSourcesTest {

  private static final String OPPORTUNITIES =
      "Id,AccountId,StageName,Amount,CloseDate,IsClosed,IsWon,OwnerId,CreatedDate\n";
  private static final String CHANGES =
      "issue_key,history_id,author,created,field,fromString,toString\n";

  @TempDir private Path folder;

  private ExportFolder exports(JavaSparkContext spark, String yaml) {
    return new ExportFolder(spark, folder)
        .with("deals.csv", ExportFolder.DEALS + "D-1,won,100,2025-03-01\n")
        .configured(yaml);
  }

  @Test
  void tablesOfAPresetWhoseFilesAreNotThereAreLeftOut(JavaSparkContext spark) {
    ExportFolder exports = exports(spark, "use: [jira-issues, jira-changelog, canny]\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id")).hasSize(1);
    assertThat(exports.kept(Requests.TABLE, "request_id")).isEmpty();
    assertThat(notRead(exports))
        .containsExactly(
            "*[Cc]hange[Ll]og*.csv: No file is named so: decisions is left out, displacements is"
                + " left out, roadmap_history is left out",
            "*votes*.csv: No file is named so: waiting is left out",
            "{Jira,JIRA}*.csv: No file is named so: requests is left out, roadmap_items is left"
                + " out");
  }

  @Test
  void filesOfAPresetThatAreReadAsTablesAreLeftOutToo(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: crm-teaching-export\nexports: {deals: {sql: SELECT * FROM deals}}\n");

    assertThat(exports.kept(Deals.TABLE, "closed_at")).containsExactly(List.of("2025-03-01"));
    assertThat(notRead(exports))
        .containsExactly("accounts.csv: No file is named so: accounts is left out");
  }

  @Test
  void aReportOfSalesforceIsReadInGerman(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "report1.csv",
                """
                Opportunity-ID;Account-ID;Phase;Betrag;Schlusstermin;Erstelldatum
                0065g000000000A;0015g000000000b;Geschlossen und gewonnen;1.234,50;1.2.2025;31.12.2024
                Gesamtsummen (1 Datensatz)

                Vertriebsbericht
                """)
            .configured(
                """
                use: salesforce-report
                exports: {defaults: {delimiter: ";", decimal-comma: true}}
                """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "account_id", "amount", "closed_at"))
        .containsExactly(
            List.of("0065g000000000AAAQ", "0015g000000000bAAA", "1234.5000", "2025-02-01"));
  }

  @Test
  void withoutDealsTheMessageSaysWhatThePresetLooksFor(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with("User.csv", "Id,Name,UserRoleId\n005A,Ann,00EA\n")
            .configured("use: salesforce-objects\n");

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot find an export of deals or accounts in FOLDER, and every report is made of one"
                + " of them. Export Opportunity.csv into it, or name the file in hindsight.yaml:"
                + " exports: {deals: {file: YOUR FILE}}. The folder has: User.csv");
  }

  @Test
  void aSourceOfTheFileItselfHasToBeThere(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: jira-changelog\nsources: {jira_changelog: {file: history.csv}}\n");

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot find the files of the source jira_changelog: hindsight.yaml says that they are"
                + " history.csv, and no file in FOLDER is named so. The folder has: deals.csv");
  }

  @Test
  void anOptionalSourceThatIsNotThereHasNoRows(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "Opportunity.csv",
                OPPORTUNITIES
                    + "0065g000000000A,0015g000000000A,Signed,7,2025-03-01,true,true,U1,2025-01-01T08:00:00.000Z\n")
            .configured("use: salesforce-objects\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome", "amount", "sales_rep", "segment"))
        .containsExactly(List.of("0065g000000000AAAQ", "won", "7.0000", "U1", "null"));
    assertThat(exports.quality(Deals.TABLE).orphans()).isZero();
    assertThat(notRead(exports))
        .contains(
            "Account.csv: No file is named so: accounts is left out, deals is made without it")
        .contains("User.csv: No file is named so: deals is made without it");
  }

  @Test
  void optionalHeadersThatAreThereAreRead(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "Opportunity.csv",
                OPPORTUNITIES.replace("Id,Acc", "Id,IsDeleted,Acc")
                    + """
                        006A,true,,Lost,7,2025-03-01,true,false,U1,2025-01-01T08:00:00.000Z
                        006B,false,,Lost,8,2025-03-01,true,false,U1,2025-01-01T08:00:00.000Z
                        006C,,,Meeting,9,2025-03-01,false,false,U1,2025-01-01T08:00:00.000Z
                        """)
            .configured("use: salesforce-objects\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome"))
        .containsExactlyInAnyOrder(List.of("006B", "lost"), List.of("006C", "open"));
  }

  @Test
  void flagsMayBeNumbersAndWhatIsNoFlagIsTold(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "Opportunity.csv",
                OPPORTUNITIES.replace("Id,Acc", "Id,IsDeleted,Acc")
                    + """
                        006A,1,,Signed,7,2025-03-01,1,1,U1,2025-01-01T08:00:00.000Z
                        006B,0,,Signed,8,2025-03-01,1,1,U1,2025-01-01T08:00:00.000Z
                        006C,0,,Lost,9,2025-03-01,1,0,U1,2025-01-01T08:00:00.000Z
                        006D,0,,Meeting,9,2025-03-01,0,0,U1,2025-01-01T08:00:00.000Z
                        006E,0,,Lost,9,2025-03-01,WAHR,FALSCH,U1,2025-01-01T08:00:00.000Z
                        """)
            .configured("use: salesforce-objects\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome"))
        .containsExactlyInAnyOrder(
            List.of("006B", "won"), List.of("006C", "lost"), List.of("006D", "open"));
    assertThat(exports.quality(Deals.TABLE).rejected()).isEqualTo(1);
  }

  @Test
  void aDealOfWhichNothingSaysWhetherItIsClosedIsRejected(JavaSparkContext spark) {
    String deal =
        """
        {"id": "%s", "archived": false, "properties": {"pipeline": "default", "dealstage": "x",
         "amount": "5", "closedate": "2025-03-01T08:00:00Z", "createdate": "2025-01-01T08:00:00Z"%s}}
        """;
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "hubspot-deals-1.json",
                "{\"results\": [%s, %s, %s]}"
                    .formatted(
                        deal.formatted(
                            "1", ", \"hs_is_closed\": \"true\", \"hs_is_closed_won\": \"true\""),
                        deal.formatted("2", ", \"hs_is_closed\": \"false\""),
                        deal.formatted("3", "")))
            .configured("use: hubspot-api\n");

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome"))
        .containsExactlyInAnyOrder(List.of("1", "won"), List.of("2", "open"));
    assertThat(exports.quality(Deals.TABLE).rejected()).isEqualTo(1);
  }

  @Test
  void anAnswerIsAChangeOfStatusThatIsNoStepOfTheWork(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: jira-changelog\n")
            .with(
                "changelog.csv",
                CHANGES
                    + """
                        I-1,1,Ann,2025-05-01T10:00:00.000+0000,assignee,,Bob
                        I-1,2,Ann,2025-05-02T10:00:00.000+0000,status,Open,Backlog
                        I-1,2,Ann,2025-05-02T10:00:00.000+0000,Decision reason,,full
                        I-1,3,Bob,2025-05-03T10:00:00.000+0000,status,Backlog,Triage
                        I-1,4,Bob,2025-05-04T10:00:00.000+0000,status,Triage,Backlog
                        I-1,5,Bob,2025-05-05T10:00:00.000+0000,status,Backlog,Planned
                        I-1,5,Bob,2025-05-05T10:00:00.000+0000,duedate,,2025-09-01 00:00:00.0
                        I-1,6,Bob,2025-05-06T10:00:00.000+0000,status,Planned,In Progress
                        I-1,7,Bob,2025-08-06T10:00:00.000+0000,status,In Progress,Done
                        I-2,8,Bob,2025-08-06T10:00:00.000+0000,status,Open,Done
                        """);

    assertThat(
            exports.kept(
                Decisions.TABLE,
                "decision_id",
                "request_id",
                "decided_at",
                "decision",
                "decided_by",
                "promised_for",
                "delivered_at",
                "reason"))
        .containsExactlyInAnyOrder(
            List.of("2", "I-1", "2025-05-02T12:00", "not_now", "Ann", "null", "null", "full"),
            List.of(
                "5", "I-1", "2025-05-05T12:00", "yes", "Bob", "2025-09-01", "2025-08-06", "null"));
    assertThat(exports.places(Decisions.TABLE))
        .containsExactlyInAnyOrder("changelog.csv:3", "changelog.csv:7");
  }

  @Test
  void changesOfOneMomentAreInTheOrderOfTheirNumbers(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: jira-changelog\n")
            .with(
                "changelog.csv",
                CHANGES
                    + "I-1,10,Ann,2025-05-02T10:00:00.000+0000,status,Planned,In Progress\n"
                    + "I-1,9,Ann,2025-05-02T10:00:00.000+0000,status,Open,Planned\n");

    assertThat(exports.kept(Decisions.TABLE, "decision_id", "decision"))
        .containsExactly(List.of("9", "yes"));
  }

  @Test
  void aStatusThatNobodyKnowsIsToldAndBecomesAnAnswerWithOneLine(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: jira-changelog\n")
            .with(
                "changelog.csv",
                CHANGES + "I-1,2,Ann,2025-05-02T10:00:00.000+0000,status,Open,Signed off\n");

    assertThat(exports.findings())
        .containsExactly(
            "REJECTED changelog.csv:2 decision=Signed off: Is none of yes, not_now, never,"
                + " alternative");
    exports.configured(
        "use: jira-changelog\nexports: {decisions: {values: {decision: {Signed off: yes}}}}\n");
    assertThat(exports.kept(Decisions.TABLE, "decision")).containsExactly(List.of("yes"));
  }

  @Test
  void aCompanyWaitsFromItsFirstVote(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: canny\n")
            .with(
                "canny-votes.csv",
                """
                postID,voterEmail,companyID,created
                p1,b@a.example,A-1,2025-05-09T12:00:00.000Z
                p1,a@a.example,A-1,2025-05-04T12:00:00.000Z
                p1,x@x.example,,2025-05-01T12:00:00.000Z
                p2,b@a.example,A-1,2025-06-09T12:00:00.000Z
                """)
            .with("canny-posts.csv", "id,title,linkedIssueKey\np1,Sign-on,ROAD-1\np2,Other,\n");

    assertThat(exports.kept(Waiting.TABLE, "account_id", "roadmap_item_id", "waiting_since"))
        .containsExactlyInAnyOrder(
            List.of("A-1", "ROAD-1", "2025-05-04"), List.of("A-1", "p2", "2025-06-09"));
  }

  @Test
  void anAnswerOfSalesforceIsAChangeOfOneField(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: salesforce-answers\n")
            .with(
                "OpportunityFieldHistory.csv",
                """
                Id,OpportunityId,Field,OldValue,NewValue,CreatedById,CreatedDate
                017A,006A,StageName,Open,Closed Won,U1,2025-05-09T12:00:00.000Z
                017B,006A,Product_Answer__c,,Backlog,U1,2025-05-04T12:00:00.000Z
                017C,006A,Product_Answer__c,Backlog,Committed,U1,2025-06-04T12:00:00.000Z
                """);

    assertThat(exports.kept(Requests.TABLE, "request_id", "deal_id", "requested_at"))
        .containsExactly(List.of("006A", "006A", "2025-05-04"));
    assertThat(exports.kept(Decisions.TABLE, "decision_id", "decision"))
        .containsExactlyInAnyOrder(List.of("017B", "not_now"), List.of("017C", "yes"));
  }

  @Test
  void whatSalesforceHeldFromDayToDayIsTheHistoryOfDeals(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "Opportunity.csv",
                OPPORTUNITIES + "006A,,Signed,7,2025-03-01,true,true,U1,2025-01-01T08:00:00.000Z\n")
            .with(
                "OpportunityHistory.csv",
                """
                Id,OpportunityId,StageName,Amount,CloseDate,Probability,CreatedDate
                008B,006A,Signed,7,2025-03-01,100,2025-03-01T08:00:00.000Z
                008A,006A,Meeting,5,2025-03-01,20,2025-01-01T08:00:00.000Z
                """)
            .configured("use: salesforce-objects\n");

    assertThat(exports.kept(FieldChanges.TABLE, "changed_at", "field", "old_value", "new_value"))
        .containsExactlyInAnyOrder(
            List.of("2025-01-01T09:00", "stage", "null", "open"),
            List.of("2025-01-01T09:00", "amount", "null", "5"),
            List.of("2025-01-01T09:00", "closed_at", "null", "2025-03-01"),
            List.of("2025-01-01T09:00", "probability", "null", "0.2"),
            List.of("2025-03-01T09:00", "stage", "open", "won"),
            List.of("2025-03-01T09:00", "amount", "5", "7"),
            List.of("2025-03-01T09:00", "probability", "0.2", "1.0"));
  }

  @Test
  void aDueDateIsAPlanUnlessItIsPromisedWithAnAnswer(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: jira-changelog\n")
            .with(
                "changelog.csv",
                CHANGES
                    + """
                        I-1,1,Ann,2025-05-02T10:00:00.000+0000,status,Open,Planned
                        I-1,1,Ann,2025-05-02T10:00:00.000+0000,duedate,,2025-09-01 00:00:00.0
                        R-1,2,Ann,2025-05-02T11:00:00.000+0000,duedate,2025-09-01 00:00:00.0,
                        """);

    assertThat(
            exports.kept(
                PlanChanges.TABLE, "roadmap_item_id", "old_planned_for", "new_planned_for"))
        .containsExactly(List.of("R-1", "2025-09-01", "null"));
  }

  private static List<String> notRead(ExportFolder exports) {
    return exports.notRead().stream().map(each -> each.name() + ": " + each.reason()).toList();
  }
}
