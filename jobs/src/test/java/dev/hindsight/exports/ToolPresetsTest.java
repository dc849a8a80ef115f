package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the presets for tools make of single rows; days are those of Berlin. */
@ExtendWith(LocalSpark.class)
class ToolPresetsTest {

  private static final String HUBSPOT_DEALS = "hubspot-crm-exports-all-deals-2026-01-10.csv";
  private static final String HUBSPOT_HEADER =
      "Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date";

  @TempDir private Path folder;

  private ExportFolder exports(JavaSparkContext spark, String yaml) {
    return new ExportFolder(spark, folder).configured(yaml);
  }

  private ExportFolder withDeals(JavaSparkContext spark, String yaml) {
    return exports(spark, yaml).with("deals.csv", ExportFolder.DEALS + "D1,won,100,2025-06-01\n");
  }

  @Test
  void dealsOfHubSpotAreThoseOfTheSalesPipeline(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: hubspot\n")
            .with(
                HUBSPOT_DEALS,
                HUBSPOT_HEADER
                    + """
                        ,Associated Company IDs,Associated Company IDs (Primary)
                        901,a,Sales Pipeline,Closed won,100,2025-06-01 00:30,2025-01-01 09:00,7;8,8
                        902.0,b,Sales Pipeline,Closed lost,5,2025-06-02 23:59,2025-01-01 09:00,7;8,
                        903,c,Sales Pipeline,Contract sent,,,2025-01-01 09:00,,
                        904,d,Partner Pipeline,Closed won,9,2025-06-01 16:30,2025-01-01 09:00,7,7
                        """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome", "closed_at", "account_id"))
        .containsExactlyInAnyOrder(
            List.of("901", "won", "2025-06-01", "8"),
            List.of("902", "lost", "2025-06-02", "7"),
            List.of("903", "open", "null", "null"));
  }

  @Test
  void aPipelineThatThePresetDoesNotKnowIsNotLeftOutInSilence(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: hubspot\n")
            .with(
                HUBSPOT_DEALS,
                HUBSPOT_HEADER
                    + """

                        901,a,Sales Pipeline,Closed won,100,2025-06-01 16:30,2025-01-01 09:00
                        902,b,Enterprise,Closed lost,5,2025-06-02 16:30,2025-01-01 09:00
                        """);

    assertThatThrownBy(() -> exports.kept(Deals.TABLE, "deal_id"))
        .hasMessageContaining("whether you sell in the pipeline \"Enterprise\"");
  }

  @Test
  void historyOfHubSpotStandsSideBySide(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: hubspot\n")
            .with(
                HUBSPOT_DEALS,
                HUBSPOT_HEADER
                    + """

                        901,a,Sales Pipeline,Closed won,100,2025-06-01 16:30,2025-01-01 09:00
                        902,b,Sales Pipeline,Closed lost,5,2025-06-02 16:30,2025-01-01 09:00
                        904,d,Partner Pipeline,Closed won,9,2025-06-01 16:30,2025-01-01 09:00
                        """)
            .with(
                "hubspot-crm-exports-amount-2026-01-10.csv",
                """
                Record ID,Deal Name,Amount Current Value,Change Date (Europe/Berlin),Changed By,Previous Value (1),Change Date (1) (Europe/Berlin),Changed By (1)
                901,a,100,2025-05-01 10:00,Ann,80,2025-01-01 09:00,Ben
                902,b,5,2025-01-01 09:00,Ann,,,
                """)
            .with(
                "hubspot-crm-exports-deal-stage-2026-01-10.csv",
                """
                Record ID,Deal Name,Deal Stage Current Value,Change Date (Europe/Berlin),Previous Value (1),Change Date (1) (Europe/Berlin)
                901,a,Closed won,2025-06-01 16:30,Contract sent,2025-01-01 09:00
                904,d,Closed won,2025-06-01 16:30,,
                """);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount", "expected_amount"))
        .containsExactlyInAnyOrder(
            List.of("901", "100.0000", "80.0000"), List.of("902", "5.0000", "5.0000"));
    assertThat(exports.kept(FieldChanges.TABLE, "deal_id", "field", "old_value", "new_value"))
        .containsExactlyInAnyOrder(
            List.of("901", "stage", "null", "open"),
            List.of("901", "stage", "open", "won"),
            List.of("901", "amount", "null", "80"),
            List.of("901", "amount", "80", "100"),
            List.of("902", "amount", "null", "5"));
  }

  @Test
  void aPresetThatDoesNotFitNamesTheHeaderThatIsMissingAndTheNearest(JavaSparkContext spark) {
    ExportFolder exports =
        exports(spark, "use: hubspot\n")
            .with(
                HUBSPOT_DEALS,
                """
                Record ID,Deal Name,Pipelines,Deal Stages,Amount,Close Date,Create Date
                901,a,Sales Pipeline,Closed won,100,2025-06-01 16:30,2025-01-01 09:00
                """);

    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read hubspot-crm-exports-all-deals-2026-01-10.csv: it does not have all"
                + " headers that the source hubspot_deals has to have.\n"
                + "  there is no header \"Deal Stage\"; did you mean \"Deal Stages\"?\n"
                + "  there is no header \"Pipeline\"; did you mean \"Pipelines\"?\n"
                + "The headers found are: Record ID, Deal Name, Pipelines, Deal Stages, Amount,"
                + " Close Date, Create Date\n"
                + "If it is another file, name the right one in hindsight.yaml:\n"
                + "  sources: {hubspot_deals: {file: YOUR FILE}}");
  }

