package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Canny: its posts, and the votes for them with the company of each voter. Several people of one
 * company vote, the first of them on the day from which it waits, and some are of no company. A
 * post names the item of the roadmap that it is linked with.
 */
final class Canny implements Shape {

  private static final long serialVersionUID = 1L;

  private static final int MOST_VOTERS = 4;

  @Override
  public String name() {
    return "canny";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Waiting.TABLE);
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (CsvFile posts =
            new CsvFile(
                folder,
                "canny-posts.csv",
                CsvFile.Style.PLAIN,
                List.of("id", "title", "status", "board", "created", "eta", "linkedIssueKey"));
        CsvFile votes =
            new CsvFile(
                folder,
                "canny-votes.csv",
                CsvFile.Style.PLAIN,
                List.of("id", "postID", "voterEmail", "companyID", "created"))) {
      for (Part part : company.parts()) {
        for (Row item : part.of(RoadmapItems.TABLE)) {
          post(item, posts);
        }
        for (Row wait : part.of(Waiting.TABLE)) {
          votes(wait, company.taken(), votes);
        }
      }
    }
  }

  private static void post(Row item, CsvFile posts) throws IOException {
    String key = item.get(RoadmapItems.ROADMAP_ITEM_ID);
    LocalDate planned = item.day(RoadmapItems.PLANNED_FOR).orElseThrow();
    posts.row(
        hash("post", key),
        item.get(RoadmapItems.TITLE),
        item.day(RoadmapItems.DELIVERED_AT).isPresent() ? "complete" : "planned",
        "Feature requests",
        moment(planned.minusDays(300)),
        planned.getMonthValue() + "/" + planned.getYear(),
        key);
  }

  private static void votes(Row wait, LocalDate taken, CsvFile votes) throws IOException {
    String post = hash("post", wait.get(Waiting.ROADMAP_ITEM_ID));
    String company = wait.get(Waiting.ACCOUNT_ID);
    LocalDate since = wait.day(Waiting.WAITING_SINCE).orElseThrow();
    long voters = 1 + Numbers.in(company) % MOST_VOTERS;
    // The latest vote comes first, as in Canny's own lists.
    for (long voter = voters - 1; voter >= 0; voter--) {
      LocalDate day = since.plusDays(5 * voter);
      if (!day.isAfter(taken)) {
        String email = "user" + voter + "@" + company.toLowerCase(Locale.ROOT) + ".example.com";
        votes.row(hash("vote", company + post + voter), post, email, company, moment(day));
      }
    }
    if (voters == 1) {
      String email = "somebody@example.org";
      votes.row(hash("vote", company + post), post, email, "", moment(since));
    }
  }

  private static String moment(LocalDate day) {
    return day + "T12:00:00.000Z";
  }

  /** 24 letters and digits that stand for a text. */
  private static String hash(String kind, String text) {
    return Numbers.uuid(kind + text).toString().replace("-", "").substring(0, 24);
  }
}
