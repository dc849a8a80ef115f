package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gainsight's reports: customers, and calls to action (CTAs). Some ids of accounts are in 15
 * characters. Why a customer left is known of it, or of the last of its warnings before that day.
 */
final class Gainsight implements Shape {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

  @Override
  public String name() {
    return "gainsight";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Accounts.TABLE);
  }

  @Override
  public String id(String column, String id) {
    boolean isOwn = column.equals(Accounts.ACCOUNT_ID) && id.startsWith("A-");
    return isOwn ? SalesforceIds.of(column, id) : id;
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (CsvFile companies =
            new CsvFile(
                folder,
                "gainsight-company.csv",
                CsvFile.Style.QUOTED,
                List.of(
                    "Company Id",
                    "Name",
                    "SFDC Account Id",
                    "CSM",
                    "Status",
                    "Segment",
                    "Region",
                    "ARR",
                    "Currency ISO Code",
                    "Original Contract Date",
                    "Renewal Date",
                    "Churn Date",
                    "Churn Reason",
                    "Churn Roadmap Item"));
        CsvFile actions =
            new CsvFile(
                folder,
                "gainsight-cta.csv",
                CsvFile.Style.QUOTED,
                List.of("Company Id", "Name", "Type", "Reason", "Roadmap Item", "Created Date"))) {
      companies.row(
          "1P02X", "A test", "", "", "Active", "", "", "", "", "1/2/2020", "", "", "", "");
      for (Part part : company.parts()) {
        for (Row account : part.of(Accounts.TABLE)) {
          if (account.day(Accounts.CUSTOMER_SINCE).isPresent()) {
            customer(account, companies);
            actions(account, actions);
          }
        }
      }
    }
  }

  private static void customer(Row account, CsvFile companies) throws IOException {
    String id = account.get(Accounts.ACCOUNT_ID);
    boolean isShort = id.length() == 18 && Numbers.of(id) % 2 == 0;
    companies.row(
        gsid(account),
        account.get(Accounts.ACCOUNT_NAME),
        isShort ? id.substring(0, 15) : id,
        "Somebody",
        account.get(Accounts.CHURNED_AT).isEmpty() ? "Active" : "Churned",
        account.get(Accounts.SEGMENT),
        account.get(Accounts.REGION),
        amount(account.get(Accounts.ARR)),
        account.get(Accounts.CURRENCY),
        account.day(Accounts.CUSTOMER_SINCE).map(DAY::format).orElse(""),
        account.day(Accounts.RENEWAL_AT).map(DAY::format).orElse(""),
        account.day(Accounts.CHURNED_AT).map(DAY::format).orElse(""),
        isShort ? account.get(Accounts.CHURN_REASON) : "",
        isShort ? account.get(Accounts.CHURN_ROADMAP_ITEM_ID) : "");
  }

  private static String gsid(Row account) {
    return "1P02" + Numbers.of(account.get(Accounts.ACCOUNT_ID));
  }

  private static String amount(String arr) {
    return arr.isEmpty() ? "" : String.format(Locale.ROOT, "%,d.00", Long.parseLong(arr));
  }

  private static void actions(Row account, CsvFile actions) throws IOException {
    Optional<LocalDate> left = account.day(Accounts.CHURNED_AT);
    LocalDate day = left.orElse(LocalDate.of(2026, 1, 5));
    String reason = account.get(Accounts.CHURN_REASON);
    String item = account.get(Accounts.CHURN_ROADMAP_ITEM_ID);
    action(account, "Risk", left.isPresent() ? reason : "price", item, day.minusDays(1), actions);
    action(account, "Risk", "no sponsor", "", day.minusDays(200), actions);
    action(account, "Risk", "no answer", "", day.plusDays(10), actions);
    action(account, "Lifecycle", "onboarding", "", day, actions);
  }

  private static void action(
      Row account, String type, String reason, String item, LocalDate created, CsvFile actions)
      throws IOException {
    actions.row(gsid(account), "Call them", type, reason, item, DAY.format(created));
  }
}