  @Test
  void theNoteOfACompanyThatCameFirstIsWhenItBeganToWait(JavaSparkContext spark) {
    ExportFolder exports =
        withDeals(spark, "use: productboard\n")
            .with(
                "productboard-features-1.json",
                """
                {
                "data": [
                  {"id": "f1", "fields": {"name": "Maps", "archived": false, "timeframe": {"endDate": "2025-09-30"}}},
                  {"id": "f2", "fields": {"name": "Given up", "archived": true}}]}
                """)
            .with(
                "productboard-companies-1.json",
                """
                {"data": [{"id": "c1", "metadata": {"source": {"system": "sfdc", "recordId": "A1"}}}, {"id": "c2"}]}
                """)
            .with(
                "productboard-notes-1.json",
                """
                {"data": [%s, %s, %s]}
                """
                    .formatted(
                        note("2025-03-02T22:59:00Z", "company", "c1", "f1"),
                        note("2025-03-01T23:30:00Z", "company", "c1", "f1"),
                        note("2025-02-01T10:00:00Z", "company", "c2", "f1")))
            .with(
                "productboard-notes-2.json",
                """
                {
                  "data": [
                    %s
                  ]
                }
                """
                    .formatted(note("2025-01-01T10:00:00Z", "user", "c1", "f1")));

    assertThat(exports.kept(RoadmapItems.TABLE, "roadmap_item_id", "title", "planned_for"))
        .containsExactly(List.of("f1", "Maps", "2025-09-30"));
    assertThat(exports.kept(Waiting.TABLE, "account_id", "roadmap_item_id", "waiting_since"))
        .containsExactly(List.of("A1", "f1", "2025-03-02"));
  }

  private static String note(String created, String type, String customer, String feature) {
    return """
        {"createdAt": "%s", "fields": {"content": "<p>Now, \\"please\\"</p>"}, "relationships": {"data": [\
        {"type": "link", "target": {"type": "feature", "id": "%s"}}, \
        {"type": "customer", "target": {"type": "%s", "id": "%s"}}]}}"""
        .formatted(created, feature, type, customer);
  }

  @Test
  void aStatusOfAnIdeaAnswersAllDealsThatVotedForIt(JavaSparkContext spark) {
    ExportFolder exports =
        withDeals(spark, "use: aha\n")
            .with("aha-ideas-1.json", "{\"ideas\": [{\"id\": \"1\", \"name\": \"Maps\"}]}\n")
            .with(
                "aha-votes-1.json",
                """
                {
                "idea_endorsements": [
                  {"id": "v1", "idea_id": "1", "created_at": "2025-03-01T10:00:00.000Z", "link": "https://crm/Opportunity/D1/view"},
                  {"id": "v2", "idea_id": "1", "created_at": "2025-03-02T10:00:00.000Z", "link": "https://crm/Opportunity/D2"},
                  {"id": "v3", "idea_id": "1", "created_at": "2025-03-03T10:00:00.000Z", "link": null}]}
                """)
            .with(
                "aha-audits-1.json",
                """
                {
                "audits": [
                  {"id": "a1", "created_at": "2025-04-01T22:30:00.000Z", "user": {"name": "Pat"}, "auditable_type": "Idea",
                   "auditable_id": 1, "changes": [{"field_name": "Status", "value": "Needs review &rarr; Future consideration"}]},
                  {"id": "a2", "created_at": "2025-05-01T10:00:00.000Z", "user": {"name": "Pat"}, "auditable_type": "idea",
                   "auditable_id": 1, "changes": [{"field_name": "Status", "value": "Future consideration &rarr; In design"}]}]}
                """);

    assertThat(
            exports.kept(
                Decisions.TABLE,
                "decision_id",
                "request_id",
                "decided_at",
                "decision",
                "decided_by"))
        .containsExactlyInAnyOrder(
            List.of("a1-v1", "v1", "2025-04-02T00:30", "not_now", "Pat"),
            List.of("a1-v2", "v2", "2025-04-02T00:30", "not_now", "Pat"));
  }

