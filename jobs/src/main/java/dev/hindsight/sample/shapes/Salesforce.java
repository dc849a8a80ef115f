package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Salesforce: its objects, as Data Loader and the weekly data export write them, with ids in 18
 * characters. An opportunity's owner is a user, whose role is the sales team; segment and region
 * are the account's.
 */
final class Salesforce implements Shape {

  private static final long serialVersionUID = 1L;

  /** Who owns an opportunity: people of one name may be in several teams. */
  private record Owner(String name, String team) {}

  @Override
  public String name() {
    return "salesforce";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Deals.TABLE, Accounts.TABLE, FieldChanges.TABLE);
  }

  @Override
  public String id(String column, String id) {
    return SalesforceIds.of(column, id);
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    Map<Owner, String> owners = new LinkedHashMap<>();
    try (CsvFile opportunities =
            file(
                folder,
                "Opportunity",
                "Id",
                "IsDeleted",
                "AccountId",
                "Name",
                "StageName",
                "Amount",
                "Probability",
                "CloseDate",
                "Type",
                "IsClosed",
                "IsWon",
                "CurrencyIsoCode",
                "OwnerId",
                "CreatedDate",
                "Loss_Reason__c",
                "Competitor__c");
        CsvFile accounts =
            file(
                folder,
                "Account",
                "Id",
                "IsDeleted",
                "Name",
                "Industry",
                "BillingCountry",
                "CurrencyIsoCode",
                "CreatedDate",
                "ARR__c",
                "Customer_Since__c",
                "Churn_Date__c",
                "Churn_Reason__c",
                "Churn_Roadmap_Item__c");
        OpportunityHistories histories = new OpportunityHistories(folder)) {
      for (Part part : company.parts()) {
        Map<String, List<Row>> changes = part.by(FieldChanges.DEAL_ID, FieldChanges.TABLE);
        for (Row deal : part.of(Deals.TABLE)) {
          Owner owner = new Owner(deal.get(Deals.SALES_REP), deal.get(Deals.SALES_TEAM));
          String user = owners.computeIfAbsent(owner, unknown -> user(owners.size()));
          opportunity(deal, user, opportunities);
          histories.write(deal, user, changes.getOrDefault(deal.get(Deals.DEAL_ID), List.of()));
        }
        for (Row account : part.of(Accounts.TABLE)) {
          account(account, accounts);
        }
      }
    }
    users(owners, folder);
  }

  static CsvFile file(ToolFolder folder, String object, String... headers) throws IOException {
    return new CsvFile(folder, object + ".csv", CsvFile.Style.QUOTED, List.of(headers));
  }

  private static String user(int number) {
    return SalesforceIds.of("005", 1 + number);
  }

  private static void opportunity(Row deal, String user, CsvFile opportunities) throws IOException {
    Stage stage = Stage.of(deal);
    opportunities.row(
        deal.get(Deals.DEAL_ID),
        "false",
        deal.get(Deals.ACCOUNT_ID),
        "Opportunity " + deal.get(Deals.DEAL_ID),
        stage.label,
        stage == Stage.NEGOTIATION ? deal.get(Deals.EXPECTED_AMOUNT) : deal.get(Deals.AMOUNT),
        stage.probability,
        closeDate(deal).toString(),
        type(deal),
        Boolean.toString(stage != Stage.NEGOTIATION),
        Boolean.toString(stage == Stage.WON),
        deal.get(Deals.CURRENCY),
        user,
        moment(deal.day(Deals.OPENED_AT).orElseThrow()),
        deal.get(Deals.LOSS_REASON),
        deal.get(Deals.COMPETITOR));
  }

  private static void account(Row account, CsvFile accounts) throws IOException {
    LocalDate since = account.day(Accounts.CUSTOMER_SINCE).orElse(LocalDate.of(2020, 1, 2));
    accounts.row(
        account.get(Accounts.ACCOUNT_ID),
        "false",
        account.get(Accounts.ACCOUNT_NAME),
        account.get(Accounts.SEGMENT),
        account.get(Accounts.REGION),
        account.get(Accounts.CURRENCY),
        moment(since),
        account.get(Accounts.ARR),
        account.get(Accounts.CUSTOMER_SINCE),
        account.get(Accounts.CHURNED_AT),
        account.get(Accounts.CHURN_REASON),
        account.get(Accounts.CHURN_ROADMAP_ITEM_ID));
  }

  private static void users(Map<Owner, String> owners, ToolFolder folder) throws IOException {
    Map<String, String> roles = new LinkedHashMap<>();
    try (CsvFile users = file(folder, "User", "Id", "Name", "UserRoleId", "IsActive");
        CsvFile userRoles = file(folder, "UserRole", "Id", "Name")) {
      for (Map.Entry<Owner, String> owner : owners.entrySet()) {
        String team = owner.getKey().team();
        if (!roles.containsKey(team)) {
          roles.put(team, SalesforceIds.of("00E", 1 + roles.size()));
          userRoles.row(roles.get(team), team);
        }
        users.row(owner.getValue(), owner.getKey().name(), roles.get(team), "true");
      }
    }
  }

  /** When it was closed, or is to be: an opportunity always has such a date. */
  static LocalDate closeDate(Row deal) {
    return deal.day(Deals.CLOSED_AT)
        .orElseGet(() -> deal.day(Deals.OPENED_AT).orElseThrow().plusDays(150));
  }

  static String type(Row deal) {
    return switch (deal.get(Deals.DEAL_TYPE)) {
      case "new_business" -> "New Business";
      case "expansion" -> "Existing Business";
      default -> "Renewal";
    };
  }

  static String moment(LocalDate day) {
    return day + "T08:01:02.000Z";
  }

  /** What stage an opportunity is in. */
  enum Stage {
    NEGOTIATION("Negotiation/Review", "70"),
    WON("Closed Won", "100"),
    LOST("Closed Lost", "0"),
    NO_DECISION("Closed - No Decision", "0");

    final String label;
    final String probability;

    Stage(String label, String probability) {
      this.label = label;
      this.probability = probability;
    }

    static Stage of(Row deal) {
      return of(deal.get(Deals.OUTCOME));
    }

    /** The stage of a word of the contract. */
    static Stage of(String outcome) {
      return switch (outcome) {
        case "won" -> WON;
        case "lost" -> LOST;
        case "no_decision" -> NO_DECISION;
        default -> NEGOTIATION;
      };
    }
  }
}
