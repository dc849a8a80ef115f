package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * HubSpot: its lists of deals and companies, and the history of a property in a file each.
 * Partners' deals lie in a pipeline of their own, a deal can be of several companies, and some ids
 * went through a spreadsheet that made them numbers.
 */
final class HubSpot implements Shape {

  private static final long serialVersionUID = 1L;

  private static final String TAKEN = "-2026-11-26.csv";

  /** HubSpot keeps so many changes of a property of a deal. */
  private static final int KEPT = 20;

  private static final Map<String, String> PROPERTIES =
      Map.of(
          HubSpotValues.STAGE, "Deal Stage",
          HubSpotValues.AMOUNT, "Amount",
          HubSpotValues.CLOSED_AT, "Close Date",
          HubSpotValues.PROBABILITY, "Deal probability");

  @Override
  public String name() {
    return "hubspot";
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
    try (CsvFile deals =
            file(
                folder,
                "all-deals",
                "Record ID",
                "Deal Name",
                "Pipeline",
                "Deal Stage",
                "Amount",
                "Amount in company currency",
                "Currency",
                "Close Date",
                "Create Date",
                "Last Activity Date",
                "Deal owner",
                "HubSpot Team",
                "Deal Type",
                "Closed Lost Reason",
                "Segment",
                "Region",
                "Competitor",
                "Associated Company IDs",
                "Associated Company IDs (Primary)",
                "Associated Contact IDs");
        CsvFile companies =
            file(
                folder,
                "all-companies",
                "Record ID",
                "Company name",
                "Company Domain Name",
                "Industry",
                "Country/Region",
                "Annual Revenue",
                "Lifecycle Stage",
                "Segment",
                "Region",
                "ARR",
                "Currency",
                "Became a Customer Date",
                "Renewal Date",
                "Churn Date",
                "Churn Reason",
                "Churn Roadmap Item");
        Histories histories = new Histories(folder)) {
      for (Part part : company.parts()) {
        Map<String, List<Row>> changes = part.by(FieldChanges.DEAL_ID, FieldChanges.TABLE);
        for (Row deal : part.of(Deals.TABLE)) {
          List<Row> history = changes.get(deal.get(Deals.DEAL_ID));
          String[] cells = deal(deal, HubSpotValues.amount(history));
          deals.row(cells);
          histories.write(deal.get(Deals.DEAL_ID), history);
          if (HubSpotValues.hasPartnerDeal(deal)) {
            String partners = "95" + deal.get(Deals.DEAL_ID).substring(2);
            deals.row(partnerDeal(cells, partners));
            histories.write(partners, history);
          }
        }
        for (Row account : part.of(Accounts.TABLE)) {
          company(account, companies);
        }
      }
    }
  }

  private static CsvFile file(ToolFolder folder, String what, String... headers)
      throws IOException {
    return new CsvFile(
        folder, "hubspot-crm-exports-" + what + TAKEN, CsvFile.Style.QUOTED, List.of(headers));
  }

  private static String[] deal(Row deal, String amount) {
    String id = deal.get(Deals.DEAL_ID);
    String company = deal.get(Deals.ACCOUNT_ID);
    return new String[] {
      Numbers.in(id) % 7 == 3 ? id + ".0" : id,
      "Rollout, \"phase 1\"\nof " + id,
      "Sales Pipeline",
      stage(deal.get(Deals.OUTCOME)),
      amount,
      amount,
      deal.get(Deals.CURRENCY),
      moment(deal, Deals.CLOSED_AT, " 16:30"),
      moment(deal, Deals.OPENED_AT, " 09:12"),
      "",
      deal.get(Deals.SALES_REP),
      deal.get(Deals.SALES_TEAM),
      type(deal),
      deal.get(Deals.LOSS_REASON),
      deal.get(Deals.SEGMENT),
      deal.get(Deals.REGION),
      deal.get(Deals.COMPETITOR),
      company.isEmpty() ? "" : "7000999999;" + company,
      company,
      "1;2;3"
    };
  }

  private static String[] partnerDeal(String[] deal, String id) {
    String[] cells = deal.clone();
    cells[0] = id;
    cells[2] = "Partner Pipeline";
    cells[3] = "Closed won";
    return cells;
  }

  private static String stage(String outcome) {
    return switch (outcome) {
      case "won" -> "Closed won";
      case "lost" -> "Closed lost";
      case "no_decision" -> "No decision";
      default -> "Contract sent";
    };
  }

  private static String type(Row deal) {
    return switch (deal.get(Deals.DEAL_TYPE)) {
      case "new_business" -> "New Business";
      case "expansion" -> "Existing Business";
      default -> "Renewal";
    };
  }

  private static void company(Row account, CsvFile companies) throws IOException {
    companies.row(
        account.get(Accounts.ACCOUNT_ID),
        account.get(Accounts.ACCOUNT_NAME),
        "example.com",
        "FACILITIES_SERVICES",
        "Elsewhere",
        "999999999",
        "Customer",
        account.get(Accounts.SEGMENT),
        account.get(Accounts.REGION),
        account.get(Accounts.ARR),
        account.get(Accounts.CURRENCY),
        moment(account, Accounts.CUSTOMER_SINCE, " 10:00"),
        account.get(Accounts.RENEWAL_AT),
        account.get(Accounts.CHURNED_AT),
        account.get(Accounts.CHURN_REASON),
        account.get(Accounts.CHURN_ROADMAP_ITEM_ID));
  }

  private static String moment(Row row, String column, String time) {
    return row.day(column).map(day -> day + time).orElse("");
  }

  /** How properties changed: in each file a row for each deal, its changes side by side. */
  private static final class Histories implements Closeable {

    private final Map<String, CsvFile> files = new TreeMap<>();

    Histories(ToolFolder folder) throws IOException {
      for (Map.Entry<String, String> field : PROPERTIES.entrySet()) {
        String property = field.getValue();
        List<String> headers =
            new ArrayList<>(List.of("Record ID", "Deal Name", property + " Current Value"));
        headers.addAll(List.of("Change Date (Europe/Berlin)", "Change Source"));
        for (int age = 1; age < KEPT; age++) {
          headers.add("Previous Value (" + age + ")");
          headers.add("Change Date (" + age + ") (Europe/Berlin)");
          headers.add("Change Source (" + age + ")");
        }
        String name = property.toLowerCase(Locale.ROOT).replace(' ', '-');
        files.put(field.getKey(), file(folder, name, headers.toArray(String[]::new)));
      }
    }

    void write(String deal, List<Row> history) throws IOException {
      for (Map.Entry<String, CsvFile> file : files.entrySet()) {
        List<String> cells = new ArrayList<>(List.of(deal, "Rollout"));
        HubSpotValues.newestFirst(history, file.getKey()).stream()
            .limit(KEPT)
            .flatMap(change -> cells(change, file.getKey()))
            .forEach(cells::add);
        while (cells.size() < 2 + 3 * KEPT) {
          cells.add("");
        }
        file.getValue().row(cells.toArray(String[]::new));
      }
    }

    private static Stream<String> cells(Row change, String field) {
      String value = change.get(FieldChanges.NEW_VALUE);
      return Stream.of(
          field.equals(HubSpotValues.STAGE) ? stage(value) : value,
          change.get(FieldChanges.CHANGED_AT) + " 12:00",
          "CRM UI");
    }

    @Override
    public void close() throws IOException {
      for (CsvFile file : files.values()) {
        file.close();
      }
    }
  }
}
