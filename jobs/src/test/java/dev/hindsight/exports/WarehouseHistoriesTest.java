package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What connectors write of histories, read by the presets from files named after their tables. */
@ExtendWith(LocalSpark.class)
class WarehouseHistoriesTest {

  /** The same deal in all of them: what it was worth was raised, then it was won. */
  private static final String[][] OF_DEALS = {
    {"d1", "2025-01-01", "amount", "null", "100"},
    {"d1", "2025-01-01", "closed_at", "null", "2025-03-31"},
    {"d1", "2025-01-01", "probability", "null", "0.2"},
    {"d1", "2025-01-01", "stage", "null", "open"},
    {"d1", "2025-02-01", "amount", "100", "150"},
    {"d1", "2025-03-01", "closed_at", "2025-03-31", "2025-03-01"},
    {"d1", "2025-03-01", "probability", "0.2", "1"},
    {"d1", "2025-03-01", "stage", "open", "won"},
  };

  @TempDir private Path folder;
  private ExportFolder exports;

  @BeforeEach
  void here(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder).with("accounts.csv", "account_id\na1\n");
  }

  @Test
  void salesforceByFivetran() {
    exports
        .with(
            "salesforce_opportunity.csv",
            """
            id,account_id,stage_name,amount,close_date,created_date,is_closed,is_won,owner_id,is_deleted
            d1,,Signed,150,2025-03-01,2025-01-01T08:00:00Z,true,true,u,false
            d2,,Signed,150,2025-03-01,2025-01-01T08:00:00Z,true,true,u,true
            """)
        .with(
            "salesforce_opportunity_history.csv",
            """
            id,opportunity_id,stage_name,amount,close_date,probability,created_date,_fivetran_active
            h1,d1,Meeting,100,2025-03-31,20,2025-01-01T08:00:00Z,true
            h2,d1,Meeting,150,2025-03-31,20,2025-02-01T08:00:00Z,true
            h3,d1,Signed,150,2025-03-01,100,2025-03-01T08:00:00Z,true
            h4,d1,Signed,1,2025-03-01,100,2025-03-02T08:00:00Z,false
            h5,d2,Signed,1,2025-03-01,100,2025-03-02T08:00:00Z,true
            """)
        .configured("use: fivetran-salesforce\n");

    assertDeals();
  }

  @Test
  void salesforceByAirbyte() {
    exports
        .with(
            "salesforce_opportunity.csv",
            """
            Id,AccountId,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,IsDeleted
            d1,,Signed,150,2025-03-01,2025-01-01T08:00:00Z,true,true,u,false
            d2,,Signed,150,2025-03-01,2025-01-01T08:00:00Z,true,true,u,true
            """)
        .with(
            "salesforce_OpportunityHistory.csv",
            """
            Id,OpportunityId,StageName,Amount,CloseDate,Probability,CreatedDate
            h1,d1,Meeting,100,2025-03-31,20,2025-01-01T08:00:00Z
            h2,d1,Meeting,150,2025-03-31,20,2025-02-01T08:00:00Z
            h3,d1,Signed,150,2025-03-01,100,2025-03-01T08:00:00Z
            h5,d2,Signed,1,2025-03-01,100,2025-03-02T08:00:00Z
            """)
        .configured("use: airbyte-salesforce\n");

    assertDeals();
  }

  @Test
  void hubspotByFivetran() {
    exports
        .with(
            "hubspot_deal.csv",
            """
            deal_id,deal_pipeline_stage_id,owner_id,property_amount,property_closedate,property_createdate
            d1,9,u,150,2025-03-01,2025-01-01
            """)
        .with(
            "hubspot_deal_pipeline_stage.csv",
            "stage_id,label,closed_won,is_closed\n7,Meeting,false,false\n9,Signed,true,true\n")
        .with("hubspot_deal_property_history.csv", "deal_id,name,timestamp,value\n" + HUBSPOT)
        .configured("use: fivetran-hubspot\n");

    assertDeals();
  }

  private static final String HUBSPOT =
      """
      d1,dealstage,2025-01-01T08:00:00Z,7
      d1,dealstage,2025-02-02T08:00:00Z,7
      d1,dealstage,2025-03-01T08:00:00Z,9
      d1,amount,2025-01-01T08:00:00Z,100
      d1,amount,2025-02-01T08:00:00Z,150
      d1,closedate,2025-01-01T08:00:00Z,2025-03-31T00:00:00Z
      d1,closedate,2025-03-01T08:00:00Z,2025-03-01T08:00:00Z
      d1,hs_deal_stage_probability,2025-01-01T08:00:00Z,0.2
      d1,hs_deal_stage_probability,2025-03-01T08:00:00Z,1
      d1,dealname,2025-03-01T08:00:00Z,x
      d2,amount,2025-01-01T08:00:00Z,7
      """;

  @Test
  void hubspotByAirbyte() {
    exports
        .with(
            "hubspot_deals.csv",
            """
            id,archived,companies,properties
            d1,false,,"{""dealstage"": ""9"", ""hs_is_closed"": ""true"", ""hs_is_closed_won"": ""true"", ""amount"": ""150"", ""closedate"": ""2025-03-01""}"
            d2,true,,"{""dealstage"": ""9"", ""hs_is_closed"": ""true""}"
            """)
        .with("hubspot_deals_property_history.csv", "dealId,property,timestamp,value\n" + HUBSPOT)
        .configured("use: airbyte-hubspot\n");

    assertDeals();
  }

  private void assertDeals() {
    assertThat(
            exports.kept(
                FieldChanges.TABLE, "deal_id", "changed_at", "field", "old_value", "new_value"))
        .extracting(WarehouseHistoriesTest::plain)
        .containsExactlyInAnyOrderElementsOf(List.of(OF_DEALS).stream().map(List::of).toList());
    assertThat(exports.quality(FieldChanges.TABLE).rejected()).isZero();
  }

  /** Days without times, numbers without zeros at their end. */
  private static List<String> plain(List<String> row) {
    return row.stream()
        .map(
            cell -> cell.replaceFirst("(?<=\\d)T\\d\\d:.*", "").replaceFirst("(\\.\\d*?)0+$", "$1"))
        .map(cell -> cell.replaceFirst("\\.$", ""))
        .toList();
  }

  @Test
  void jiraByFivetran() {
    exports
        .with(
            "jira_issue.csv",
            """
            id,key,summary,issue_type,status,created,due_date
            1,E-1,Search,2,1,2025-01-01T08:00:00Z,2025-09-30
            2,R-1,Ask,1,1,2025-01-01T08:00:00Z,
            """)
        .with("jira_issue_type.csv", "id,name\n1,Idea\n2,Epic\n")
        .with("jira_status.csv", "id,name\n1,Open\n")
        .with("jira_field.csv", "id,name\nduedate,Due date\nstatus,Status\n")
        .with("jira_issue_link.csv", "issue_id,related_issue_id,relationship\n")
        .with(
            "jira_issue_field_history.csv",
            """
            issue_id,field_id,time,value
            1,duedate,2025-01-01T08:00:00Z,2025-06-30
            1,duedate,2025-04-01T08:00:00Z,2025-09-30
            1,status,2025-04-02T08:00:00Z,1
            2,duedate,2025-04-02T08:00:00Z,2025-07-01
            """)
        .configured("use: fivetran-jira\n");

    assertPlans();
  }

  @Test
  void jiraByAirbyte() {
    exports
        .with(
            "jira_issues.csv",
            """
            key,fields,changelog
            E-1,"{""issuetype"": {""name"": ""Epic""}, ""duedate"": ""2025-09-30""}","{""histories"": [{""id"": ""1"", ""created"": ""2025-04-01T08:00:00.000+0000"", ""items"": [{""field"": ""duedate"", ""fromString"": ""2025-06-30 00:00:00.0"", ""toString"": ""2025-09-30 00:00:00.0""}]}]}"
            R-1,"{""issuetype"": {""name"": ""Idea""}}","{""histories"": [{""id"": ""2"", ""created"": ""2025-04-01T08:00:00.000+0000"", ""items"": [{""field"": ""duedate"", ""toString"": ""2025-09-30 00:00:00.0""}]}]}"
            """)
        .configured("use: airbyte-jira\n");

    assertPlans();
  }

  private void assertPlans() {
    assertThat(
            exports.kept(
                PlanChanges.TABLE,
                "roadmap_item_id",
                "changed_at",
                "old_planned_for",
                "new_planned_for"))
        .extracting(WarehouseHistoriesTest::plain)
        .containsExactly(List.of("E-1", "2025-04-01", "2025-06-30", "2025-09-30"));
  }
}
