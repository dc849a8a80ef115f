package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What opens a report: what the meeting is to decide, and what became of what it agreed on. Every
 * form says it in these words.
 *
 * @param said what there is to say of all of it; empty where the questions speak for themselves
 * @param points the questions
 * @param agreed what was agreed on, read back
 * @param others how many agreements are not read back, in a sentence; empty where all are
 */
public record ToDecide(String said, List<Point> points, List<ReadBack> agreed, String others) {

  public static final String HEADING = "To decide";

  /** What stands above what is read back. */
  public static final String AGREED = "What was agreed on";

  /** What stands above the statements, below the agenda. */
  public static final String FOUND = "What was found";

  /** What stands below the money of a question. */
  public static final String AT_LEAST = "at stake, at least";

  private static final String AGAINST = "Against it";
  private static final String OPTIONS = "Options";
  private static final String OWNER = "Owner";
  private static final String CHANGES = "What would change our mind";

  /**
   * A question to decide.
   *
   * @param topic two or three words
   * @param question in one sentence
   * @param evidence in a line
   * @param stake what it comes to at least, such as "EUR 1.1m"; empty where it has no price
   * @param against what speaks against it
   * @param options what can be decided
   * @param owner who is to bring it, or that nobody is named
   * @param changes what would change our mind
   */
  public record Point(
      String topic,
      String question,
      String evidence,
      Optional<String> stake,
      String against,
      List<String> options,
      String owner,
      String changes) {

    public Point {
      options = List.copyOf(options);
    }

    private static Point of(Question question, String currency) {
      return new Point(
          question.topic(),
          question.question(),
          question.evidence(),
          question
              .stake()
              .optional()
              .map(stake -> (currency + " " + Say.money(stake)).replace(' ', '\u00a0')),
          String.join(" ", question.against()),
          question.options(),
          question.owner().isEmpty() ? "to be named" : question.owner(),
          question.changes());
    }

    /** What stands behind it, label by label. */
    public List<Line> lines() {
      return List.of(
          new Line(AGAINST, List.of(against)),
          new Line(OPTIONS, options),
          new Line(OWNER, List.of(owner)),
          new Line(CHANGES, List.of(changes)));
    }

    /** Money and owner in a line, such as "EUR 1.1m at stake, at least. Owner: Ada Abara." */
    public String weight() {
      return stake.map(each -> each + " " + AT_LEAST + ". ").orElse("")
          + OWNER
          + ": "
          + owner
          + ".";
    }
  }

  /** Something that stands behind a question: several texts are a list. */
  public record Line(String label, List<String> texts) {

    public Line {
      texts = List.copyOf(texts);
    }

    /** In one paragraph, such as "Options: (1) Adopt it. (2) Leave it as it is." */
    public String text() {
      if (texts.size() == 1) {
        return label + ": " + sentence(texts.get(0));
      }
      StringBuilder all = new StringBuilder(label).append(':');
      for (int i = 0; i < texts.size(); i++) {
        all.append(" (").append(i + 1).append(") ").append(sentence(texts.get(i)));
      }
      return all.toString();
    }

    private static String sentence(String text) {
      return text.endsWith(".") ? text : text + ".";
    }
  }

  /**
   * An agreement.
   *
   * @param what was agreed
   * @param who sees to it and until when, such as "15 Jul 2026 · Ada Abara · no day was set"
   * @param became what became of it
   */
  public record ReadBack(String what, String who, String became) {

    private static ReadBack of(Agreed agreed) {
      return new ReadBack(
          Say.capital(agreed.what()),
          "agreed on %s · %s · %s"
              .formatted(
                  Say.day(agreed.agreedAt()),
                  agreed.owner().isEmpty() ? "nobody is named" : agreed.owner(),
                  due(agreed.due())),
          agreed.became());
    }

    private static String due(Measured<LocalDate> due) {
      return due.isMeasured() ? "due " + Say.day(due.require()) : due.notMeasured();
    }

    /** All of it in a line. */
    public String line() {
      return "%s (%s). %s".formatted(what, who, became);
    }
  }

  public ToDecide {
    points = List.copyOf(points);
    agreed = List.copyOf(agreed);
  }

  /** Empty where a report has no agenda, because it was made before there were any. */
  public static Optional<ToDecide> of(Findings findings) {
    String currency = findings.parameters().reportingCurrency();
    return findings.agenda().optional().map(agenda -> of(agenda, currency));
  }

  private static ToDecide of(Agenda agenda, String currency) {
    return new ToDecide(
        agenda.isEmpty() ? nothing(agenda.looked()) : further(agenda.further()),
        agenda.questions().stream().map(each -> Point.of(each, currency)).toList(),
        agenda.lastTime().stream()
            .flatMap(last -> last.agreed().stream())
            .map(ReadBack::of)
            .toList(),
        agenda.lastTime().optional().map(ToDecide::others).orElse(""));
  }

  private static String nothing(long looked) {
    if (looked == 0) {
      return Agenda.NOTHING + ": there is too little to compare.";
    }
    return looked == 1
        ? Agenda.NOTHING
            + ". The only kind of evidence that could open a question is not clear enough for one."
        : "%s. None of %s kinds of evidence that could open a question is clear enough for one."
            .formatted(Agenda.NOTHING, Say.count(looked));
  }

  private static String further(long further) {
    return further == 0
        ? ""
        : "%s less, and %s left out."
            .formatted(
                further == 1 ? "1 more question weighs" : Say.count(further) + " more weigh",
                further == 1 ? "is" : "are");
  }

  private static String others(LastTime last) {
    return last.others() == 0
        ? ""
        : last.others() == 1
            ? "1 other agreement is not read back: it is older, and nothing of it is open."
            : "%s other agreements are not read back: they are older, and nothing of them is open."
                .formatted(Say.count(last.others()));
  }

  /**
   * That agreements are read back elsewhere, such as "3 agreements are to be looked at again: the
   * notes read them back."; empty without agreements.
   *
   * @param where such as "the notes read"
   */
  public String readBackElsewhere(String where) {
    if (agreed.isEmpty()) {
      return "";
    }
    return agreed.size() == 1
        ? "1 agreement is to be looked at again: %s it back.".formatted(where)
        : "%s agreements are to be looked at again: %s them back.".formatted(agreed.size(), where);
  }

  /** What there is to decide, in a headline. */
  public String headline() {
    if (points.isEmpty()) {
      return Agenda.NOTHING;
    }
    return points.size() == 1
        ? HEADING + ": " + points.get(0).question()
        : "%s questions to decide".formatted(points.size());
  }
}
