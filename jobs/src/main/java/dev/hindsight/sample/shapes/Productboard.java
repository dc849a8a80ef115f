package dev.hindsight.sample.shapes;

import static dev.hindsight.sample.shapes.JsonPages.object;
import static dev.hindsight.sample.shapes.JsonPages.orNull;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Productboard's API: features, companies, and notes that link the two. A company has several notes
 * about a feature; some notes are archived, of nobody, or about nothing.
 */
final class Productboard implements Shape {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "productboard";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(RoadmapItems.TABLE, Waiting.TABLE);
  }

  @Override
  public String id(String column, String id) {
    return column.equals(RoadmapItems.ROADMAP_ITEM_ID) && id.startsWith("I-") ? uuid(id) : id;
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (JsonPages features = new JsonPages(folder, "productboard-features", "data");
        JsonPages companies = new JsonPages(folder, "productboard-companies", "data");
        JsonPages notes = new JsonPages(folder, "productboard-notes", "data")) {
      features.add(object("id", uuid("given up"), "fields", object("name", "X", "archived", true)));
      companies.add(object("id", uuid("ours"), "fields", object("name", "Ours"), "metadata", null));
      for (Part part : company.parts()) {
        for (Row item : part.of(RoadmapItems.TABLE)) {
          features.add(feature(item));
        }
        for (Row account : part.of(Accounts.TABLE)) {
          companies.add(company(account.get(Accounts.ACCOUNT_ID)));
        }
        for (Row wait : part.of(Waiting.TABLE)) {
          notes(wait, notes);
        }
      }
    }
  }

  private static String uuid(String text) {
    return Numbers.uuid(text).toString();
  }

  private static Map<String, Object> feature(Row item) {
    return object(
        "id", item.get(RoadmapItems.ROADMAP_ITEM_ID),
        "type", "feature",
        "fields",
            object(
                "name", item.get(RoadmapItems.TITLE),
                "description", "<p>For <b>all</b>, &amp; soon</p>",
                "status", object("id", uuid("status"), "name", "In progress"),
                "timeframe",
                    object(
                        "startDate", "2022-01-01",
                        "endDate", orNull(item.get(RoadmapItems.PLANNED_FOR)),
                        "granularity", "day"),
                "archived", false,
                "released_on", orNull(item.get(RoadmapItems.DELIVERED_AT))),
        "relationships", object("data", List.of()),
        "createdAt", "2022-01-01T00:00:00Z");
  }

  private static Map<String, Object> company(String account) {
    return object(
        "id", uuid(account),
        "type", "company",
        "fields", object("name", "Company", "domain", "example.com"),
        "metadata", object("source", object("system", "sfdc", "recordId", account)));
  }

  private static void notes(Row wait, JsonPages notes) throws IOException {
    Map<String, Object> company =
        relationship("customer", "company", uuid(wait.get(Waiting.ACCOUNT_ID)));
    Map<String, Object> feature =
        relationship("link", "feature", wait.get(Waiting.ROADMAP_ITEM_ID));
    LocalDate since = wait.day(Waiting.WAITING_SINCE).orElseThrow();
    notes.add(note(since.plusDays(9), false, List.of(company, feature, component())));
    notes.add(note(since, false, List.of(feature, company)));
    if (Numbers.in(wait.get(Waiting.ACCOUNT_ID)) % 5 == 0) {
      Map<String, Object> user = relationship("customer", "user", uuid("user"));
      Map<String, Object> ours = relationship("customer", "company", uuid("ours"));
      notes.add(note(since.minusDays(40), true, List.of(company, feature)));
      notes.add(note(since.minusDays(50), false, List.of(user, feature)));
      notes.add(note(since.minusDays(60), false, List.of(ours, feature)));
      notes.add(note(since.minusDays(70), false, List.of(feature)));
      notes.add(note(since.minusDays(80), false, List.of(company)));
    }
  }

  private static Map<String, Object> note(
      LocalDate created, boolean archived, List<Map<String, Object>> relationships) {
    return object(
        "id",
        uuid("note" + created),
        "type",
        "textNote",
        "fields",
        object(
            "name",
            "Call",
            "content",
            "<p>They need it.<br>\"Now\"</p>",
            "tags",
            List.of(object("name", "call")),
            "archived",
            archived,
            "processed",
            true),
        "relationships",
        object("data", relationships),
        "createdAt",
        created + "T10:00:00.123456Z",
        "updatedAt",
        "2026-09-01T10:00:00Z");
  }

  private static Map<String, Object> component() {
    return relationship("link", "component", uuid("component"));
  }

  private static Map<String, Object> relationship(String kind, String type, String id) {
    return object("type", kind, "target", object("type", type, "id", id));
  }
}
