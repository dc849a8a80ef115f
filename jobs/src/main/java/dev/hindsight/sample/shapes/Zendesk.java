package dev.hindsight.sample.shapes;

import static dev.hindsight.sample.shapes.JsonPages.object;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Zendesk's incremental exports: tickets about items of the roadmap, and organizations. A ticket is
 * there once for each time it was updated; some were deleted or merged, and some are of nobody.
 */
final class Zendesk implements Shape {

  private static final long serialVersionUID = 1L;

  private static final long ITEM_FIELD = 360_000_000_001L;

  @Override
  public String name() {
    return "zendesk";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Waiting.TABLE);
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (JsonPages tickets = new JsonPages(folder, "zendesk-tickets", "tickets");
        JsonPages organizations = new JsonPages(folder, "zendesk-organizations", "organizations")) {
      organizations.add(object("id", 1, "name", "Our own", "external_id", null));
      long number = 0;
      for (Part part : company.parts()) {
        for (Row account : part.of(Accounts.TABLE)) {
          String id = account.get(Accounts.ACCOUNT_ID);
          organizations.add(
              object(
                  "id", Numbers.of(id),
                  "name", account.get(Accounts.ACCOUNT_NAME),
                  "external_id", id,
                  "organization_fields", object("tier", "1")));
        }
        for (Row wait : part.of(Waiting.TABLE)) {
          number += 5;
          tickets(wait, number, tickets);
        }
      }
    }
  }

  private static void tickets(Row wait, long number, JsonPages tickets) throws IOException {
    Long organization = Numbers.of(wait.get(Waiting.ACCOUNT_ID));
    String item = wait.get(Waiting.ROADMAP_ITEM_ID);
    LocalDate since = wait.day(Waiting.WAITING_SINCE).orElseThrow();
    tickets.add(ticket(number, 1, since.plusDays(3), "open", organization, null));
    tickets.add(ticket(number, 2, since.plusDays(3), "solved", organization, item + ", " + item));
    String issue = "https://issues.example.com/browse/" + item;
    tickets.add(ticket(number + 1, 1, since, "closed", organization, issue));
    if (Numbers.in(wait.get(Waiting.ACCOUNT_ID)) % 5 == 0) {
      LocalDate before = since.minusDays(30);
      tickets.add(ticket(number + 2, 1, before, "open", organization, item));
      tickets.add(ticket(number + 2, 2, before, "deleted", organization, item));
      tickets.add(ticket(number + 3, 1, before, "open", null, item));
      Map<String, Object> merged = ticket(number + 4, 1, before, "closed", organization, item);
      merged.put("tags", List.of("vip", "closed_by_merge"));
      tickets.add(merged);
    }
  }

  private static Map<String, Object> ticket(
      long number, int update, LocalDate created, String status, Long organization, String item) {
    return object(
        "id",
        number,
        "created_at",
        created + "T12:00:00Z",
        "updated_at",
        created.plusDays(update) + "T12:00:00Z",
        "status",
        status,
        "subject",
        "Asked for",
        "description",
        "<div>Please</div>",
        "organization_id",
        organization,
        "tags",
        List.of("vip"),
        "custom_fields",
        List.of(
            object("id", ITEM_FIELD + 8, "value", true), object("id", ITEM_FIELD, "value", item)));
  }
}
