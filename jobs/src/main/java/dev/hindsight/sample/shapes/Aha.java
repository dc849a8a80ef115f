package dev.hindsight.sample.shapes;

import static dev.hindsight.sample.shapes.JsonPages.object;
import static dev.hindsight.sample.shapes.JsonPages.orNull;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Aha!'s API: ideas, votes, organizations, features, and audits. A request is a vote of sales whose
 * link names a deal, an answer the audit of a change of status. Customers vote more than once, and
 * some votes are of no organization or of several.
 */
final class Aha implements Shape {

  private static final long serialVersionUID = 1L;

  private static final String CREATED_AT = "created_at";
  private static final String IDEA_ID = "idea_id";

  @Override
  public String name() {
    return "aha";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Requests.TABLE, Decisions.TABLE, RoadmapItems.TABLE, Waiting.TABLE);
  }

  @Override
  public String id(String column, String id) {
    return switch (column) {
      case Requests.REQUEST_ID -> Long.toString(6_776_757_000_000_000L + Numbers.in(id));
      case RoadmapItems.ROADMAP_ITEM_ID -> "TAM-" + Numbers.in(id);
      default -> id;
    };
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (JsonPages ideas = new JsonPages(folder, "aha-ideas", "ideas");
        JsonPages votes = new JsonPages(folder, "aha-votes", "idea_endorsements");
        JsonPages organizations = new JsonPages(folder, "aha-organizations", "idea_organizations");
        JsonPages features = new JsonPages(folder, "aha-features", "features");
        JsonPages audits = new JsonPages(folder, "aha-audits", "audits")) {
      organizations.add(object("id", "900000", "name", "A prospect", "custom_fields", List.of()));
      for (Part part : company.parts()) {
        for (Row request : part.of(Requests.TABLE)) {
          ideas.add(idea(request));
          votes.add(salesVote(request));
        }
        for (Row decision : part.of(Decisions.TABLE)) {
          audits(decision, audits);
        }
        for (Row item : part.of(RoadmapItems.TABLE)) {
          ideas.add(promotedIdea(item));
          features.add(feature(item));
        }
        for (Row account : part.of(Accounts.TABLE)) {
          organizations.add(organization(account));
        }
        for (Row wait : part.of(Waiting.TABLE)) {
          customerVotes(wait, votes);
        }
      }
    }
  }

  /** The number of the idea about a request or an item of the roadmap. */
  private static long ideaOf(String id) {
    return (id.startsWith("TAM-") ? 9_000_000_000_000_000L : 1_000_000_000_000_000L)
        + Numbers.in(id);
  }

  private static Map<String, Object> idea(Row request) {
    Map<String, Object> idea = idea(ideaOf(request.get(Requests.REQUEST_ID)));
    idea.put("name", request.get(Requests.FEATURE));
    idea.put("assigned_to_user", object("id", "1", "name", request.get(Requests.PRODUCT_MANAGER)));
    return idea;
  }

  private static Map<String, Object> promotedIdea(Row item) {
    String feature = item.get(RoadmapItems.ROADMAP_ITEM_ID);
    Map<String, Object> idea = idea(ideaOf(feature));
    idea.put("name", item.get(RoadmapItems.TITLE));
    idea.put("feature", object("id", "2", "reference_num", feature));
    return idea;
  }

  private static Map<String, Object> idea(long id) {
    return object(
        "id",
        Long.toString(id),
        "reference_num",
        "TAM-I-" + id,
        CREATED_AT,
        "2019-01-01T00:00:00.000Z",
        "workflow_status",
        object("name", "Planned", "complete", false),
        "description",
        object("body", "<p>As <em>they</em> say</p>", "attachments", List.of()));
  }

  private static Map<String, Object> salesVote(Row request) {
    return object(
        "id",
        request.get(Requests.REQUEST_ID),
        IDEA_ID,
        Long.toString(ideaOf(request.get(Requests.REQUEST_ID))),
        CREATED_AT,
        request.get(Requests.REQUESTED_AT) + "T08:00:00.000Z",
        "value",
        "12000.0",
        "link",
        "https://crm.example.com/r/Opportunity/" + request.get(Requests.DEAL_ID) + "/view",
        "weight",
        1,
        "endorsed_by_portal_user",
        object("id", "3", "name", request.get(Requests.SALES_REP)),
        "idea_organization",
        object("id", "900000", "name", "A prospect"));
  }

  private static void customerVotes(Row wait, JsonPages votes) throws IOException {
    LocalDate since = wait.day(Waiting.WAITING_SINCE).orElseThrow();
    Map<String, Object> organization =
        object("id", organizationOf(wait.get(Waiting.ACCOUNT_ID)), "name", "An organization");
    Map<String, Object> later = customerVote(wait, since.plusDays(30));
    later.put("link", "https://crm.example.com/r/Case/7/view");
    later.put("idea_organization", organization);
    votes.add(later);
    Map<String, Object> first = customerVote(wait, since);
    if (Numbers.in(wait.get(Waiting.ACCOUNT_ID)) % 2 == 0) {
      first.put("idea_organization", organization);
    } else {
      first.put("associated_idea_organizations", List.of(organization, object("id", "900000")));
    }
    votes.add(first);
    votes.add(customerVote(wait, since.minusDays(30)));
  }

  private static Map<String, Object> customerVote(Row wait, LocalDate day) {
    return object(
        "id",
        "4",
        IDEA_ID,
        Long.toString(ideaOf(wait.get(Waiting.ROADMAP_ITEM_ID))),
        CREATED_AT,
        day + "T12:00:00.000Z",
        "link",
        null);
  }

  private static String organizationOf(String account) {
    return Long.toString(Numbers.of(account));
  }

  private static Map<String, Object> organization(Row account) {
    String id = account.get(Accounts.ACCOUNT_ID);
    return object(
        "id", organizationOf(id),
        "name", "An organization",
        "custom_fields",
            List.of(object("key", "tier", "value", "1"), object("key", "account_id", "value", id)));
  }

  private static Map<String, Object> feature(Row item) {
    String planned = orNull(item.get(RoadmapItems.PLANNED_FOR));
    String released = orNull(item.get(RoadmapItems.DELIVERED_AT));
    boolean isDatedItself = Numbers.in(item.get(RoadmapItems.ROADMAP_ITEM_ID)) % 4 == 0;
    return object(
        "id", "2",
        "reference_num", item.get(RoadmapItems.ROADMAP_ITEM_ID),
        "name", item.get(RoadmapItems.TITLE),
        "due_date", isDatedItself ? planned : null,
        "release",
            object(
                "name",
                "Release",
                "release_date",
                isDatedItself ? "2019-01-01" : planned,
                "released",
                released != null,
                "released_on",
                released));
  }

  /** The answer, with what else happens on that day. */
  private static void audits(Row decision, JsonPages audits) throws IOException {
    Map<String, Object> status = change("Status", "Needs review &rarr; " + status(decision));
    long idea = ideaOf(decision.get(Decisions.REQUEST_ID));
    audits.add(audit(decision, "idea", idea, List.of(status, change("Name", "A &rarr; B"))));
    audits.add(audit(decision, "idea", idea, List.of(change("Status", "New &rarr; Needs review"))));
    audits.add(audit(decision, "feature", idea, List.of(status)));
    audits.add(audit(decision, "idea", 999, List.of(status)));
  }

  private static String status(Row decision) {
    return switch (decision.get(Decisions.DECISION)) {
      case "yes" -> "Planned";
      case "not_now" -> "Future consideration";
      case "never" -> "Will not implement";
      default -> "Already exists";
    };
  }

  private static Map<String, Object> audit(
      Row decision, String type, long id, List<Map<String, Object>> changes) {
    return object(
        "id",
        Long.toString(7_000_000_000L + Numbers.in(decision.get(Decisions.DECISION_ID))),
        "audit_action",
        "update",
        CREATED_AT,
        decision.get(Decisions.DECIDED_AT) + "T10:00:00.000Z",
        "user",
        object("id", "5", "name", decision.get(Decisions.DECIDED_BY)),
        "auditable_type",
        type,
        "auditable_id",
        id,
        "changes",
        changes);
  }

  private static Map<String, Object> change(String field, String value) {
    return object("field_name", field, "value", value);
  }
}