  @Test
  void theReasonOfACompanyThatLeftIsItsOwnElseThatOfTheLastWarning(JavaSparkContext spark) {
    ExportFolder exports =
        withDeals(spark, "use: gainsight\n")
            .with(
                "gainsight-company.csv",
                """
                Company Id,Name,ARR,Original Contract Date,Renewal Date,Churn Date,Churn Reason,SFDC Account Id
                G1,One,"1,200.00",1/2/2020,,6/30/2025,,001D000000PsFyW
                G2,Two,5,2020-01-02,12/31/2026,2025-06-30,price,001D000000PsFyXIAV
                G3,Three,5,1/2/2020,,,,001D000000PsFyYIAV
                G4,A test,5,1/2/2020,,,,
                """)
            .with(
                "gainsight-cta.csv",
                """
                Company Id,Type,Reason,Created Date
                G1,Risk,no sponsor,12/1/2024
                G1,Risk,missing feature,6/1/2025
                G1,Risk,no answer,7/1/2025
                G1,Lifecycle,onboarding,6/30/2025
                G2,Risk,support,6/1/2025
                G3,Risk,support,6/1/2025
                """);

    assertThat(
            exports.kept(
                Accounts.TABLE, "account_id", "arr", "renewal_at", "churned_at", "churn_reason"))
        .containsExactlyInAnyOrder(
            List.of("001D000000PsFyWIAV", "1200.0000", "null", "2025-06-30", "missing feature"),
            List.of("001D000000PsFyXIAV", "5.0000", "2026-12-31", "2025-06-30", "price"),
            List.of("001D000000PsFyYIAV", "5.0000", "null", "null", "null"));
  }

  @Test
  void theLastStateOfATicketCounts(JavaSparkContext spark) {
    ExportFolder exports =
        withDeals(spark, "use: zendesk\n")
            .with(
                "zendesk-organizations-1.json",
                "{\"organizations\": [{\"id\": 36, \"external_id\": \"A1\"}, {\"id\": 37}]}\n")
            .with(
                "zendesk-tickets-1.json",
                """
                {"tickets": [%s, %s, %s, %s, %s]}
                """
                    .formatted(
                        ticket(1, "2025-03-05", "2025-03-05", "open", 36, "ROAD-1"),
                        ticket(1, "2025-03-05", "2025-03-06", "solved", 36, "ROAD-1 and ROAD-2"),
                        ticket(2, "2025-03-01", "2025-03-01", "open", 36, "ROAD-1"),
                        ticket(2, "2025-03-01", "2025-03-02", "deleted", 36, "ROAD-1"),
                        ticket(3, "2025-03-01", "2025-03-02", "open", 37, "ROAD-1")));

    assertThat(exports.kept(Waiting.TABLE, "account_id", "roadmap_item_id", "waiting_since"))
        .containsExactlyInAnyOrder(
            List.of("A1", "ROAD-1", "2025-03-05"), List.of("A1", "ROAD-2", "2025-03-05"));
  }

  private static String ticket(
      int id, String created, String updated, String status, int organization, String item) {
    return """
        {"id": %d, "created_at": "%sT12:00:00Z", "updated_at": "%sT12:00:00Z", "status": "%s", "organization_id": %d, \
        "custom_fields": [{"id": 360000000009, "value": null}, {"id": 360000000001, "value": "%s"}]}"""
        .formatted(id, created, updated, status, organization, item);
  }

  @Test
  void aCallIsAboutTheRequestThatItsDealRaisedLast(JavaSparkContext spark) {
    ExportFolder exports =
        withDeals(spark, "use: gong\n")
            .with(
                "requests.csv",
                """
                request_id,deal_id,requested_at
                R1,D1,2025-03-01
                R2,D1,2025-03-10
                R3,D1,2025-03-20
                R4,D2,2025-03-02
                """)
            .with(
                "gong-calls-1.json",
                """
                {"calls": [%s, %s, %s]}
                """
                    .formatted(
                        call("2025-03-09T23:30:00Z", "D1", "Deadline", 2),
                        call("2025-03-05T10:00:00Z", "D1", "Deadline", 0),
                        call("2025-03-05T10:00:00Z", "D9", "Deadline", 2)));

    assertThat(exports.kept(Pressure.TABLE, "request_id", "signalled_at", "tactic", "raised_by"))
        .containsExactly(List.of("R2", "2025-03-10", "deadline", "Ann"));
  }

  private static String call(String started, String deal, String tracker, int count) {
    return """
        {"metaData": {"id": "1", "started": "%s", "primaryUserId": "23"}, \
        "context": [{"system": "Salesforce", "objects": [{"objectType": "Opportunity", "objectId": "%s"}]}], \
        "parties": [{"userId": "23", "name": "Ann"}, {"name": "A customer"}], \
        "content": {"trackers": [{"name": "%s", "count": %d}]}}"""
        .formatted(started, deal, tracker, count);
  }
}
