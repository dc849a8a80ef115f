package dev.hindsight.sample.shapes;

import static dev.hindsight.sample.shapes.JsonPages.object;
import static dev.hindsight.sample.shapes.JsonPages.orNull;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * HubSpot's API: deals with the history of their amounts and with their companies. Partners' deals
 * lie in a pipeline of their own, and some are archived.
 */
final class HubSpotApi implements Shape {

  private static final long serialVersionUID = 1L;

  private static final String SALES = "default";

  @Override
  public String name() {
    return "hubspot-api";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Deals.TABLE, Accounts.TABLE, FieldChanges.TABLE);
  }

  @Override
  public String id(String column, String id) {
    return HubSpotValues.id(column, id);
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (JsonPages deals = new JsonPages(folder, "hubspot-deals", "results");
        JsonPages companies = new JsonPages(folder, "hubspot-companies", "results")) {
      for (Part part : company.parts()) {
        Map<String, List<Row>> histories = part.by(FieldChanges.DEAL_ID, FieldChanges.TABLE);
        for (Row deal : part.of(Deals.TABLE)) {
          String id = deal.get(Deals.DEAL_ID);
          List<Row> history = histories.get(id);
          deals.add(deal(deal, id, history, SALES, false));
          if (HubSpotValues.hasPartnerDeal(deal)) {
            deals.add(deal(deal, "95" + id.substring(2), history, "8823417", false));
            deals.add(deal(deal, "96" + id.substring(2), history, SALES, true));
          }
        }
        for (Row account : part.of(Accounts.TABLE)) {
          companies.add(company(account));
        }
      }
    }
  }

  private static Map<String, Object> deal(
      Row deal, String id, List<Row> history, String pipeline, boolean archived) {
    return object(
        "id", id,
        "properties", properties(deal, HubSpotValues.amount(history), pipeline),
        "propertiesWithHistory", histories(history),
        "associations", associations(deal.get(Deals.ACCOUNT_ID)),
        "createdAt", moment(deal, Deals.OPENED_AT),
        "archived", archived);
  }

  private static Map<String, Object> properties(Row deal, String amount, String pipeline) {
    String outcome = deal.get(Deals.OUTCOME);
    return object(
        "amount", amount,
        "closed_lost_reason", orNull(deal.get(Deals.LOSS_REASON)),
        "closedate", moment(deal, Deals.CLOSED_AT),
        "competitor", orNull(deal.get(Deals.COMPETITOR)),
        "createdate", moment(deal, Deals.OPENED_AT),
        "deal_currency_code", deal.get(Deals.CURRENCY),
        "dealname", "Rollout",
        "dealstage", stage(outcome),
        "dealtype", type(deal.get(Deals.DEAL_TYPE)),
        "hs_is_closed", Boolean.toString(!outcome.equals("open")),
        "hs_is_closed_won", Boolean.toString(outcome.equals("won")),
        "hubspot_owner_id", deal.get(Deals.SALES_REP),
        "hubspot_team_id", deal.get(Deals.SALES_TEAM),
        "pipeline", pipeline,
        "region", orNull(deal.get(Deals.REGION)),
        "segment", orNull(deal.get(Deals.SEGMENT)));
  }

  private static String type(String type) {
    return switch (type) {
      case "new_business" -> "newbusiness";
      case "expansion" -> "existingbusiness";
      default -> type;
    };
  }

  private static String stage(String outcome) {
    return switch (outcome) {
      case "won" -> "closedwon";
      case "lost" -> "closedlost";
      case "no_decision" -> "no_decision";
      default -> "contractsent";
    };
  }

  private static Map<String, Object> histories(List<Row> history) {
    return object(
        "dealstage", changes(history, HubSpotValues.STAGE),
        "amount", changes(history, HubSpotValues.AMOUNT),
        "closedate", changes(history, HubSpotValues.CLOSED_AT),
        "hs_deal_stage_probability", changes(history, HubSpotValues.PROBABILITY));
  }

  private static List<Map<String, Object>> changes(List<Row> history, String field) {
    return HubSpotValues.newestFirst(history, field).stream()
        .map(change -> change(change, field))
        .toList();
  }

  private static Map<String, Object> change(Row change, String field) {
    String value = change.get(FieldChanges.NEW_VALUE);
    return object(
        "value",
        field.equals(HubSpotValues.STAGE) ? stage(value) : value,
        "timestamp",
        change.get(FieldChanges.CHANGED_AT) + "T12:00:00.000Z",
        "sourceType",
        "CRM_UI");
  }

  /** A company stands there once for each kind of association; a deal without one has none. */
  private static Map<String, Object> associations(String company) {
    if (company.isEmpty()) {
      return object();
    }
    return object(
        "companies",
        object(
            "results",
            List.of(
                object("id", "7000999999", "type", "deal_to_company_unlabeled"),
                object("id", company, "type", "deal_to_company"),
                object("id", company, "type", "deal_to_company_unlabeled"))));
  }

  private static Map<String, Object> company(Row account) {
    return object(
        "id", account.get(Accounts.ACCOUNT_ID),
        "properties",
            object(
                "annualrevenue", "999999999",
                "arr", orNull(account.get(Accounts.ARR)),
                "churn_date", orNull(account.get(Accounts.CHURNED_AT)),
                "churn_reason", orNull(account.get(Accounts.CHURN_REASON)),
                "churn_roadmap_item", orNull(account.get(Accounts.CHURN_ROADMAP_ITEM_ID)),
                "currency", account.get(Accounts.CURRENCY),
                "hs_lifecyclestage_customer_date", moment(account, Accounts.CUSTOMER_SINCE),
                "name", account.get(Accounts.ACCOUNT_NAME),
                "region", orNull(account.get(Accounts.REGION)),
                "renewal_date", orNull(account.get(Accounts.RENEWAL_AT)),
                "segment", orNull(account.get(Accounts.SEGMENT))),
        "archived", false);
  }

  private static String moment(Row row, String column) {
    return row.day(column).map(day -> day + "T16:30:06.678Z").orElse(null);
  }
}
